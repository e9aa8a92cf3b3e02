package app.outboard.documents;

import static app.outboard.schema.Tables.DOCUMENT;
import static org.jooq.impl.DSL.field;

import app.outboard.clients.ClientScope;
import app.outboard.documents.Document.State;
import app.outboard.ids.AgencyId;
import app.outboard.ids.DocumentId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;

/** The rows of documents. Those past their day are not found, whether or not they are deleted yet. */
final class DocumentRows {
    private static final Field<Integer> SIZE = field("coalesce(octet_length({0}), 0)", Integer.class, DOCUMENT.CONTENT);

    private DocumentRows() {}

    /** Empty while one of the same is under way. */
    static Optional<DocumentId> insert(DSLContext tx, ClientScope scope, Wish wish, Instant now, Instant until) {
        return tx.insertInto(DOCUMENT)
                .set(DOCUMENT.AGENCY_ID, scope.agency())
                .set(DOCUMENT.CLIENT_ID, scope.client())
                .set(DOCUMENT.KIND, wish.kind())
                .set(DOCUMENT.SUBJECT, wish.subject())
                .set(DOCUMENT.NAME, wish.name())
                .set(DOCUMENT.TITLE, wish.title())
                .set(DOCUMENT.PERSON_ID, scope.member().person())
                .set(DOCUMENT.ASKED_AT, utc(now))
                .set(DOCUMENT.KEPT_UNTIL, utc(until))
                .onConflictDoNothing()
                .returningResult(DOCUMENT.ID)
                .fetchOptional(row -> new DocumentId(row.value1()));
    }

    /** The newest of the same. */
    static DocumentId newest(DSLContext tx, ClientScope scope, Wish wish) {
        return tx.select(DOCUMENT.ID)
                .from(DOCUMENT)
                .where(DOCUMENT.AGENCY_ID.eq(scope.agency()))
                .and(DOCUMENT.CLIENT_ID.eq(scope.client()))
                .and(DOCUMENT.KIND.eq(wish.kind()))
                .and(DOCUMENT.SUBJECT.eq(wish.subject()))
                .orderBy(DOCUMENT.ID.desc())
                .limit(1)
                .fetchSingle(row -> new DocumentId(row.value1()));
    }

    static int askedSince(DSLContext tx, ClientScope scope, Instant since) {
        var person = scope.member().person();
        if (person == null) return 0;
        return tx.fetchCount(
                DOCUMENT,
                DOCUMENT.AGENCY_ID
                        .eq(scope.agency())
                        .and(DOCUMENT.PERSON_ID.eq(person))
                        .and(DOCUMENT.ASKED_AT.gt(utc(since))));
    }

    static Optional<Document> find(DSLContext sql, ClientScope scope, DocumentId id, Instant now) {
        return sql.select(
                        DOCUMENT.KIND,
                        DOCUMENT.SUBJECT,
                        DOCUMENT.NAME,
                        DOCUMENT.TITLE,
                        DOCUMENT.STATE,
                        DOCUMENT.PERCENT,
                        SIZE,
                        DOCUMENT.KEPT_UNTIL)
                .from(DOCUMENT)
                .where(DOCUMENT.AGENCY_ID.eq(scope.agency()))
                .and(DOCUMENT.CLIENT_ID.eq(scope.client()))
                .and(DOCUMENT.ID.eq(id.value()))
                .and(DOCUMENT.KEPT_UNTIL.gt(utc(now)))
                .fetchOptional(row -> new Document(
                        id,
                        new Wish(row.value1(), row.value2(), row.value3(), row.value4()),
                        State.of(row.value5()),
                        row.value6(),
                        row.value7(),
                        row.value8().toInstant()));
    }

    /** The PDF itself, with its name; empty until it is made. */
    static Optional<Content> content(DSLContext sql, ClientScope scope, DocumentId id, Instant now) {
        return sql.select(DOCUMENT.NAME, DOCUMENT.CONTENT)
                .from(DOCUMENT)
                .where(DOCUMENT.AGENCY_ID.eq(scope.agency()))
                .and(DOCUMENT.CLIENT_ID.eq(scope.client()))
                .and(DOCUMENT.ID.eq(id.value()))
                .and(DOCUMENT.STATE.eq(State.MADE.word()))
                .and(DOCUMENT.KEPT_UNTIL.gt(utc(now)))
                .fetchOptional(row -> new Content(row.value1(), row.value2()));
    }

    static void step(DSLContext tx, ClientScope scope, DocumentId id, int percent) {
        tx.update(DOCUMENT)
                .set(DOCUMENT.PERCENT, (short) percent)
                .where(DOCUMENT.AGENCY_ID.eq(scope.agency()))
                .and(DOCUMENT.ID.eq(id.value()))
                .execute();
    }

    static void made(DSLContext tx, ClientScope scope, DocumentId id, byte[] content, Instant until) {
        tx.update(DOCUMENT)
                .set(DOCUMENT.STATE, State.MADE.word())
                .set(DOCUMENT.PERCENT, (short) 100)
                .set(DOCUMENT.CONTENT, content)
                .set(DOCUMENT.KEPT_UNTIL, utc(until))
                .where(DOCUMENT.AGENCY_ID.eq(scope.agency()))
                .and(DOCUMENT.ID.eq(id.value()))
                .execute();
    }

    static void failed(DSLContext tx, AgencyId agency, DocumentId id) {
        tx.update(DOCUMENT)
                .set(DOCUMENT.STATE, State.FAILED.word())
                .where(DOCUMENT.AGENCY_ID.eq(agency))
                .and(DOCUMENT.ID.eq(id.value()))
                .and(DOCUMENT.STATE.eq(State.WAITING.word()))
                .execute();
    }

    static int removeExpired(DSLContext tx, AgencyId agency, Instant now) {
        return tx.deleteFrom(DOCUMENT)
                .where(DOCUMENT.AGENCY_ID.eq(agency))
                .and(DOCUMENT.KEPT_UNTIL.le(utc(now)))
                .execute();
    }

    static void removeAll(DSLContext tx, AgencyId agency) {
        tx.deleteFrom(DOCUMENT).where(DOCUMENT.AGENCY_ID.eq(agency)).execute();
    }

    private static OffsetDateTime utc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
