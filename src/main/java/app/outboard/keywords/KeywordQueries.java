package app.outboard.keywords;

import app.outboard.clients.ClientScope;
import app.outboard.platform.db.Database;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Reads of a client's keywords. */
final class KeywordQueries {
    private KeywordQueries() {}

    /**
     * One page of them, or of those that match.
     *
     * @param matches how many there are on all pages
     * @param described how many Pins say anything
     */
    record Page(List<Keyword> rows, long matches, long described) {
        boolean hasBefore() {
            return !rows.isEmpty() && rows.getFirst().place() > 1;
        }

        boolean hasAfter() {
            return !rows.isEmpty() && rows.getLast().place() < matches;
        }
    }

    static Page page(Database database, ClientScope scope, KeywordRequest request, int size) {
        return database.read(scope, sql -> page(sql, scope, request, size));
    }

    private static Page page(DSLContext sql, ClientScope scope, KeywordRequest request, int size) {
        long agency = scope.agency().value();
        long client = scope.client().value();
        var words = request.words();
        var like = words == null ? null : "%" + escaped(words) + "%";
        var found = sql.resultQuery(
                        statement(request),
                        agency,
                        client,
                        words,
                        like,
                        like,
                        request.after(),
                        request.before(),
                        size,
                        size,
                        agency,
                        client)
                .fetch();
        if (found.isEmpty()) return new Page(List.of(), 0, 0);
        return new Page(
                found.map(KeywordQueries::keyword),
                found.getFirst().get("matches", Long.class),
                found.getFirst().get("described", Long.class));
    }

    // Words are compared as runs of letters and digits of any script. A sign no text needs keeps a phrase from being
    // found across the end of a title or between two keywords of a Pin.
    private static String statement(KeywordRequest request) {
        return """
            with ranked as (
              select
                id, phrase, monthly_searches, competition, cpc, rank, seed,
                row_number() over (order by %s) as place,
                count(*) over () as matches
              from keyword
              where agency_id = ? and client_id = ?
                and (?::text is null or phrase ilike ? or seed ilike ?)
            ),
            edge as (
              select
                coalesce((select place from ranked where id = ?), 0) as since,
                (select place from ranked where id = ?) as until
            ),
            shown as (
              select ranked.*, btrim(regexp_replace(lower(phrase), '[^[:alnum:]]+', ' ', 'g')) as words
              from ranked
              join edge
                on place > case when until is null then since else until - ? - 1 end
                and (until is null or place < until)
              order by place
              limit ?
            ),
            pin_words as materialized (
              select ' ' || regexp_replace(
                  lower(concat_ws(' ¦ ', title, description, replace(keywords, ',', ' ¦ '))),
                  '[^[:alnum:]¦]+', ' ', 'g') || ' ' as words
              from pin
              where agency_id = ? and client_id = ? and coalesce(title, description, keywords) is not null
            )
            select
              id, phrase, monthly_searches, competition, cpc, rank, seed, place, matches,
              (select count(*) from pin_words) as described,
              case when exists (select from pin_words) then
                (select count(*) from pin_words where strpos(pin_words.words, ' ' || shown.words || ' ') > 0)
              end as pins
            from shown
            order by place
            """.formatted(order(request));
    }

    /** What is unknown stands last either way; the phrase settles ties. */
    private static String order(KeywordRequest request) {
        return request.column().key() + (request.descending() ? " desc" : " asc") + " nulls last, phrase, id";
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static Keyword keyword(Record row) {
        return new Keyword(
                row.get("id", Long.class),
                row.get("phrase", String.class),
                row.get("monthly_searches", Long.class),
                row.get("competition", Double.class),
                row.get("cpc", Double.class),
                row.get("rank", Long.class),
                row.get("seed", String.class),
                row.get("pins", Long.class),
                row.get("place", Long.class));
    }
}
