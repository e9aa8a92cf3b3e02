package app.outboard.pins;

import static app.outboard.schema.Tables.BOARD_DETAIL;

import app.outboard.clients.ClientScope;
import app.outboard.clients.Clients;
import app.outboard.ids.BoardId;
import app.outboard.ids.ImportId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * What was said of boards, kept line by line, and what follows from it: each column of a board is the newest word on it
 * that is not undone. So an undo brings back what stood before.
 */
public final class BoardDetails {
    private static final String SAY = """
            insert into board_detail (
              agency_id, client_id, board_id, import_id, person_id, said_at,
              name, description, followers, pin_count, is_group, owner, topic, category, modified_on,
              privacy, collaborators, created_on, cleared)
            select
              ?::bigint, ?::bigint, said.board_id, ?::bigint, ?::bigint, ?::timestamptz,
              said.name, said.description, said.followers, said.pin_count, said.is_group, said.owner, said.topic,
              said.category, said.modified_on, said.privacy, said.collaborators, said.created_on,
              string_to_array(said.cleared, ',')
            from unnest(
                ?::bigint[], ?::text[], ?::text[], ?::bigint[], ?::bigint[], ?::boolean[], ?::text[], ?::text[], ?::text[],
                ?::date[], ?::text[], ?::bigint[], ?::date[], ?::text[])
              with ordinality as said(
                board_id, name, description, followers, pin_count, is_group, owner, topic, category, modified_on,
                privacy, collaborators, created_on, cleared, place)
            order by said.place
            """;

    private static final String DERIVE = """
            update board
            set
              name = newest.name,
              description = newest.description,
              followers = newest.followers,
              pin_count = newest.pin_count,
              is_group = newest.is_group,
              owner = newest.owner,
              topic = newest.topic,
              category = newest.category,
              modified_on = newest.modified_on,
              privacy = newest.privacy,
              collaborators = newest.collaborators,
              created_on = newest.created_on
            from (
              select
                touched.id,
                nullif((array_agg(said.name order by said.said_at desc, said.id desc)
                  filter (where said.name is not null))[1], '') as name,
                (array_agg(said.description order by said.said_at desc, said.id desc)
                  filter (where said.description is not null))[1] as description,
                (array_agg(said.followers order by said.said_at desc, said.id desc)
                  filter (where said.followers is not null))[1] as followers,
                (array_agg(said.pin_count order by said.said_at desc, said.id desc)
                  filter (where said.pin_count is not null))[1] as pin_count,
                (array_agg(said.is_group order by said.said_at desc, said.id desc)
                  filter (where said.is_group is not null))[1] as is_group,
                (array_agg(said.owner order by said.said_at desc, said.id desc)
                  filter (where said.owner is not null))[1] as owner,
                (array_agg(said.topic order by said.said_at desc, said.id desc)
                  filter (where said.topic is not null))[1] as topic,
                (array_agg(said.category order by said.said_at desc, said.id desc)
                  filter (where said.category is not null))[1] as category,
                (array_agg(said.modified_on order by said.said_at desc, said.id desc)
                  filter (where said.modified_on is not null))[1] as modified_on,
                (array_agg(said.privacy order by said.said_at desc, said.id desc)
                  filter (where said.privacy is not null or 'privacy' = any(said.cleared)))[1] as privacy,
                (array_agg(said.collaborators order by said.said_at desc, said.id desc)
                  filter (where said.collaborators is not null or 'collaborators' = any(said.cleared)))[1]
                  as collaborators,
                (array_agg(said.created_on order by said.said_at desc, said.id desc)
                  filter (where said.created_on is not null or 'created' = any(said.cleared)))[1] as created_on
              from (select distinct id from unnest(?::bigint[]) as given(id)) as touched
              left join board_detail as said
                on said.agency_id = ? and said.client_id = ? and said.board_id = touched.id and not said.undone
              group by touched.id
            ) as newest
            where board.agency_id = ? and board.client_id = ? and board.id = newest.id
              and (board.name, board.description, board.followers, board.pin_count, board.is_group, board.owner,
                  board.topic, board.category, board.modified_on, board.privacy, board.collaborators,
                  board.created_on)
                is distinct from
                (newest.name, newest.description, newest.followers, newest.pin_count, newest.is_group, newest.owner,
                  newest.topic, newest.category, newest.modified_on, newest.privacy, newest.collaborators,
                  newest.created_on)
            """;

    private final Boards boards;

    public BoardDetails(Boards boards) {
        this.boards = boards;
    }

