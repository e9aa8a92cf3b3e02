package app.outboard.notes;

import static app.outboard.schema.Tables.NOTE;
import static app.outboard.schema.Tables.PERSON;

import app.outboard.clients.ClientScope;
import app.outboard.ids.NoteId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The rows of one client's notes. */
final class NoteRows {
    private static final Field<Integer> ALL = DSL.count().over();

    private final DSLContext sql;
    private final ClientScope scope;

    NoteRows(DSLContext sql, ClientScope scope) {
        this.sql = sql;
        this.scope = scope;
    }

    /** @param all how many there are on all pages */
    record Page(List<Kept> notes, int all) {}

    /** Newest first. */
    Page page(@Nullable Tag tag, int number, int size) {
        var author = PERSON.as("author");
        var editor = PERSON.as("editor");
        var rows = sql.select(NOTE.fields())
                .select(author.NAME.as("author"), editor.NAME.as("editor"), ALL.as("all"))
                .from(NOTE)
                .leftJoin(author)
                .on(author.ID.eq(NOTE.PERSON_ID))
                .leftJoin(editor)
                .on(editor.ID.eq(NOTE.EDITED_BY_ID))
                .where(own())
                .and(NOTE.REMOVED_AT.isNull())
                .and(tag == null ? DSL.noCondition() : NOTE.TAG.eq(tag.key()))
                .orderBy(NOTE.FROM_ON.desc(), NOTE.ID.desc())
                .limit(size)
                .offset((number - 1) * size)
                .fetch();
        return new Page(
                rows.map(NoteRows::kept), rows.isEmpty() ? 0 : rows.getFirst().get("all", Integer.class));
    }

    /** Also one that was removed. */
    Optional<Kept> find(NoteId id) {
        var author = PERSON.as("author");
        var editor = PERSON.as("editor");
        return sql.select(NOTE.fields())
                .select(author.NAME.as("author"), editor.NAME.as("editor"))
                .from(NOTE)
                .leftJoin(author)
                .on(author.ID.eq(NOTE.PERSON_ID))
                .leftJoin(editor)
                .on(editor.ID.eq(NOTE.EDITED_BY_ID))
                .where(own())
                .and(NOTE.ID.eq(id))
                .fetchOptional(NoteRows::kept);
    }

    /** The note that says exactly this already. */
    Optional<NoteId> same(NewNote wished) {
        return sql.select(NOTE.ID)
                .from(NOTE)
                .where(own())
                .and(NOTE.REMOVED_AT.isNull())
                .and(NOTE.FROM_ON.eq(wished.from()))
                .and(NOTE.TO_ON.eq(wished.to()))
                .and(NOTE.TAG.eq(wished.tag().key()))
                .and(NOTE.TEXT.eq(wished.text()))
                .and(NOTE.SHOWN.eq(wished.shown()))
                .limit(1)
                .fetchOptional(NOTE.ID);
    }

    NoteId insert(NewNote wished, Instant now) {
        return sql.insertInto(NOTE)
                .set(NOTE.AGENCY_ID, scope.agency())
                .set(NOTE.CLIENT_ID, scope.client())
                .set(NOTE.FROM_ON, wished.from())
                .set(NOTE.TO_ON, wished.to())
                .set(NOTE.TAG, wished.tag().key())
                .set(NOTE.TEXT, wished.text())
                .set(NOTE.SHOWN, wished.shown())
                .set(NOTE.PERSON_ID, scope.member().person())
                .set(NOTE.CREATED_AT, at(now))
                .returningResult(NOTE.ID)
                .fetchSingle()
                .value1();
    }

    /** Also brings a removed one back: whoever saves it wants it there. */
    boolean update(NoteId id, NewNote wished, int version, Instant now) {
        return sql.update(NOTE)
                        .set(NOTE.FROM_ON, wished.from())
                        .set(NOTE.TO_ON, wished.to())
                        .set(NOTE.TAG, wished.tag().key())
                        .set(NOTE.TEXT, wished.text())
                        .set(NOTE.SHOWN, wished.shown())
                        .set(NOTE.EDITED_BY_ID, scope.member().person())
                        .set(NOTE.EDITED_AT, at(now))
                        .set(NOTE.VERSION, NOTE.VERSION.plus(1))
                        .setNull(NOTE.REMOVED_AT)
                        .where(own())
                        .and(NOTE.ID.eq(id))
                        .and(NOTE.VERSION.eq(version))
                        .execute()
                == 1;
    }

    /** False where it is so already. */
    boolean setRemoved(NoteId id, @Nullable Instant removed, Instant now) {
        return sql.update(NOTE)
                        .set(NOTE.REMOVED_AT, removed == null ? null : at(removed))
                        .set(NOTE.EDITED_BY_ID, scope.member().person())
                        .set(NOTE.EDITED_AT, at(now))
                        .set(NOTE.VERSION, NOTE.VERSION.plus(1))
                        .where(own())
                        .and(NOTE.ID.eq(id))
                        .and(removed == null ? NOTE.REMOVED_AT.isNotNull() : NOTE.REMOVED_AT.isNull())
                        .execute()
                == 1;
    }

    private Condition own() {
        return NOTE.AGENCY_ID.eq(scope.agency()).and(NOTE.CLIENT_ID.eq(scope.client()));
    }

    private static Kept kept(Record row) {
        var note = new Note(
                row.get(NOTE.ID),
                row.get(NOTE.FROM_ON),
                row.get(NOTE.TO_ON),
                Tag.ofKey(row.get(NOTE.TAG)).orElseThrow(),
                row.get(NOTE.TEXT),
                row.get(NOTE.SHOWN),
                row.get("author", String.class));
        return new Kept(note, row.get(NOTE.VERSION), row.get("editor", String.class), row.get(NOTE.REMOVED_AT) != null);
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
