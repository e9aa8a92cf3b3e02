package app.outboard.imports;

import static app.outboard.schema.Tables.CLIENT_IMPORT;
import static app.outboard.schema.Tables.IMPORT_FILE;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import app.outboard.ids.AgencyId;
import app.outboard.ids.BatchId;
import app.outboard.ids.ClientId;
import app.outboard.ids.ImportId;
import app.outboard.ids.PersonId;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** What was imported, by whom and when. */
final class History {
    private History() {}

    /** @param person null stands for the command line */
    record Entry(
            ImportId id,
            BatchId batch,
            ClientId client,
            @Nullable PersonId person,
            Instant committedAt,
            int daysNew,
            int daysChanged,
            int listsNew,
            int pinsFilled,
            int pinDays,
            int totals,
            Brought brought,
            @Nullable Instant undoneAt,
            List<File> files) {}

    record File(String name, long size, String sha256) {}

    /** Newest first. */
    static List<Entry> of(DSLContext sql, AgencyId agency, @Nullable ClientId client, int limit) {
        return entries(sql, agency, client == null ? DSL.noCondition() : CLIENT_IMPORT.CLIENT_ID.eq(client), limit);
    }

    static List<Entry> ofBatch(DSLContext sql, AgencyId agency, BatchId batch) {
        return entries(sql, agency, CLIENT_IMPORT.BATCH_ID.eq(batch), 1_000);
    }

    /** The newest import of a client that stands, or the one named if it stands. */
    static Optional<ImportId> standing(DSLContext sql, AgencyId agency, ClientId client, @Nullable ImportId wanted) {
        return sql.select(CLIENT_IMPORT.ID)
                .from(CLIENT_IMPORT)
                .where(CLIENT_IMPORT.AGENCY_ID.eq(agency))
                .and(CLIENT_IMPORT.CLIENT_ID.eq(client))
                .and(CLIENT_IMPORT.UNDONE_AT.isNull())
                .and(wanted == null ? DSL.noCondition() : CLIENT_IMPORT.ID.eq(wanted))
                .orderBy(CLIENT_IMPORT.ID.desc())
                .limit(1)
                .fetchOptional(CLIENT_IMPORT.ID);
    }

    private static List<Entry> entries(DSLContext sql, AgencyId agency, Condition which, int limit) {
        var files = multiset(select(IMPORT_FILE.NAME, IMPORT_FILE.SIZE, IMPORT_FILE.SHA256)
                        .from(IMPORT_FILE)
                        .where(IMPORT_FILE.AGENCY_ID.eq(CLIENT_IMPORT.AGENCY_ID))
                        .and(IMPORT_FILE.BATCH_ID.eq(CLIENT_IMPORT.BATCH_ID))
                        .and(IMPORT_FILE.CLIENT_ID.eq(CLIENT_IMPORT.CLIENT_ID))
                        .and(IMPORT_FILE.KIND.ne(BatchFile.Kind.REFUSED.key()))
                        .and(DSL.not(IMPORT_FILE.LEFT_OUT))
                        .orderBy(IMPORT_FILE.POSITION))
                .convertFrom(rows -> rows.map(row ->
                        new File(row.value1(), row.value2(), HexFormat.of().formatHex(row.value3()))));
        return sql.select(
                        CLIENT_IMPORT.ID,
                        CLIENT_IMPORT.BATCH_ID,
                        CLIENT_IMPORT.CLIENT_ID,
                        CLIENT_IMPORT.PERSON_ID,
                        CLIENT_IMPORT.COMMITTED_AT,
                        CLIENT_IMPORT.DAYS_NEW,
                        CLIENT_IMPORT.DAYS_CHANGED,
                        CLIENT_IMPORT.LISTS_NEW,
                        CLIENT_IMPORT.PINS_FILLED,
                        CLIENT_IMPORT.PIN_DAYS,
                        CLIENT_IMPORT.TOTALS,
                        CLIENT_IMPORT.AUDIENCES,
                        CLIENT_IMPORT.BOARDS_FILLED,
                        CLIENT_IMPORT.KEYWORDS,
                        CLIENT_IMPORT.UNDONE_AT,
                        files)
                .from(CLIENT_IMPORT)
                .where(CLIENT_IMPORT.AGENCY_ID.eq(agency))
                .and(which)
                .orderBy(CLIENT_IMPORT.ID.desc())
                .limit(limit)
                .fetch(row -> new Entry(
                        row.get(CLIENT_IMPORT.ID),
                        row.get(CLIENT_IMPORT.BATCH_ID),
                        row.get(CLIENT_IMPORT.CLIENT_ID),
                        row.get(CLIENT_IMPORT.PERSON_ID),
                        row.get(CLIENT_IMPORT.COMMITTED_AT).toInstant(),
                        row.get(CLIENT_IMPORT.DAYS_NEW),
                        row.get(CLIENT_IMPORT.DAYS_CHANGED),
                        row.get(CLIENT_IMPORT.LISTS_NEW),
                        row.get(CLIENT_IMPORT.PINS_FILLED),
                        row.get(CLIENT_IMPORT.PIN_DAYS),
                        row.get(CLIENT_IMPORT.TOTALS),
                        new Brought(
                                row.get(CLIENT_IMPORT.AUDIENCES),
                                row.get(CLIENT_IMPORT.BOARDS_FILLED),
                                row.get(CLIENT_IMPORT.KEYWORDS),
                                List.of()),
                        row.get(CLIENT_IMPORT.UNDONE_AT) == null
                                ? null
                                : row.get(CLIENT_IMPORT.UNDONE_AT).toInstant(),
                        row.get(files)));
    }
}
