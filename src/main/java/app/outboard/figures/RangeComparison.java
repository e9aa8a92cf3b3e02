package app.outboard.figures;

import app.outboard.ids.AgencyId;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;

/** The part of a {@link Comparison} that is of account totals over ranges. */
final class RangeComparison {
    private RangeComparison() {}

    static void before(DSLContext tx, AgencyId agency) {
        tx.execute("""
            create temporary table stood_range on commit drop as
            select a.client_id, a.filter_set_id, a.metric, a.from_on, a.to_on, a.value
            from affected_range f
            join account_range a using (client_id, filter_set_id, metric, from_on, to_on)
            where a.agency_id = {0}""", Derivation.agency(agency));
    }

    /** One word for each incoming range: fresh, changed, same or kept. */
    static void judge(DSLContext tx, AgencyId agency) {
        tx.execute("""
            create temporary table judged_range on commit drop as
            select
              r.series,
              r.from_on,
              r.to_on,
              b.value as before,
              a.value as after,
              case
                when a.value <> r.value then 'kept'
                when b.value is null then 'fresh'
                when b.value <> a.value then 'changed'
                else 'same'
              end as verdict
            from incoming_range r
            join incoming_observation o using (series)
            join account_range a
              on a.agency_id = {0}
              and a.client_id = o.client_id
              and a.filter_set_id = o.filter_set_id
              and a.metric = o.metric
              and a.from_on = r.from_on
              and a.to_on = r.to_on
            left join stood_range b
              on b.client_id = o.client_id
              and b.filter_set_id = o.filter_set_id
              and b.metric = o.metric
              and b.from_on = r.from_on
              and b.to_on = r.to_on""", Derivation.agency(agency));
    }

    static List<? extends Record> counts(DSLContext tx) {
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
              0 as refused,
              0 as blank
            from incoming_series s
            join judged_range using (series)
            group by s.series""");
    }
}
