package app.outboard.keywords;

import static app.outboard.schema.Tables.KEYWORD;
import static app.outboard.schema.Tables.KEYWORD_DETAIL;

import app.outboard.accounts.Closing;
import app.outboard.clients.ClientScope;
import app.outboard.ids.ImportId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * The one way keyword lists come in and go out again. What each list said is kept; a client's keyword is the row of the
 * newest download that names it, whole. Callers bring the transaction.
 */
public final class Keywords {
    private static final String FRESH = """
            select count(*)
            from unnest(?::text[]) as given(phrase)
            where not exists (
              select from keyword
              where keyword.agency_id = ? and keyword.client_id = ? and keyword.phrase = given.phrase)
            """;

    private static final String SAY = """
            insert into keyword_detail (
              agency_id, client_id, import_id, said_at, phrase, rank, seed, monthly_searches, cpc, competition)
            select
              ?::bigint, ?::bigint, ?::bigint, ?::timestamptz,
              said.phrase, said.rank, said.seed, said.searches, said.cpc, said.competition
            from unnest(?::text[], ?::bigint[], ?::text[], ?::bigint[], ?::float8[], ?::float8[])
              with ordinality as said(phrase, rank, seed, searches, cpc, competition, place)
            order by said.place
            """;

    private static final String DERIVE = """
            insert into keyword (
              agency_id, client_id, phrase, rank, seed, monthly_searches, cpc, competition)
            select distinct on (phrase)
              agency_id, client_id, phrase, rank, seed, monthly_searches, cpc, competition
            from keyword_detail
            where agency_id = ? and client_id = ? and phrase = any(?::text[]) and not undone
            order by phrase, said_at desc, id desc
            on conflict (agency_id, client_id, phrase) do update set
              rank = excluded.rank,
              seed = excluded.seed,
              monthly_searches = excluded.monthly_searches,
              cpc = excluded.cpc,
              competition = excluded.competition
            where (keyword.rank, keyword.seed, keyword.monthly_searches, keyword.cpc, keyword.competition)
              is distinct from
              (excluded.rank, excluded.seed, excluded.monthly_searches, excluded.cpc, excluded.competition)
            """;

    private static final String FORGET = """
            delete from keyword
            where agency_id = ? and client_id = ? and phrase = any(?::text[])
              and not exists (
                select from keyword_detail as said
                where said.agency_id = keyword.agency_id and said.client_id = keyword.client_id
                  and said.phrase = keyword.phrase and not said.undone)
            """;

    /** Deletes all keywords of an agency that is being removed. */
    public void remove(DSLContext tx, Closing closing) {
        tx.deleteFrom(KEYWORD).where(KEYWORD.AGENCY_ID.eq(closing.agency())).execute();
        tx.deleteFrom(KEYWORD_DETAIL)
                .where(KEYWORD_DETAIL.AGENCY_ID.eq(closing.agency()))
                .execute();
    }

    /**
     * What a list did.
     *
     * @param fresh keywords not known before
     * @param changed known before, with other figures now
     */
    public record Outcome(int fresh, int changed) {}

    /**
     * Keeps a list.
     *
     * @param saidAt when the list was downloaded: the newest wins
     */
    public Outcome record(DSLContext tx, ClientScope scope, ImportId source, Instant saidAt, List<Listed> list) {
        long agency = scope.agency().value();
        long client = scope.client().value();
        var phrases = column(list, Listed::phrase, String[]::new);
        int fresh = tx.fetchSingle(FRESH, phrases, agency, client).get(0, Integer.class);
        tx.execute(
                SAY,
                agency,
                client,
                source.value(),
                OffsetDateTime.ofInstant(saidAt, ZoneOffset.UTC),
                phrases,
                column(list, Listed::rank, Long[]::new),
                column(list, Listed::seed, String[]::new),
                column(list, Listed::monthlySearches, Long[]::new),
                column(list, Listed::cpc, Double[]::new),
                column(list, Listed::competition, Double[]::new));
        int written = tx.execute(DERIVE, agency, client, phrases);
        return new Outcome(fresh, written - fresh);
    }

    /** Takes back what an import said. */
    public void undo(DSLContext tx, ClientScope scope, ImportId source) {
        var phrases = tx.update(KEYWORD_DETAIL)
                .set(KEYWORD_DETAIL.UNDONE, true)
                .where(KEYWORD_DETAIL.AGENCY_ID.eq(scope.agency()))
                .and(KEYWORD_DETAIL.CLIENT_ID.eq(scope.client()))
                .and(KEYWORD_DETAIL.IMPORT_ID.eq(source))
                .and(KEYWORD_DETAIL.UNDONE.isFalse())
                .returning(KEYWORD_DETAIL.PHRASE)
                .fetchSet(KEYWORD_DETAIL.PHRASE)
                .toArray(String[]::new);
        if (phrases.length == 0) return;
        tx.execute(DERIVE, scope.agency().value(), scope.client().value(), phrases);
        tx.execute(FORGET, scope.agency().value(), scope.client().value(), phrases);
    }

    private static <T> T[] column(
            List<Listed> list, Function<Listed, ? extends @Nullable T> value, IntFunction<T[]> array) {
        return list.stream().map(value).toArray(array);
    }
}
