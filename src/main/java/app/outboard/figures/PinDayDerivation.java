package app.outboard.figures;

import app.outboard.ids.AgencyId;
import org.jooq.DSLContext;

/**
 * Derives the days of Pins that the observations in {@code touching} speak of: those that came in, or that were undone.
 * Who wins is said in {@link Derivation}, here for each metric of a Pin's day.
 */
final class PinDayDerivation {
    private PinDayDerivation() {}

    /** Makes {@code touching}, to be filled by the caller. */
    static void open(DSLContext tx) {
        tx.execute("create temporary table touching (client_id bigint, filter_set_id bigint, observation_id bigint,"
                + " from_on date, to_on date) on commit drop");
    }

    /** Whether no other observation that stands speaks of the same days. */
    static boolean aloneThere(DSLContext tx, AgencyId agency) {
        return !tx.fetchSingle("""
                        select exists (
                          select
                          from touching t
                          join observation o
                            on o.agency_id = {0}
                            and o.client_id = t.client_id
                            and o.filter_set_id = t.filter_set_id
                            and o.kind = 'pin_days'
                            and o.id <> t.observation_id
                            and o.from_on <= t.to_on
                            and o.to_on >= t.from_on
                            and not o.undone)""", Derivation.agency(agency)).get(0, Boolean.class);
    }

    /** What came in is all that is known of its days. */
    static void adopt(DSLContext tx, AgencyId agency) {
        tx.execute("""
            insert into pin_day (
              agency_id, client_id, filter_set_id, pin_id, day, outbound_clicks, pin_clicks, impressions, saves)
            select
              {0}, t.client_id, t.filter_set_id, v.pin_id, v.day, v.outbound_clicks, v.pin_clicks, v.impressions, v.saves
            from touching t
            join observed_pin_day v
              on v.agency_id = {0}
              and v.client_id = t.client_id
              and v.observation_id = t.observation_id""", Derivation.agency(agency));
    }

    /** Names the days of Pins to derive again, as {@code touched_pin_day}. */
    static void touch(DSLContext tx, AgencyId agency) {
        tx.execute("""
            create temporary table touched_pin_day on commit drop as
            select distinct t.client_id, t.filter_set_id, v.pin_id, v.day
            from touching t
            join observed_pin_day v
              on v.agency_id = {0}
              and v.client_id = t.client_id
              and v.observation_id = t.observation_id""", Derivation.agency(agency));
        tx.execute("analyze touched_pin_day");
    }

    /** Derives the touched days again from all observations that stand. */
    static void again(DSLContext tx, AgencyId agency) {
        var id = Derivation.agency(agency);
        tx.execute("""
            create temporary table speaking on commit drop as
            select
              o.client_id,
              o.filter_set_id,
              o.id as observation_id,
              row_number() over (order by o.downloaded_at desc, o.import_id desc, o.known desc, o.file_id desc) as place
            from observation o
            where o.agency_id = {0}
              and o.kind = 'pin_days'
              and not o.undone
              and exists (
                select
                from touching t
                where t.client_id = o.client_id
                  and t.filter_set_id = o.filter_set_id
                  and t.from_on <= o.to_on
                  and t.to_on >= o.from_on)""", id);
        tx.execute("analyze speaking");
        tx.execute("""
            delete from pin_day p
            using touched_pin_day t
            where p.agency_id = {0}
              and p.client_id = t.client_id
              and p.filter_set_id = t.filter_set_id
              and p.pin_id = t.pin_id
              and p.day = t.day""", id);
        tx.execute("""
            insert into pin_day (
              agency_id, client_id, filter_set_id, pin_id, day, outbound_clicks, pin_clicks, impressions, saves)
            select
              {0}, s.client_id, s.filter_set_id, v.pin_id, v.day,
              (array_agg(v.outbound_clicks order by s.place) filter (where v.outbound_clicks is not null))[1],
              (array_agg(v.pin_clicks order by s.place) filter (where v.pin_clicks is not null))[1],
              (array_agg(v.impressions order by s.place) filter (where v.impressions is not null))[1],
              (array_agg(v.saves order by s.place) filter (where v.saves is not null))[1]
            from speaking s
            join observed_pin_day v
              on v.agency_id = {0}
              and v.client_id = s.client_id
              and v.observation_id = s.observation_id
            join touched_pin_day t
              on t.client_id = s.client_id
              and t.filter_set_id = s.filter_set_id
              and t.pin_id = v.pin_id
              and t.day = v.day
            group by s.client_id, s.filter_set_id, v.pin_id, v.day""", id);
    }
}
