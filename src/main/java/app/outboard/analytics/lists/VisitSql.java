package app.outboard.analytics.lists;

/** The pieces of statements on sessions: whose host is the client's own, and what counts of each report. */
final class VisitSql {
    /**
     * Reports that name no host are of the client's own site: its website, if any Pin leads there, else the site most
     * Pins lead to.
     */
    static final String OWN = """
            own as (
              select page.host
              from landing_page as page
              join pin
                on pin.agency_id = page.agency_id
                and pin.client_id = page.client_id
                and pin.landing_page_id = page.id
              where page.agency_id = ?
                and page.client_id = ?
                and page.host <> ''
              group by page.host
              order by page.host = ? desc, count(*) desc, page.host
              limit 1
            )""";

    /** Of each page and range the newest download. */
    static final String NEWEST = """
            newest as (
              select distinct on (list.from_on, list.to_on, at.host, visit.path)
                list.from_on, list.to_on, at.host, visit.path,
                visit.sessions, visit.engaged, visit.key_events, visit.revenue
              from unnest(?::date[], ?::date[]) as range (from_on, to_on)
              join visit_list as list
                on list.agency_id = ?
                and list.client_id = ?
                and list.from_on = range.from_on
                and list.to_on = range.to_on
                and not list.undone
              join observed_visit as visit
                on visit.agency_id = list.agency_id
                and visit.client_id = list.client_id
                and visit.list_id = list.id
              left join own on true
              cross join lateral (select coalesce(nullif(visit.host, ''), own.host, '') as host) as at
              order by
                list.from_on, list.to_on, at.host, visit.path,
                list.downloaded_at desc, list.import_id desc, list.file_id desc
            )""";

    /** What a part of a sum does not say, the sum does not say. */
    static final String VISITS = """
            visits as (
              select
                host,
                path,
                count(*) as reports,
                sum(sessions)::bigint as sessions,
                case when count(engaged) = count(*) then sum(engaged)::bigint end as engaged,
                case when count(key_events) = count(*) then sum(key_events) end as key_events,
                case when count(revenue) = count(*) then sum(revenue) end as revenue
              from newest
              group by host, path
            )""";

    static final String RANGES = """
            select distinct from_on, to_on
            from visit_list
            where agency_id = ?
              and client_id = ?
              and not undone
            order by to_on desc, from_on desc""";

    private VisitSql() {}

    static String totals() {
        return "with " + String.join(",\n", OWN, NEWEST) + """
            ,
            linked as (
              select distinct page.host, page.path
              from landing_page as page
              join pin
                on pin.agency_id = page.agency_id
                and pin.client_id = page.client_id
                and pin.landing_page_id = page.id
              where page.agency_id = ?
                and page.client_id = ?
            )
            select
              coalesce(sum(sessions), 0)::bigint as sessions,
              coalesce(sum(sessions) filter (where linked.path is not null), 0)::bigint as linked
            from newest
            left join linked
              on linked.host = newest.host
              and linked.path = newest.path""";
    }

    static String history() {
        return "with " + String.join(",\n", OWN, NEWEST) + """

            select from_on, to_on, sessions, engaged, key_events, revenue
            from newest
            where host = ?
              and path = ?
            order by to_on desc, from_on desc""";
    }
}
