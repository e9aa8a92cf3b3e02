package app.outboard.figures;

import app.outboard.ids.AgencyId;
import org.jooq.DSLContext;

/**
 * Derives what pages read from the observations, for the ranges named in the temporary table {@code affected}.
 *
 * <p>Which observation wins a day or a list: the newest download, then the later import, then the one that knows more
 * days, then the later file. A count given directly beats one derived from a rate, whichever came first. Undone
 * observations do not take part, so undoing brings back what stood before.
 */
final class Derivation {
    private Derivation() {}

    /** Makes {@code affected} and its sisters for lists and ranges, to be filled by the caller before the other verbs. */
    static void open(DSLContext tx) {
        tx.execute("create temporary table affected"
                + " (client_id bigint, filter_set_id bigint, from_on date, to_on date) on commit drop");
        tx.execute("create temporary table affected_list (client_id bigint, filter_set_id bigint,"
                + " kind observation_kind, metric metric, from_on date, to_on date) on commit drop");
        tx.execute("create temporary table affected_range (client_id bigint, filter_set_id bigint,"
                + " metric metric, from_on date, to_on date) on commit drop");
    }

    /** Derives again; leaves behind the temporary table {@code winner}: which observation each day's figure is from. */
    static void run(DSLContext tx, AgencyId agency) {
        winners(tx, agency);
        days(tx, agency);
        lists(tx, agency);
        RangeDerivation.run(tx, agency);
    }

    private static void winners(DSLContext tx, AgencyId agency) {
        tx.execute("""
            create temporary table winner on commit drop as
            select distinct on (o.client_id, o.filter_set_id, d.day, o.metric)
              o.client_id, o.filter_set_id, d.day, o.metric, o.id as observation_id, d.value, d.rate
            from affected f
            join observation o
              on o.agency_id = {0}
              and o.client_id = f.client_id
              and o.filter_set_id = f.filter_set_id
              and o.kind = 'days'
              and o.from_on <= f.to_on
              and o.to_on >= f.from_on
              and not o.undone
            cross join lateral (
              select v.day, v.value, v.rate
              from observed_day v
              where v.agency_id = {0}
                and v.client_id = o.client_id
                and v.observation_id = o.id
                and v.day between f.from_on and f.to_on
              -- Keeps the planner from reading all of a client's days for each of its series.
              offset 0
            ) d
            order by
              o.client_id, o.filter_set_id, d.day, o.metric,
              o.downloaded_at desc, o.import_id desc, o.known desc, o.file_id desc""", agency(agency));
    }

    private static void days(DSLContext tx, AgencyId agency) {
        tx.execute("""
            delete from account_day a
            using affected f
            where a.agency_id = {0}
              and a.client_id = f.client_id
              and a.filter_set_id = f.filter_set_id
              and a.day between f.from_on and f.to_on""", agency(agency));
        // A rate is a count divided by the day's impressions: what is not near a whole number is not such a rate.
        tx.execute("""
            with counted as (
              select
                client_id,
                filter_set_id,
                day,
                max(value) filter (where metric = 'outbound_clicks') as outbound_clicks,
                max(value) filter (where metric = 'pin_clicks') as pin_clicks,
                max(value) filter (where metric = 'impressions') as impressions,
                max(value) filter (where metric = 'saves') as saves,
                max(value) filter (where metric = 'engagements') as engagements,
                max(value) filter (where metric = 'total_audience') as total_audience,
                max(value) filter (where metric = 'engaged_audience') as engaged_audience,
                max(rate) filter (where metric = 'outbound_click_rate') as outbound_click_rate,
                max(rate) filter (where metric = 'pin_click_rate') as pin_click_rate,
                max(rate) filter (where metric = 'save_rate') as save_rate,
                max(rate) filter (where metric = 'engagement_rate') as engagement_rate
              from winner
              group by client_id, filter_set_id, day
            ), derived as (
              select
                client_id,
                filter_set_id,
                day,
                coalesce(outbound_clicks, case when abs(outbound_click_rate * impressions
                  - round(outbound_click_rate * impressions)) <= 0.01
                  then round(outbound_click_rate * impressions)::bigint end) as outbound_clicks,
                coalesce(pin_clicks, case when abs(pin_click_rate * impressions
                  - round(pin_click_rate * impressions)) <= 0.01
                  then round(pin_click_rate * impressions)::bigint end) as pin_clicks,
                impressions,
                coalesce(saves, case when abs(save_rate * impressions - round(save_rate * impressions)) <= 0.01
                  then round(save_rate * impressions)::bigint end) as saves,
                coalesce(engagements, case when abs(engagement_rate * impressions
                  - round(engagement_rate * impressions)) <= 0.01
                  then round(engagement_rate * impressions)::bigint end) as engagements,
                total_audience,
                engaged_audience
              from counted
            )
            insert into account_day (
              agency_id, client_id, filter_set_id, day, outbound_clicks, pin_clicks, impressions, saves, engagements,
              total_audience, engaged_audience)
            select
              {0}, client_id, filter_set_id, day, outbound_clicks, pin_clicks, impressions, saves, engagements,
              total_audience, engaged_audience
            from derived
            where num_nonnulls(outbound_clicks, pin_clicks, impressions, saves, engagements, total_audience,
              engaged_audience) > 0""", agency(agency));
    }

    private static void lists(DSLContext tx, AgencyId agency) {
        tx.execute("""
            delete from range_list l
            using affected_list f
            where l.agency_id = {0}
              and l.client_id = f.client_id
              and l.filter_set_id = f.filter_set_id
              and l.kind = f.kind
              and l.metric = f.metric
              and l.from_on = f.from_on
              and l.to_on = f.to_on""", agency(agency));
        tx.execute("""
            insert into range_list (
              agency_id, client_id, filter_set_id, kind, metric, from_on, to_on, observation_id, total, least)
            select
              {0}, n.client_id, n.filter_set_id, n.kind, n.metric, n.from_on, n.to_on, n.id,
              coalesce(b.total, p.total, 0), p.least
            from (
              select distinct on (o.client_id, o.filter_set_id, o.kind, o.metric, o.from_on, o.to_on) o.*
              from (select distinct * from affected_list) f
              join observation o
                on o.agency_id = {0}
                and o.client_id = f.client_id
                and o.filter_set_id = f.filter_set_id
                and o.kind = f.kind
                and o.metric = f.metric
                and o.from_on = f.from_on
                and o.to_on = f.to_on
                and not o.undone
              order by
                o.client_id, o.filter_set_id, o.kind, o.metric, o.from_on, o.to_on,
                o.downloaded_at desc, o.import_id desc, o.known desc, o.file_id desc
            ) n
            left join lateral (
              select sum(v.value)::bigint as total
              from observed_board v
              where n.kind = 'boards'
                and v.agency_id = n.agency_id and v.client_id = n.client_id and v.observation_id = n.id
            ) b on true
            left join lateral (
              select sum(v.value)::bigint as total, min(v.value) as least
              from observed_pin v
              where n.kind = 'pins'
                and v.agency_id = n.agency_id and v.client_id = n.client_id and v.observation_id = n.id
            ) p on true""", agency(agency));
    }

    /** The agency as a literal of a statement written out here; a number, so nothing can hide in it. */
    static org.jooq.Field<Long> agency(AgencyId agency) {
        return org.jooq.impl.DSL.inline(agency.value());
    }
}
