package app.outboard.figures;

import app.outboard.ids.AgencyId;
import app.outboard.ids.FileId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** What stood before a batch and what stands after it, series by series: the substance of a preview. */
final class Comparison {
    private static final int EXAMPLES = 5;

    /** A derived day as one row a metric. */
    private static final String BY_METRIC = """
            cross join lateral (values
              ('outbound_clicks'::metric, a.outbound_clicks),
              ('pin_clicks', a.pin_clicks),
              ('impressions', a.impressions),
              ('saves', a.saves),
              ('engagements', a.engagements),
              ('total_audience', a.total_audience),
              ('engaged_audience', a.engaged_audience)) v (metric, value)
            where v.value is not null""";

    private Comparison() {}

    /** Remembers what stands in the affected ranges; to be called before they are derived again. */
    static void before(DSLContext tx, AgencyId agency) {
        days(tx, agency, "stood_day");
        tx.execute("""
            create temporary table stood_list on commit drop as
            select l.client_id, l.filter_set_id, l.kind, l.metric, l.from_on, l.to_on, l.observation_id
            from affected_list f
            join range_list l using (client_id, filter_set_id, kind, metric, from_on, to_on)
            where l.agency_id = {0}""", Derivation.agency(agency));
        RangeComparison.before(tx, agency);
    }

