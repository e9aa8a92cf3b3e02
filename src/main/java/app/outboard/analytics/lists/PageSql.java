package app.outboard.analytics.lists;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The statements on landing pages: the Pins' figures summed by page, the sessions beside them, and one page of rows. */
final class PageSql {
    /** Names of the figures, and their metrics. */
    private static final List<String> FIGURES = List.of("outbound", "clicks", "impressions", "saves");

    private static final List<String> METRICS = List.of("outbound_clicks", "pin_clicks", "impressions", "saves");

    private static final String PAGES = """
            pages as (
              select coalesce(landing_page_id, 0) as id, count(*)::int as pins, min(link) as link
              from pin
              where agency_id = ?
                and client_id = ?
              group by coalesce(landing_page_id, 0)
            )""";

    // Only Pins of which both counts are known for certain may enter a page's rate.
    private static final String JUDGED = """
            judged_pins as (
              select
                coalesce(pin.landing_page_id, 0) as id,
                count(*)::int as listed,
                count(*) filter (where sure)::int as judged_count,
                sum(judged_outbound) filter (where sure)::bigint as ctr_outbound,
                sum(judged_clicks) filter (where sure)::bigint as ctr_clicks
              from figured
              cross join lateral (
                select judged and num_nulls(judged_outbound, judged_clicks) = 0 as sure
              ) as known
              join pin
                on pin.agency_id = ?
                and pin.client_id = ?
                and pin.id = figured.id
              group by coalesce(pin.landing_page_id, 0)
            )""";

    private static final String IN_LISTS = """
            in_lists as (
              select
                coalesce(pin.landing_page_id, 0) as id,
                listed.observation_id,
                sum(listed.value)::bigint as value,
                count(*) as present
              from listed
              join pin
                on pin.agency_id = ?
                and pin.client_id = ?
                and pin.id = listed.id
              group by coalesce(pin.landing_page_id, 0), listed.observation_id
            )""";

    /** Pins a list does not name had at most its bound each, and together no more than the account had beyond it. */
    private static final String SUMMED = """
            summed as (
              select
                pages.id,
            %s
              from pages
              cross join chosen
              left join in_lists
                on in_lists.id = pages.id
                and in_lists.observation_id = chosen.observation_id
              cross join lateral (
                select
                  coalesce(in_lists.value, 0) as value,
                  case
                    when pages.pins = coalesce(in_lists.present, 0) then 0
                    when chosen.unseen is not null
                      then least((pages.pins - coalesce(in_lists.present, 0)) * chosen.unseen, chosen.beyond)
                  end as unseen
              ) as part
              group by pages.id
            )""".formatted(sums("""
                sum(part.value) filter (where metric = '%2$s')::bigint as %1$s_least,
                case when bool_and(part.unseen is not null) filter (where metric = '%2$s')
                  then sum(part.value + part.unseen) filter (where metric = '%2$s')::bigint end as %1$s_most"""));

    private static final String SUMMED_DAYS = """
            summed as (
              select
                coalesce(pin.landing_page_id, 0) as id,
            %s
              from figured
              join pin
                on pin.agency_id = ?
                and pin.client_id = ?
                and pin.id = figured.id
              group by coalesce(pin.landing_page_id, 0)
            )""".formatted(sums("""
                sum(figured.%1$s_least)::bigint as %1$s_least,
                sum(figured.%1$s_most)::bigint as %1$s_most"""));

    private static final String RATED = """
            rated as (
              select
                pages.*,
                page.host,
                page.path,
                page.query,
                page.host || page.path || case when page.query = '' then '' else '?' || page.query end as name,
                coalesce(judged_pins.listed, 0) as listed,
                coalesce(judged_pins.judged_count, 0) as judged_count,
                judged_pins.ctr_outbound,
                judged_pins.ctr_clicks,
                summed.outbound_least, summed.outbound_most, summed.clicks_least, summed.clicks_most,
                summed.impressions_least, summed.impressions_most, summed.saves_least, summed.saves_most,
                visits.reports,
                visits.sessions,
                visits.engaged,
                visits.key_events,
                visits.revenue,
                page.host <> '' and count(*) over (partition by page.host, page.path) > 1 as shared
              from pages
              left join landing_page as page
                on page.agency_id = ?
                and page.client_id = ?
                and page.id = pages.id
              left join judged_pins on judged_pins.id = pages.id
              left join summed on summed.id = pages.id
              left join visits
                on visits.host = page.host
                and visits.path = page.path
              where ? or judged_pins.listed is not null or visits.sessions is not null
            )""";

    private static final String COMPARED = """
            select
              summed.*,
              judged_pins.ctr_outbound,
              judged_pins.ctr_clicks
            from summed
            left join judged_pins on judged_pins.id = summed.id
            where summed.id = any(?::bigint[])""";

    private PageSql() {}

    static String page(boolean daily, Sort sort) {
        return summed(daily) + ",\n"
                + String.join(",\n", VisitSql.OWN, VisitSql.NEWEST, VisitSql.VISITS, RATED, ranked(sort));
    }

    static String compared(boolean daily) {
        return summed(daily) + "\n" + COMPARED;
    }

    private static String ranked(Sort sort) {
        return """
            ranked as (
              select
                counted.*,
                row_number() over (order by %s) as place,
                count(*) over () as matches
              from (
                select
                  rated.*,
                  count(*) over () as all_pages,
                  count(*) filter (where coalesce(ctr_clicks, 0) < ?) over () as few_pages
                from rated
              ) as counted
              %s
              where (?::text is null or name ilike ?)
                and (?::bigint is null or id = ?)
            ),
            edge as (
              select
                coalesce((select place from ranked where id = ?), 0) as since,
                (select place from ranked where id = ?) as until
            )
            select
              id, host, path, query, link, pins, listed, judged_count, ctr_outbound, ctr_clicks,
              outbound_least, outbound_most, clicks_least, clicks_most,
              impressions_least, impressions_most, saves_least, saves_most,
              reports, sessions, engaged, key_events, revenue, shared, place, matches, all_pages, few_pages
            from ranked
            join edge
              on place > case when until is null then since else until - ? - 1 end
              and (until is null or place < until)
            order by place
            limit ?""".formatted(sort.clause(), RowSql.INTERVAL);
    }

    private static String summed(boolean daily) {
        var figured = PinSql.figured(daily) + ",\n";
        return daily
                ? figured + String.join(",\n", PAGES, JUDGED, SUMMED_DAYS)
                : figured + String.join(",\n", PAGES, JUDGED, IN_LISTS, SUMMED);
    }

    private static String sums(String sum) {
        return IntStream.range(0, FIGURES.size())
                .mapToObj(i -> sum.formatted(FIGURES.get(i), METRICS.get(i)))
                .collect(Collectors.joining(",\n"));
    }
}
