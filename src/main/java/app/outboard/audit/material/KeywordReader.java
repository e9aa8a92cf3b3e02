package app.outboard.audit.material;

import static app.outboard.schema.Tables.KEYWORD;

import app.outboard.clients.ClientScope;
import java.util.List;
import org.jooq.DSLContext;

/** Reads a client's keyword list, the most searched first: one statement. */
final class KeywordReader {
    private KeywordReader() {}

    static List<Keyphrase> read(DSLContext sql, ClientScope scope) {
        return sql.select(KEYWORD.PHRASE, KEYWORD.MONTHLY_SEARCHES)
                .from(KEYWORD)
                .where(KEYWORD.AGENCY_ID.eq(scope.agency()))
                .and(KEYWORD.CLIENT_ID.eq(scope.client()))
                .orderBy(KEYWORD.MONTHLY_SEARCHES.desc().nullsLast(), KEYWORD.PHRASE)
                .fetch(row -> new Keyphrase(row.value1(), row.value2()));
    }
}