    /** @param pinDays how many days of Pins each such series changed, see {@link PinDayComparison} */
    static List<Outcome> outcomes(DSLContext tx, AgencyId agency, List<? extends Record> pinDays) {
        days(tx, agency, "stands_day");
        judgeDays(tx);
        var bySeries = new HashMap<Integer, Outcome>();
        dayCounts(tx).forEach(row -> bySeries.put(row.get("series", Integer.class), outcome(row)));
        listCounts(tx, agency).forEach(row -> bySeries.put(row.get("series", Integer.class), outcome(row)));
        RangeComparison.judge(tx, agency);
        RangeComparison.counts(tx).forEach(row -> bySeries.put(row.get("series", Integer.class), outcome(row)));
        pinDays.forEach(row -> bySeries.put(row.get("series", Integer.class), outcome(row)));
        examples(tx).forEach((series, changes) -> bySeries.computeIfPresent(series, (n, it) -> it.with(changes)));
        return bySeries.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    private static void days(DSLContext tx, AgencyId agency, String table) {
        tx.execute(
                "create temporary table {0} on commit drop as"
                        + " select a.client_id, a.filter_set_id, a.day, v.metric, v.value from affected f"
                        + " join account_day a on a.agency_id = {1} and a.client_id = f.client_id"
                        + " and a.filter_set_id = f.filter_set_id and a.day between f.from_on and f.to_on "
                        + BY_METRIC,
                DSL.name(table),
                Derivation.agency(agency));
        tx.execute("analyze {0}", DSL.name(table));
    }

    /** One word for each incoming day: fresh, changed, same, kept (what stood stays) or refused (no whole number). */
    private static void judgeDays(DSLContext tx) {
        tx.execute("""
            create temporary table judged_day on commit drop as
            select
              d.series,
              d.day,
              b.value as before,
              a.value as after,
              case
                when a.value is null then 'refused'
                when w.observation_id is null and a.value is distinct from d.value then 'kept'
                when w.observation_id is null then 'same'
                when b.value is null then 'fresh'
                when b.value <> a.value then 'changed'
                else 'same'
              end as verdict
            from incoming_day d
            join incoming_observation o using (series)
            cross join lateral (select case o.metric
              when 'outbound_click_rate' then 'outbound_clicks'::metric
              when 'pin_click_rate' then 'pin_clicks'
              when 'save_rate' then 'saves'
              when 'engagement_rate' then 'engagements'
              else o.metric end as metric) c
            left join winner w
              on w.observation_id = o.observation_id and w.day = d.day and w.metric = o.metric
            left join stood_day b
              on b.client_id = o.client_id and b.filter_set_id = o.filter_set_id and b.day = d.day
              and b.metric = c.metric
            left join stands_day a
              on a.client_id = o.client_id and a.filter_set_id = o.filter_set_id and a.day = d.day
              and a.metric = c.metric""");
    }

    private static List<? extends Record> dayCounts(DSLContext tx) {
        return tx.fetch("""
            select
              s.series,
              s.file_id,
              s.kind::text,
              s.metric::text,
              count(*) filter (where verdict = 'fresh') as fresh,
              count(*) filter (where verdict = 'changed') as changed,
              count(*) filter (where verdict = 'same') as same,
              count(*) filter (where verdict = 'kept') as kept,
              count(*) filter (where verdict = 'refused') as refused,
              s.to_on - s.from_on + 1 - s.known as blank
            from incoming_series s
            left join judged_day using (series)
            where s.kind = 'days'
            group by s.series""");
    }

    private static List<? extends Record> listCounts(DSLContext tx, AgencyId agency) {
        var mine = contents(agency, "observation_id");
        var other = contents(agency, "other_id");
        // Materialized: else each of the counts below would compare the lists again, and would read all of a client's
        // lists to find the other one.
        return tx.fetch("""
            with placed as materialized (
              select
                o.series,
                o.kind,
                o.client_id,
                o.observation_id,
                l.observation_id = o.observation_id as stands,
                b.observation_id is not null as stood,
                coalesce(b.observation_id, l.observation_id) as other_id
              from incoming_observation o
              join range_list l
                on l.agency_id = {0}
                and l.client_id = o.client_id
                and l.filter_set_id = o.filter_set_id
                and l.kind = o.kind
                and l.metric = o.metric
                and l.from_on = o.from_on
                and l.to_on = o.to_on
              left join stood_list b
                on b.client_id = o.client_id
                and b.filter_set_id = o.filter_set_id
                and b.kind = o.kind
                and b.metric = o.metric
                and b.from_on = o.from_on
                and b.to_on = o.to_on
            ), judged as materialized (
              select
                p.series,
                case
                  when p.stands and not p.stood then 'fresh'
                  when {1} is not distinct from {2} then 'same'
                  when p.stands then 'changed'
                  else 'kept'
                end as verdict
              from placed p
            )
            select
              s.series,
              s.file_id,
              s.kind::text,
              s.metric::text,
              count(*) filter (where verdict = 'fresh') as fresh,
              count(*) filter (where verdict = 'changed') as changed,
              count(*) filter (where verdict = 'same') as same,
              count(*) filter (where verdict = 'kept') as kept,
              0 as refused,
              0 as blank
            from incoming_series s
            join judged using (series)
            group by s.series""", Derivation.agency(agency), mine, other);
    }

    /** All rows of a list as one value, so that two lists can be compared. */
    private static Field<Object> contents(AgencyId agency, String observation) {
        return DSL.field("""
            case p.kind
              when 'boards' then (
                select array_agg(array[board_id, value] order by board_id) from observed_board
                where agency_id = {0} and client_id = p.client_id and observation_id = {1})
              else (
                select array_agg(array[pin_id, value] order by pin_id) from observed_pin
                where agency_id = {0} and client_id = p.client_id and observation_id = {1})
            end""", Derivation.agency(agency), DSL.field(DSL.name("p", observation)));
    }

    private static Map<Integer, List<Outcome.Change>> examples(DSLContext tx) {
        var changes = new HashMap<Integer, List<Outcome.Change>>();
        tx.fetch("""
            select series, from_on, to_on, before, after
            from (
              select *, row_number() over (partition by series order by from_on, to_on) as place
              from (
                select series, day as from_on, day as to_on, before, after, verdict from judged_day
                union all
                select series, from_on, to_on, before, after, verdict from judged_range
              ) judged
              where verdict = 'changed') numbered
            where place <= ?
            order by series, from_on, to_on""", EXAMPLES)
                .forEach(row -> changes.computeIfAbsent(row.get("series", Integer.class), n -> new ArrayList<>())
                        .add(new Outcome.Change(
                                new DayRange(row.get("from_on", LocalDate.class), row.get("to_on", LocalDate.class)),
                                row.get("before", Long.class),
                                row.get("after", Long.class))));
        return changes;
    }

    private static Outcome outcome(Record row) {
        var metric = row.get("metric", String.class);
        return new Outcome(
                new FileId(row.get("file_id", Long.class)),
                Outcome.Kind.valueOf(row.get("kind", String.class).toUpperCase(Locale.ROOT)),
                metric == null ? null : Metric.ofKey(metric),
                row.get("fresh", Integer.class),
                row.get("changed", Integer.class),
                row.get("same", Integer.class),
                row.get("kept", Integer.class),
                row.get("refused", Integer.class),
                row.get("blank", Integer.class),
                List.of());
    }
}
