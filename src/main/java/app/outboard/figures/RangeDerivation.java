package app.outboard.figures;

import app.outboard.ids.AgencyId;
import org.jooq.DSLContext;

/** Derives which total stands for a range, for those in {@code affected_range}; who wins is said in {@link Derivation}. */
final class RangeDerivation {
    private RangeDerivation() {}

    static void run(DSLContext tx, AgencyId agency) {
        tx.execute("""
            delete from account_range a
            using affected_range f
            where a.agency_id = {0}
              and a.client_id = f.client_id
              and a.filter_set_id = f.filter_set_id
              and a.metric = f.metric
              and a.from_on = f.from_on
              and a.to_on = f.to_on""", Derivation.agency(agency));
        tx.execute("""
            insert into account_range (agency_id, client_id, filter_set_id, metric, from_on, to_on, value)
            select distinct on (f.client_id, f.filter_set_id, f.metric, f.from_on, f.to_on)
              {0}, f.client_id, f.filter_set_id, f.metric, f.from_on, f.to_on, r.value
            from affected_range f
            join observation o
              on o.agency_id = {0}
              and o.client_id = f.client_id
              and o.filter_set_id = f.filter_set_id
              and o.kind = 'totals'
              and o.metric = f.metric
              and o.from_on <= f.from_on
              and o.to_on >= f.to_on
              and not o.undone
            join observed_range r
              on r.agency_id = o.agency_id
              and r.client_id = o.client_id
              and r.observation_id = o.id
              and r.from_on = f.from_on
              and r.to_on = f.to_on
            order by
              f.client_id, f.filter_set_id, f.metric, f.from_on, f.to_on,
              o.downloaded_at desc, o.import_id desc, o.known desc, o.file_id desc""", Derivation.agency(agency));
    }
}
