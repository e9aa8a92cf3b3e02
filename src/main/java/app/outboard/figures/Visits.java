package app.outboard.figures;

import app.outboard.clients.ClientScope;
import app.outboard.ids.ImportId;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Sessions as a site's own analytics counted them. They stand beside outbound clicks and are never computed from them or
 * into them.
 */
final class Visits {
    private static final String LIST = """
            insert into visit_list (agency_id, client_id, from_on, to_on, import_id, file_id, downloaded_at)
            values (?, ?, ?, ?, ?, ?, ?::timestamptz)
            returning id
            """;
    private static final String PAGES = """
            insert into observed_visit (
              agency_id, client_id, list_id, place, host, path, sessions, engaged, key_events, revenue)
            select ?::bigint, ?::bigint, ?::bigint, place, host, path, sessions, engaged, key_events, revenue
            from unnest(?::text[], ?::text[], ?::bigint[], ?::bigint[], ?::numeric[], ?::numeric[])
              with ordinality as page (host, path, sessions, engaged, key_events, revenue, place)
            """;
    private static final String OUTCOME = """
            with given as (
              select
                page.*,
                list.id = ? as mine,
                row_number() over (
                  partition by host, path
                  order by list.downloaded_at desc, list.import_id desc, list.file_id desc) as place_of_all,
                row_number() over (
                  partition by host, path, list.id = ?
                  order by list.downloaded_at desc, list.import_id desc, list.file_id desc) as place_of_others
              from visit_list as list
              join observed_visit as page
                on page.agency_id = list.agency_id
                and page.client_id = list.client_id
                and page.list_id = list.id
              where list.agency_id = ?
                and list.client_id = ?
                and list.from_on = ?
                and list.to_on = ?
                and not list.undone
            ), linked as (
              select distinct page.host, page.path
              from landing_page as page
              join pin
                on pin.agency_id = page.agency_id
                and pin.client_id = page.client_id
                and pin.landing_page_id = page.id
              where page.agency_id = ?
                and page.client_id = ?
            ), judged as (
              select
                given.place_of_all = 1 as wins,
                stood.path is not null as stood,
                (given.sessions, given.engaged, given.key_events, given.revenue)
                  is not distinct from (stood.sessions, stood.engaged, stood.key_events, stood.revenue) as same,
                exists (
                  select
                  from linked
                  where linked.path = given.path
                    and given.host in ('', linked.host)) as linked
              from given
              left join given as stood
                on stood.host = given.host
                and stood.path = given.path
                and not stood.mine
                and stood.place_of_others = 1
              where given.mine
            )
            select
              count(*) filter (where not stood) as fresh,
              count(*) filter (where stood and not same and wins) as changed,
              count(*) filter (where stood and same) as same,
              count(*) filter (where stood and not same and not wins) as kept,
              count(*) filter (where linked) as linked
            from judged
            """;
    private static final String UNDO = """
            update visit_list
            set undone = true
            where agency_id = ? and client_id = ? and import_id = ?
            """;

    private Visits() {}

    /** Three statements, however many pages. */
    static VisitOutcome record(DSLContext tx, ImportId importId, VisitList list) {
        long agency = list.client().agency().value();
        long client = list.client().client().value();
        var range = list.range();
        long id = tx.fetchSingle(
                        LIST,
                        agency,
                        client,
                        range.from(),
                        range.to(),
                        importId.value(),
                        list.file().value(),
                        OffsetDateTime.ofInstant(list.downloadedAt(), ZoneOffset.UTC))
                .get(0, Long.class);
        var pages = list.pages();
        tx.execute(
                PAGES,
                agency,
                client,
                id,
                column(pages, VisitList.Page::host, String[]::new),
                column(pages, VisitList.Page::path, String[]::new),
                column(pages, VisitList.Page::sessions, Long[]::new),
                column(pages, VisitList.Page::engaged, Long[]::new),
                column(pages, VisitList.Page::keyEvents, BigDecimal[]::new),
                column(pages, VisitList.Page::revenue, BigDecimal[]::new));
        return tx.fetchSingle(OUTCOME, id, id, agency, client, range.from(), range.to(), agency, client)
                .map(row -> new VisitOutcome(
                        row.get("fresh", Integer.class),
                        row.get("changed", Integer.class),
                        row.get("same", Integer.class),
                        row.get("kept", Integer.class),
                        row.get("linked", Integer.class)));
    }

    static void undo(DSLContext tx, ClientScope scope, ImportId importId) {
        tx.execute(UNDO, scope.agency().value(), scope.client().value(), importId.value());
    }

    private static <T> T[] column(
            List<VisitList.Page> pages, Function<VisitList.Page, ? extends @Nullable T> value, IntFunction<T[]> array) {
        return pages.stream().map(value).toArray(array);
    }
}
