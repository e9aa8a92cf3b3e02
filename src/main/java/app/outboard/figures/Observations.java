package app.outboard.figures;

import static app.outboard.schema.Tables.OBSERVATION;

import app.outboard.clients.ClientScope;
import app.outboard.ids.AgencyId;
import app.outboard.ids.ClientId;
import app.outboard.ids.ImportId;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Turns incoming series into observations, and names the ranges they affect. */
final class Observations {
    private Observations() {}

    static void store(DSLContext tx, AgencyId agency, Map<ClientId, ImportId> imports) {
        var id = Derivation.agency(agency);
        imports(tx, imports);
        tx.execute("""
            insert into filter_set (agency_id, key)
            select distinct {0}, filters
            from incoming_series
            on conflict do nothing""", id);
        tx.execute("""
            insert into observation (
              agency_id, client_id, filter_set_id, kind, metric, from_on, to_on, import_id, file_id, downloaded_at, known)
            select
              {0}, s.client_id, f.id, s.kind, s.metric, s.from_on, s.to_on, i.import_id, s.file_id, s.downloaded_at,
              s.known
            from incoming_series s
            join incoming_import i using (client_id)
            join filter_set f on f.agency_id = {0} and f.key = s.filters
            order by s.series""", id);
        // A file holds a kind and metric once, so that pair finds a series' observation again.
        tx.execute("""
            create temporary table incoming_observation on commit drop as
            select s.series, o.id as observation_id, o.client_id, o.filter_set_id, o.kind, o.metric, o.from_on, o.to_on
            from incoming_series s
            join incoming_import i using (client_id)
            join observation o
              on o.agency_id = {0}
              and o.client_id = s.client_id
              and o.import_id = i.import_id
              and o.file_id = s.file_id
              and o.kind = s.kind
              and o.metric is not distinct from s.metric""", id);
        tx.execute("analyze incoming_observation");
        rows(tx, id);
        tx.execute("""
            insert into affected
            select client_id, filter_set_id, min(from_on), max(to_on)
            from incoming_observation
            where kind = 'days'
            group by client_id, filter_set_id""");
        tx.execute("""
            insert into affected_list
            select distinct client_id, filter_set_id, kind, metric, from_on, to_on
            from incoming_observation
            where kind in ('boards', 'pins')""");
        tx.execute("""
            insert into affected_range
            select distinct o.client_id, o.filter_set_id, o.metric, r.from_on, r.to_on
            from incoming_range r
            join incoming_observation o using (series)""");
    }

    private static void imports(DSLContext tx, Map<ClientId, ImportId> imports) {
        tx.execute("create temporary table incoming_import"
                + " (client_id bigint primary key, import_id bigint not null) on commit drop");
        imports.forEach((client, importId) ->
                tx.execute("insert into incoming_import values (?, ?)", client.value(), importId.value()));
    }

    private static void rows(DSLContext tx, Field<Long> agency) {
        tx.execute("""
            insert into observed_day (agency_id, client_id, observation_id, day, value, rate)
            select {0}, o.client_id, o.observation_id, d.day, d.value, d.rate
            from incoming_day d
            join incoming_observation o using (series)""", agency);
        tx.execute("""
            insert into observed_board (agency_id, client_id, observation_id, board_id, value)
            select {0}, o.client_id, o.observation_id, b.id, v.value
            from incoming_board v
            join incoming_observation o using (series)
            join board b
              on b.agency_id = {0} and b.client_id = o.client_id and b.account = v.account and b.slug = v.slug""", agency);
        // With as many rows as it says it has, whatever is known of the table of Pins; see decision 18.
        tx.execute("""
            create temporary table incoming_known_pin on commit drop as
            select p.client_id, p.pinterest_id, p.id
            from pin p
            join incoming_import i using (client_id)
            where p.agency_id = {0}""", agency);
        tx.execute("analyze incoming_known_pin");
        tx.execute("""
            insert into observed_pin (agency_id, client_id, observation_id, pin_id, value, place)
            select {0}, o.client_id, o.observation_id, p.id, v.value, v.place
            from incoming_pin v
            join incoming_observation o using (series)
            join incoming_known_pin p on p.client_id = o.client_id and p.pinterest_id = v.pinterest_id""", agency);
        tx.execute("""
            insert into observed_range (agency_id, client_id, observation_id, from_on, to_on, value)
            select {0}, o.client_id, o.observation_id, r.from_on, r.to_on, r.value
            from incoming_range r
            join incoming_observation o using (series)""", agency);
    }

    static void undo(DSLContext tx, ClientScope scope, ImportId importId) {
        var id = Derivation.agency(scope.agency());
        var client = DSL.inline(scope.client().value());
        var undone = DSL.inline(importId.value());
        tx.execute("""
            insert into affected
            select client_id, filter_set_id, min(from_on), max(to_on)
            from observation
            where agency_id = {0} and client_id = {1} and import_id = {2} and kind = 'days'
            group by client_id, filter_set_id""", id, client, undone);
        tx.execute("""
            insert into affected_list
            select distinct client_id, filter_set_id, kind, metric, from_on, to_on
            from observation
            where agency_id = {0} and client_id = {1} and import_id = {2} and kind in ('boards', 'pins')""", id, client, undone);
        tx.execute("""
            insert into affected_range
            select distinct o.client_id, o.filter_set_id, o.metric, r.from_on, r.to_on
            from observation o
            join observed_range r
              on r.agency_id = o.agency_id
              and r.client_id = o.client_id
              and r.observation_id = o.id
            where o.agency_id = {0} and o.client_id = {1} and o.import_id = {2} and o.kind = 'totals'""", id, client, undone);
        tx.execute("""
            insert into touching
            select client_id, filter_set_id, id, from_on, to_on
            from observation
            where agency_id = {0} and client_id = {1} and import_id = {2} and kind = 'pin_days'""", id, client, undone);
        tx.update(OBSERVATION)
                .set(OBSERVATION.UNDONE, true)
                .where(OBSERVATION.AGENCY_ID.eq(scope.agency()))
                .and(OBSERVATION.CLIENT_ID.eq(scope.client()))
                .and(OBSERVATION.IMPORT_ID.eq(importId))
                .execute();
    }
}
