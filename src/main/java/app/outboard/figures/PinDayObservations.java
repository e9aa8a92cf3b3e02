package app.outboard.figures;

import app.outboard.ids.AgencyId;
import app.outboard.pins.Pins;
import app.outboard.platform.db.Tenant;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/** Turns incoming daily Pin figures into observations, in a few statements over all rows, since there may be millions. */
final class PinDayObservations {
    private static final String UNIQUE_VIOLATION = "23505";

    private PinDayObservations() {}

    /** To be called when the observations themselves are there; fills {@code touching}. */
    static void store(DSLContext tx, Tenant tenant, Pins pins) {
        var agency = tenant.agency();
        // Sorting and joining a million rows on disk would take several times as long.
        tx.execute("set local work_mem = '64MB'");
        pins(tx, tenant, pins);
        plainOrSummed(tx, agency);
        tx.execute("""
            insert into touching
            select client_id, filter_set_id, observation_id, from_on, to_on
            from incoming_observation
            where kind = 'pin_days\'""");
        tx.execute("analyze touching");
    }

    private static void pins(DSLContext tx, Tenant tenant, Pins pins) {
        tx.execute("analyze incoming_pin_day");
        tx.execute("""
            create temporary table incoming_pin_number on commit drop as
            select distinct o.client_id, d.pinterest_id
            from incoming_pin_day d
            join incoming_observation o using (series)""");
        tx.execute("analyze incoming_pin_number");
        pins.ensureAll(tx, tenant, DSL.table(DSL.name("incoming_pin_number")));
        tx.execute("""
            create temporary table incoming_pin_id on commit drop as
            select n.client_id, n.pinterest_id, p.id as pin_id
            from incoming_pin_number n
            join pin p on p.agency_id = {0} and p.client_id = n.client_id and p.pinterest_id = n.pinterest_id""", Derivation.agency(tenant.agency()));
        tx.execute("analyze incoming_pin_id");
    }

    /** Few files name a Pin twice on a day, and grouping all rows to find out would cost every file a second. */
    private static void plainOrSummed(DSLContext tx, AgencyId agency) {
        tx.connection(connection -> {
            var before = connection.setSavepoint();
            try {
                plain(tx, agency);
            } catch (DataAccessException e) {
                if (!UNIQUE_VIOLATION.equals(e.sqlState())) throw e;
                connection.rollback(before);
                summed(tx, agency);
            }
        });
    }

    private static void plain(DSLContext tx, AgencyId agency) {
        // In the order of the key, which makes for a smaller index in less time.
        tx.execute("""
            insert into observed_pin_day (
              agency_id, client_id, observation_id, pin_id, day, outbound_clicks, pin_clicks, impressions, saves)
            select
              {0}, o.client_id, o.observation_id, p.pin_id, d.day, d.outbound_clicks, d.pin_clicks, d.impressions, d.saves
            from incoming_pin_day d
            join incoming_observation o using (series)
            join incoming_pin_id p on p.client_id = o.client_id and p.pinterest_id = d.pinterest_id
            order by o.observation_id, p.pin_id, d.day""", Derivation.agency(agency));
    }

    private static void summed(DSLContext tx, AgencyId agency) {
        tx.execute("""
            insert into observed_pin_day (
              agency_id, client_id, observation_id, pin_id, day, outbound_clicks, pin_clicks, impressions, saves)
            select
              {0}, o.client_id, o.observation_id, p.pin_id, d.day,
              sum(d.outbound_clicks)::bigint, sum(d.pin_clicks)::bigint, sum(d.impressions)::bigint, sum(d.saves)::bigint
            from incoming_pin_day d
            join incoming_observation o using (series)
            join incoming_pin_id p on p.client_id = o.client_id and p.pinterest_id = d.pinterest_id
            group by o.client_id, o.observation_id, p.pin_id, d.day
            order by o.observation_id, p.pin_id, d.day""", Derivation.agency(agency));
        tx.execute("""
            create temporary table summed on commit drop as
            select o.series, o.observation_id, count(*)::integer as known
            from incoming_observation o
            join observed_pin_day v
              on v.agency_id = {0}
              and v.client_id = o.client_id
              and v.observation_id = o.observation_id
            group by o.series, o.observation_id""", Derivation.agency(agency));
        tx.execute("""
            update observation o
            set known = s.known
            from summed s
            where o.agency_id = {0} and o.id = s.observation_id""", Derivation.agency(agency));
        tx.execute("update incoming_series i set known = s.known from summed s where i.series = s.series");
    }
}
