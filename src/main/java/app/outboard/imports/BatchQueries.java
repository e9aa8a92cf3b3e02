package app.outboard.imports;

import static app.outboard.schema.Tables.CLIENT_IMPORT;
import static app.outboard.schema.Tables.IMPORT_BATCH;
import static app.outboard.schema.Tables.IMPORT_FILE;

import app.outboard.ids.AgencyId;
import app.outboard.ids.BatchId;
import app.outboard.ids.ClientId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Batches and their files, as they stand. */
final class BatchQueries {
    private BatchQueries() {}

    static Optional<Batch> find(DSLContext sql, AgencyId agency, BatchId id) {
        return select(sql, agency, IMPORT_BATCH.ID.eq(id)).stream().findFirst();
    }

    /** Batches whose preview waits for a decision, or that are being committed; newest first. */
    static List<Batch> waiting(DSLContext sql, AgencyId agency) {
        return select(sql, agency, IMPORT_BATCH.STATE.in(Batch.State.OPEN.key(), Batch.State.QUEUED.key()));
    }

    private static List<Batch> select(DSLContext sql, AgencyId agency, Condition which) {
        return sql.select(
                        IMPORT_BATCH.ID,
                        IMPORT_BATCH.PERSON_ID,
                        IMPORT_BATCH.CLIENT_ID,
                        IMPORT_BATCH.STATE,
                        IMPORT_BATCH.PREVIEW,
                        IMPORT_BATCH.PREVIEW_DIGEST,
                        IMPORT_BATCH.STEPS_DONE,
                        IMPORT_BATCH.STEPS_ALL,
                        IMPORT_BATCH.REFUSAL,
                        IMPORT_BATCH.CREATED_AT,
                        IMPORT_BATCH.COMMITTED_AT)
                .from(IMPORT_BATCH)
                .where(IMPORT_BATCH.AGENCY_ID.eq(agency))
                .and(which)
                .orderBy(IMPORT_BATCH.ID.desc())
                .fetch(BatchQueries::batch);
    }

    private static Batch batch(Record row) {
        var committedAt = row.get(IMPORT_BATCH.COMMITTED_AT);
        return new Batch(
                row.get(IMPORT_BATCH.ID),
                row.get(IMPORT_BATCH.PERSON_ID),
                row.get(IMPORT_BATCH.CLIENT_ID),
                Batch.State.ofKey(row.get(IMPORT_BATCH.STATE)),
                row.get(IMPORT_BATCH.PREVIEW),
                row.get(IMPORT_BATCH.PREVIEW_DIGEST),
                row.get(IMPORT_BATCH.STEPS_DONE),
                row.get(IMPORT_BATCH.STEPS_ALL),
                row.get(IMPORT_BATCH.REFUSAL),
                row.get(IMPORT_BATCH.CREATED_AT).toInstant(),
                committedAt == null ? null : committedAt.toInstant());
    }

    static List<BatchFile> files(DSLContext sql, AgencyId agency, BatchId batch) {
        return sql.select(
                        IMPORT_FILE.ID,
                        IMPORT_FILE.NAME,
                        IMPORT_FILE.SIZE,
                        IMPORT_FILE.SHA256,
                        IMPORT_FILE.KIND,
                        IMPORT_FILE.REFUSAL,
                        IMPORT_FILE.ACCOUNT,
                        IMPORT_FILE.CLIENT_ID,
                        IMPORT_FILE.LEFT_OUT,
                        IMPORT_FILE.MAPPING,
                        IMPORT_FILE.WAITS,
                        IMPORT_FILE.DOWNLOADED_AT)
                .from(IMPORT_FILE)
                .where(IMPORT_FILE.AGENCY_ID.eq(agency))
                .and(IMPORT_FILE.BATCH_ID.eq(batch))
                .orderBy(IMPORT_FILE.POSITION)
                .fetch(row -> new BatchFile(
                        row.get(IMPORT_FILE.ID),
                        row.get(IMPORT_FILE.NAME),
                        row.get(IMPORT_FILE.SIZE),
                        HexFormat.of().formatHex(row.get(IMPORT_FILE.SHA256)),
                        BatchFile.Kind.ofKey(row.get(IMPORT_FILE.KIND)),
                        row.get(IMPORT_FILE.REFUSAL),
                        row.get(IMPORT_FILE.ACCOUNT),
                        row.get(IMPORT_FILE.CLIENT_ID),
                        row.get(IMPORT_FILE.LEFT_OUT),
                        row.get(IMPORT_FILE.MAPPING),
                        row.get(IMPORT_FILE.WAITS),
                        row.get(IMPORT_FILE.DOWNLOADED_AT).toInstant()));
    }

    static Map<Batch, Integer> fileCounts(DSLContext sql, AgencyId agency, List<Batch> batches) {
        var byId = batches.stream().collect(Collectors.toMap(Batch::id, Function.identity()));
        var counts = new HashMap<Batch, Integer>();
        sql.select(IMPORT_FILE.BATCH_ID, DSL.count())
                .from(IMPORT_FILE)
                .where(IMPORT_FILE.AGENCY_ID.eq(agency))
                .and(IMPORT_FILE.BATCH_ID.in(byId.keySet()))
                .groupBy(IMPORT_FILE.BATCH_ID)
                .forEach(row -> counts.put(byId.get(row.value1()), row.value2()));
        return counts;
    }

    /** For each client, the contents that stand: of files imported and not undone. */
    static Map<ClientId, Set<String>> contentsStanding(DSLContext sql, AgencyId agency, Collection<ClientId> clients) {
        var standing = new HashMap<ClientId, Set<String>>();
        sql.selectDistinct(IMPORT_FILE.CLIENT_ID, IMPORT_FILE.SHA256)
                .from(IMPORT_FILE)
                .join(CLIENT_IMPORT)
                .on(CLIENT_IMPORT.AGENCY_ID.eq(IMPORT_FILE.AGENCY_ID))
                .and(CLIENT_IMPORT.BATCH_ID.eq(IMPORT_FILE.BATCH_ID))
                .and(CLIENT_IMPORT.CLIENT_ID.eq(IMPORT_FILE.CLIENT_ID))
                .where(IMPORT_FILE.AGENCY_ID.eq(agency))
                .and(IMPORT_FILE.CLIENT_ID.in(clients))
                .and(DSL.not(IMPORT_FILE.LEFT_OUT))
                .and(CLIENT_IMPORT.UNDONE_AT.isNull())
                .forEach(row -> standing.computeIfAbsent(row.value1(), client -> new HashSet<>())
                        .add(HexFormat.of().formatHex(row.value2())));
        return standing;
    }
}
