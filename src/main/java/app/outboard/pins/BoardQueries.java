package app.outboard.pins;

import static app.outboard.schema.Tables.BOARD;

import app.outboard.clients.ClientScope;
import app.outboard.ids.BoardId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Reads of a client's boards. */
final class BoardQueries {
    private static final String BY_KEY = """
            select board.id, board.account, board.slug
            from board
            join (select distinct account, slug from unnest(?::text[], ?::text[]) as key(account, slug)) as given
              on given.account = board.account and given.slug = board.slug
            where board.agency_id = ? and board.client_id = ?
            """;

    private BoardQueries() {}

    static List<Board> all(DSLContext sql, ClientScope scope) {
        return boards(sql, scope, BOARD.ID.isNotNull());
    }

    static Optional<Board> byId(DSLContext sql, ClientScope scope, BoardId board) {
        return boards(sql, scope, BOARD.ID.eq(board)).stream().findFirst();
    }

    /** What is known of a board besides its figures; the name only where somebody said one. */
    static Optional<KnownBoard> facts(DSLContext sql, ClientScope scope, BoardId board) {
        return known(sql, scope, BOARD.ID.eq(board)).stream().findFirst();
    }

    /** The same of all boards. */
    static List<KnownBoard> known(DSLContext sql, ClientScope scope) {
        return known(sql, scope, BOARD.ID.isNotNull());
    }

    private static List<KnownBoard> known(DSLContext sql, ClientScope scope, Condition which) {
        return sql.select(
                        BOARD.ID,
                        BOARD.ACCOUNT,
                        BOARD.SLUG,
                        BOARD.NAME,
                        BOARD.DESCRIPTION,
                        BOARD.FOLLOWERS,
                        BOARD.PIN_COUNT,
                        BOARD.IS_GROUP,
                        BOARD.OWNER,
                        BOARD.TOPIC,
                        BOARD.CATEGORY,
                        BOARD.MODIFIED_ON,
                        BOARD.PRIVACY,
                        BOARD.COLLABORATORS,
                        BOARD.CREATED_ON)
                .from(BOARD)
                .where(BOARD.AGENCY_ID.eq(scope.agency()))
                .and(BOARD.CLIENT_ID.eq(scope.client()))
                .and(which)
                .orderBy(BOARD.ACCOUNT, BOARD.SLUG, BOARD.ID)
                .fetch(row -> new KnownBoard(row.value1(), facts(row)));
    }

    private static BoardFacts facts(Record row) {
        var privacy = row.get(BOARD.PRIVACY);
        return new BoardFacts(
                new BoardKey(row.get(BOARD.ACCOUNT), row.get(BOARD.SLUG)),
                row.get(BOARD.NAME),
                row.get(BOARD.DESCRIPTION),
                row.get(BOARD.FOLLOWERS),
                row.get(BOARD.PIN_COUNT),
                row.get(BOARD.IS_GROUP),
                row.get(BOARD.OWNER),
                row.get(BOARD.TOPIC),
                row.get(BOARD.CATEGORY),
                row.get(BOARD.MODIFIED_ON),
                privacy == null ? null : BoardPrivacy.ofKey(privacy),
                row.get(BOARD.COLLABORATORS),
                row.get(BOARD.CREATED_ON));
    }

    static Map<BoardKey, BoardId> byKey(DSLContext sql, ClientScope scope, String[] accounts, String[] slugs) {
        var found = new HashMap<BoardKey, BoardId>();
        sql.fetch(
                        BY_KEY,
                        accounts,
                        slugs,
                        scope.agency().value(),
                        scope.client().value())
                .forEach(row -> found.put(
                        new BoardKey(row.get(1, String.class), row.get(2, String.class)),
                        new BoardId(row.get(0, Long.class))));
        return found;
    }

    private static List<Board> boards(DSLContext sql, ClientScope scope, Condition which) {
        return sql
                .select(BOARD.ID, BOARD.ACCOUNT, BOARD.SLUG, BOARD.NAME)
                .from(BOARD)
                .where(BOARD.AGENCY_ID.eq(scope.agency()))
                .and(BOARD.CLIENT_ID.eq(scope.client()))
                .and(which)
                .fetch(row ->
                        new Board(row.get(BOARD.ID), row.get(BOARD.ACCOUNT), row.get(BOARD.SLUG), row.get(BOARD.NAME)))
                .stream()
                .sorted(Comparator.comparing((Board board) -> board.name().toLowerCase(Locale.ROOT))
                        .thenComparingLong(board -> board.id().value()))
                .toList();
    }
}
