package app.outboard.figures;

import app.outboard.ids.AgencyId;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;

/** The part of a {@link Comparison} that is of daily Pin figures, counted in days of Pins and never listed. */
final class PinDayComparison {
    private PinDayComparison() {}

    /** All that came in is new. */
    static List<? extends Record> allFresh(DSLContext tx) {
        return tx.fetch("""
            select
              series, file_id, kind::text, metric::text,
              known as fresh, 0 as changed, 0 as same, 0 as kept, 0 as refused, 0 as blank
            from incoming_series
            where kind = 'pin_days\'""");
    }

    /** Remembers what stands on the touched days; to be called before they are derived again. */
    static void before(DSLContext tx, AgencyId agency) {
        tx.execute("""
            create temporary table stood_pin_day on commit drop as
            select
              p.client_id, p.filter_set_id, p.pin_id, p.day, p.outbound_clicks, p.pin_clicks, p.impressions, p.saves
            from touched_pin_day t
            join pin_day p
              on p.agency_id = {0}
              and p.client_id = t.client_id
              and p.filter_set_id = t.filter_set_id
              and p.pin_id = t.pin_id
              and p.day = t.day""", Derivation.agency(agency));
        tx.execute("analyze stood_pin_day");
    }

    /** A day of a Pin is changed if one of its figures is, else new if one is, else kept if one is. */
    static List<? extends Record> counts(DSLContext tx, AgencyId agency) {
        return tx.fetch("""
            with judged as (
              select
                o.series,
                case
                  when c.outbound_clicks = n.outbound_clicks and c.outbound_clicks <> b.outbound_clicks
                    or c.pin_clicks = n.pin_clicks and c.pin_clicks <> b.pin_clicks
                    or c.impressions = n.impressions and c.impressions <> b.impressions
                    or c.saves = n.saves and c.saves <> b.saves
                    then 'changed'
                  when c.outbound_clicks = n.outbound_clicks and b.outbound_clicks is null
                    or c.pin_clicks = n.pin_clicks and b.pin_clicks is null
                    or c.impressions = n.impressions and b.impressions is null
                    or c.saves = n.saves and b.saves is null
                    then 'fresh'
                  when c.outbound_clicks <> n.outbound_clicks
                    or c.pin_clicks <> n.pin_clicks
                    or c.impressions <> n.impressions
                    or c.saves <> n.saves
                    then 'kept'
                  else 'same'
                end as verdict
              from incoming_observation o
              join observed_pin_day c
                on c.agency_id = {0}
                and c.client_id = o.client_id
                and c.observation_id = o.observation_id
              join pin_day n
                on n.agency_id = {0}
                and n.client_id = o.client_id
                and n.filter_set_id = o.filter_set_id
                and n.pin_id = c.pin_id
                and n.day = c.day
              left join stood_pin_day b
                on b.client_id = o.client_id
                and b.filter_set_id = o.filter_set_id
                and b.pin_id = c.pin_id
                and b.day = c.day
              where o.kind = 'pin_days'
            )
            select
              s.series,
              s.file_id,
              s.kind::text,
              s.metric::text,
              count(*) filter (where verdict = 'fresh')::integer as fresh,
              count(*) filter (where verdict = 'changed')::integer as changed,
              count(*) filter (where verdict = 'same')::integer as same,
              count(*) filter (where verdict = 'kept')::integer as kept,
              0 as refused,
              0 as blank
            from incoming_series s
            join judged using (series)
            group by s.series""", Derivation.agency(agency));
    }
}
