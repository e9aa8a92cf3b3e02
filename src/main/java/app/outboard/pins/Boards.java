package app.outboard.pins;

import static java.util.Objects.requireNonNull;

import app.outboard.clients.ClientScope;
import app.outboard.ids.BoardId;
import app.outboard.platform.db.Database;
import app.outboard.trail.Trail;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;

/** The door to a client's boards. */
public final class Boards {
    static final int LONGEST_NAME = 180;

    private static final String ADOPT = """
            update board
            set account = given.account
            from unnest(?::text[], ?::text[]) as given(account, slug)
            where board.agency_id = ? and board.client_id = ?
              and board.account = '' and board.slug = given.slug and given.account <> ''
              and not exists (
                select from board as same
                where same.agency_id = board.agency_id and same.client_id = board.client_id
                  and same.account = given.account and same.slug = given.slug)
            """;
    private static final String ADD = """
            insert into board (agency_id, client_id, account, slug)
            select distinct ?::bigint, ?::bigint, given.account, given.slug
            from unnest(?::text[], ?::text[]) as given(account, slug)
            order by given.account, given.slug
            on conflict do nothing
            """;
    private final Database database;
    private final Trail trail;
    private final InstantSource clock;

    public Boards(Database database, Trail trail, InstantSource clock) {
        this.database = database;
        this.trail = trail;
        this.clock = clock;
    }

    /** The client's boards by shown name. */
    public List<Board> of(ClientScope scope) {
        return database.read(scope, sql -> BoardQueries.all(sql, scope));
    }

    public Optional<Board> find(ClientScope scope, BoardId board) {
        return database.read(scope, sql -> BoardQueries.byId(sql, scope, board));
    }

    /** What is known of a board; empty for a stranger's, as for none at all. */
    Optional<KnownBoard> facts(ClientScope scope, BoardId board) {
        return database.read(scope, sql -> BoardQueries.facts(sql, scope, board));
    }

    /** All of the client's boards and what is known of each besides figures, in one statement; by address. */
    public static List<KnownBoard> all(DSLContext sql, ClientScope scope) {
        return BoardQueries.known(sql, scope);
    }

    /** The boards of these addresses, made where they are new. Three statements, however many. */
    public Map<BoardKey, BoardId> ensure(DSLContext tx, ClientScope scope, Collection<BoardKey> keys) {
        if (keys.isEmpty()) return Map.of();
        var accounts = keys.stream().map(BoardKey::account).toArray(String[]::new);
        var slugs = keys.stream().map(BoardKey::slug).toArray(String[]::new);
        long agency = scope.agency().value();
        long client = scope.client().value();
        tx.execute(ADOPT, accounts, slugs, agency, client);
        tx.execute(ADD, agency, client, accounts, slugs);
        return BoardQueries.byKey(tx, scope, accounts, slugs);
    }

    /**
     * The boards people mean by these words: an address, a shown name in any case, or a slug. Words no board answers to
     * make a new one, under the account most boards of the client have.
     */
    public Map<String, BoardId> named(DSLContext tx, ClientScope scope, Collection<String> words) {
        var known = BoardQueries.all(tx, scope);
        var book = new BoardBook(known);
        var found = new LinkedHashMap<String, BoardId>();
        var missing = new LinkedHashMap<String, BoardKey>();
        for (var word : words) {
            book.find(word)
                    .ifPresentOrElse(board -> found.put(word, board.id()), () -> missing.put(word, book.keyFor(word)));
        }
        var made = ensure(tx, scope, missing.values());
        missing.forEach((word, key) -> found.put(word, requireNonNull(made.get(key))));
        keepNames(tx, scope, missing, found);
        return found;
    }

    /** Calls a board by another name; an empty one goes back to the name its slug gives. */
    public void rename(ClientScope scope, BoardId board, String name) {
        database.write(scope, tx -> {
            if (BoardQueries.byId(tx, scope, board).isEmpty()) return false;
            rename(tx, scope, board, name.strip());
            return true;
        });
    }

    /** Keeps what a form changed about a board; one that changed nothing leaves no trace. */
    void fill(ClientScope scope, KnownBoard board, BoardForm form) {
        var name = form.rename(board);
        if (name.isEmpty() && !form.describes(board)) return;
        database.write(scope, tx -> {
            name.ifPresent(it -> rename(tx, scope, board.id(), it));
            if (form.describes(board)) describe(tx, scope, board, form);
            return board;
        });
    }

    private void rename(DSLContext tx, ClientScope scope, BoardId board, String name) {
        BoardDetails.name(tx, scope, clock.instant(), Map.of(board, name));
        trail.note(tx, scope.agency(), scope.member().person(), "board.renamed", scope.client(), name);
    }

    private void describe(DSLContext tx, ClientScope scope, KnownBoard board, BoardForm form) {
        BoardDetails.describe(tx, scope, clock.instant(), board.id(), form.facts(board), form.cleared(board));
        trail.note(tx, scope.agency(), scope.member().person(), "board.described", scope.client(), board.name());
    }

    private void keepNames(DSLContext tx, ClientScope scope, Map<String, BoardKey> words, Map<String, BoardId> found) {
        var names = new HashMap<BoardId, String>();
        words.forEach((word, key) -> {
            if (BoardKey.ofAddress(word).isEmpty()
                    && !word.strip().toLowerCase(Locale.ROOT).equals(key.slug()))
                names.putIfAbsent(requireNonNull(found.get(word)), word.strip());
        });
        if (!names.isEmpty()) BoardDetails.name(tx, scope, clock.instant(), names);
    }
}