    /**
     * Keeps what a file said and brings its boards up to date, which are made where they are new.
     *
     * @param saidAt when the file was downloaded: the newest download wins
     * @return of how many boards something is known that was not, or otherwise
     */
    public int record(DSLContext tx, ClientScope scope, ImportId source, Instant saidAt, List<BoardFacts> facts) {
        Clients.changed(tx, scope);
        var ids = boards.ensure(tx, scope, facts.stream().map(BoardFacts::board).toList());
        var given = column(facts, it -> id(ids.get(it.board())), Long[]::new);
        say(tx, scope, source, saidAt, given, facts, Set.of());
        return derive(tx, scope, given);
    }

    /** Takes back what an import said. */
    public void undo(DSLContext tx, ClientScope scope, ImportId source) {
        Clients.changed(tx, scope);
        var touched = tx.update(BOARD_DETAIL)
                .set(BOARD_DETAIL.UNDONE, true)
                .where(BOARD_DETAIL.AGENCY_ID.eq(scope.agency()))
                .and(BOARD_DETAIL.CLIENT_ID.eq(scope.client()))
                .and(BOARD_DETAIL.IMPORT_ID.eq(source))
                .and(BOARD_DETAIL.UNDONE.isFalse())
                .returning(BOARD_DETAIL.BOARD_ID)
                .fetchSet(BOARD_DETAIL.BOARD_ID);
        if (!touched.isEmpty())
            derive(tx, scope, touched.stream().map(BoardId::value).toArray(Long[]::new));
    }

    /** Keeps names a member gave; an empty one goes back to the name the slug gives. */
    static void name(DSLContext tx, ClientScope scope, Instant now, Map<BoardId, String> names) {
        Clients.changed(tx, scope);
        var named = List.copyOf(names.entrySet());
        var facts = named.stream().map(it -> BoardFacts.named(it.getValue())).toList();
        var given = named.stream().map(it -> it.getKey().value()).toArray(Long[]::new);
        say(tx, scope, null, now, given, facts, Set.of());
        derive(tx, scope, given);
    }

    /**
     * Keeps what a member says of a board.
     *
     * @param cleared some of {@code privacy}, {@code collaborators} and {@code created}: no longer known
     */
    static void describe(
            DSLContext tx, ClientScope scope, Instant now, BoardId board, BoardFacts facts, Set<String> cleared) {
        var given = new Long[] {board.value()};
        say(tx, scope, null, now, given, List.of(facts), cleared);
        derive(tx, scope, given);
    }

    private static void say(
            DSLContext tx,
            ClientScope scope,
            @Nullable ImportId source,
            Instant saidAt,
            Long[] ids,
            List<BoardFacts> facts,
            Set<String> cleared) {
        var person = scope.member().person();
        tx.execute(
                SAY,
                scope.agency().value(),
                scope.client().value(),
                source == null ? null : source.value(),
                person == null ? null : person.value(),
                OffsetDateTime.ofInstant(saidAt, ZoneOffset.UTC),
                ids,
                column(facts, BoardFacts::name, String[]::new),
                column(facts, BoardFacts::description, String[]::new),
                column(facts, BoardFacts::followers, Long[]::new),
                column(facts, BoardFacts::pins, Long[]::new),
                column(facts, BoardFacts::group, Boolean[]::new),
                column(facts, BoardFacts::owner, String[]::new),
                column(facts, BoardFacts::topic, String[]::new),
                column(facts, BoardFacts::category, String[]::new),
                column(facts, BoardFacts::modifiedOn, LocalDate[]::new),
                column(facts, BoardDetails::privacy, String[]::new),
                column(facts, BoardFacts::collaborators, Long[]::new),
                column(facts, BoardFacts::createdOn, LocalDate[]::new),
                column(facts, it -> String.join(",", cleared), String[]::new));
    }

    private static int derive(DSLContext tx, ClientScope scope, Long[] boards) {
        long agency = scope.agency().value();
        long client = scope.client().value();
        return tx.execute(DERIVE, boards, agency, client, agency, client);
    }

    private static @Nullable String privacy(BoardFacts facts) {
        var privacy = facts.privacy();
        return privacy == null ? null : privacy.key();
    }

    private static long id(@Nullable BoardId board) {
        return Objects.requireNonNull(board).value();
    }

    private static <T> T[] column(
            List<BoardFacts> facts, Function<BoardFacts, ? extends @Nullable T> value, IntFunction<T[]> array) {
        return facts.stream().map(value).toArray(array);
    }
}
