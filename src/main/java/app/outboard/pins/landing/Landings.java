package app.outboard.pins.landing;

import static java.util.stream.Collectors.groupingBy;

import app.outboard.accounts.Member;
import app.outboard.clients.ClientScope;
import app.outboard.ids.LandingPageId;
import app.outboard.platform.db.Database;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/**
 * The pages a client's Pins lead to. A Pin's page follows from its link and is kept up to date wherever links are; the
 * rule itself is {@link PageAddress} alone.
 */
public final class Landings {
    private static final int AT_ONCE = 2_000;

    private static final String LINKS = """
            select id, link
            from pin
            where agency_id = ? and client_id = ? and id = any(?)
            """;
    private static final String ADD = """
            insert into landing_page (agency_id, client_id, digest, host, path, query)
            select ?::bigint, ?::bigint, decode(digest, 'hex'), host, path, query
            from unnest(?::text[], ?::text[], ?::text[], ?::text[]) as given(digest, host, path, query)
            order by digest
            on conflict do nothing
            """;
    private static final String POINT = """
            update pin
            set landing_page_id = page.id
            from unnest(?::bigint[], ?::text[]) as given(id, digest)
            left join landing_page as page
              on page.agency_id = ? and page.client_id = ? and page.digest = decode(given.digest, 'hex')
            where pin.agency_id = ? and pin.client_id = ? and pin.id = given.id
              and pin.landing_page_id is distinct from page.id
            """;
    private static final String WAITING = """
            select client_id, id, link
            from pin
            where agency_id = ? and link is not null and landing_page_id is null
            order by client_id, id
            limit ?
            """;
    private static final String FIND = """
            select id, host, path, query
            from landing_page
            where agency_id = ? and client_id = ? and id = ?
            """;

    private Landings() {}

    /** The page of a number; empty for a stranger's, as for none at all. */
    public static Optional<LandingPage> find(DSLContext sql, ClientScope scope, LandingPageId page) {
        return sql.fetchOptional(FIND, scope.agency().value(), scope.client().value(), page.value())
                .map(row -> new LandingPage(
                        page,
                        new PageAddress(
                                row.get("host", String.class),
                                row.get("path", String.class),
                                row.get("query", String.class))));
    }

    /** Points Pins at the pages their links lead to by now, and away where there is none. Three statements. */
    public static void follow(DSLContext tx, ClientScope scope, Long[] pins) {
        long agency = scope.agency().value();
        long client = scope.client().value();
        point(tx, agency, client, tx.fetch(LINKS, agency, client, pins));
    }

    /**
     * Points Pins at their pages whose links were said before pages were known: in the database of an earlier version.
     * One short look where there is nothing to do.
     *
     * @return how many there were
     */
    public static int fill(Database database, Member operator) {
        int filled = 0;
        int more = AT_ONCE;
        while (more == AT_ONCE) {
            more = database.write(operator, tx -> fillSome(tx, operator.agency().value()));
            filled += more;
        }
        return filled;
    }

    private static int fillSome(DSLContext tx, long agency) {
        var waiting = tx.fetch(WAITING, agency, AT_ONCE);
        waiting.stream()
                .collect(groupingBy(row -> row.get("client_id", Long.class)))
                .forEach((client, links) -> point(tx, agency, client, links));
        return waiting.size();
    }

    private static void point(DSLContext tx, long agency, long client, List<? extends Record> links) {
        var pages = new TreeMap<String, PageAddress>();
        var pins = new Long[links.size()];
        var digests = new @Nullable String[links.size()];
        for (int i = 0; i < pins.length; i++) {
            var row = links.get(i);
            pins[i] = row.get("id", Long.class);
            var link = row.get("link", String.class);
            if (link == null) continue;
            var page = PageAddress.of(link);
            digests[i] = digest(page);
            pages.put(digest(page), page);
        }
        if (!pages.isEmpty()) add(tx, agency, client, pages);
        tx.execute(POINT, pins, digests, agency, client, agency, client);
    }

    private static void add(DSLContext tx, long agency, long client, Map<String, PageAddress> pages) {
        tx.execute(
                ADD,
                agency,
                client,
                pages.keySet().toArray(String[]::new),
                pages.values().stream().map(PageAddress::host).toArray(String[]::new),
                pages.values().stream().map(PageAddress::path).toArray(String[]::new),
                pages.values().stream().map(PageAddress::query).toArray(String[]::new));
    }

    /** An address may be longer than an index takes. */
    private static String digest(PageAddress page) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(page.text().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
