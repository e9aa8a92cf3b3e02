package app.outboard.notes;

import static app.outboard.schema.Tables.NOTE;
import static app.outboard.schema.Tables.PERSON;

import app.outboard.clients.ClientScope;
import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Reads of what people wrote on a client's timeline: one statement each. */
public final class NoteQueries {
    private NoteQueries() {}

    /** Notes that touch these days, both included, by their first day. */
    public static List<Note> of(DSLContext sql, ClientScope scope, LocalDate from, LocalDate to) {
        return notes(sql, scope, from, to, DSL.noCondition());
    }

    /** Of them those the client may read. */
    public static List<Note> shown(DSLContext sql, ClientScope scope, LocalDate from, LocalDate to) {
        return notes(sql, scope, from, to, NOTE.SHOWN.isTrue());
    }

    private static List<Note> notes(
            DSLContext sql, ClientScope scope, LocalDate from, LocalDate to, Condition condition) {
        return sql.select(NOTE.ID, NOTE.FROM_ON, NOTE.TO_ON, NOTE.TAG, NOTE.TEXT, NOTE.SHOWN, PERSON.NAME)
                .from(NOTE)
                .leftJoin(PERSON)
                .on(PERSON.ID.eq(NOTE.PERSON_ID))
                .where(NOTE.AGENCY_ID.eq(scope.agency()))
                .and(NOTE.CLIENT_ID.eq(scope.client()))
                .and(NOTE.REMOVED_AT.isNull())
                .and(NOTE.FROM_ON.le(to))
                .and(NOTE.TO_ON.ge(from))
                .and(condition)
                .orderBy(NOTE.FROM_ON, NOTE.ID)
                .fetch(row -> new Note(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        Tag.ofKey(row.value4()).orElseThrow(),
                        row.value5(),
                        row.value6(),
                        row.value7()));
    }
}
