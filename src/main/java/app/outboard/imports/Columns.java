package app.outboard.imports;

import static app.outboard.schema.Tables.TABLE_MAPPING;

import app.outboard.accounts.Member;
import app.outboard.clients.Clients;
import app.outboard.ids.BatchId;
import app.outboard.ids.FileId;
import app.outboard.imports.files.FileReader;
import app.outboard.imports.files.Reading;
import app.outboard.imports.files.Table;
import app.outboard.imports.tables.Mapping;
import app.outboard.imports.tables.Signature;
import app.outboard.imports.tables.Surveyed;
import app.outboard.platform.db.Database;
import app.outboard.trail.Trail;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Saying what the columns of a table are, trying it out, and forgetting it. */
final class Columns {
    private final Database database;
    private final Clients clients;
    private final Tables tables;
    private final BatchWork work;
    private final Trail trail;
    private final InstantSource clock;

    Columns(Database database, Clients clients, Tables tables, BatchWork work, Trail trail, InstantSource clock) {
        this.database = database;
        this.clients = clients;
        this.tables = tables;
        this.work = work;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * A table of an open batch.
     *
     * @param applied what was said of it; null while nothing was
     */
    record Open(BatchFile file, Table table, @Nullable Applied applied) {}

    /** Empty when there is no such table, or its batch is no longer open. */
    Optional<Open> open(Member member, BatchId batch, FileId file) {
        return database.read(member, sql -> find(sql, member, batch, file));
    }

    private Optional<Open> find(DSLContext sql, Member member, BatchId batch, FileId id) {
        boolean open = BatchQueries.find(sql, member.agency(), batch)
                .filter(it -> it.state() == Batch.State.OPEN)
                .isPresent();
        if (!open) return Optional.empty();
        return BatchQueries.files(sql, member.agency(), batch).stream()
                .filter(file -> file.id().equals(id) && file.kind() == BatchFile.Kind.TABLE)
                .findFirst()
                .flatMap(file -> table(sql, member, file)
                        .map(table ->
                                new Open(file, table, file.mapping() == null ? null : tables.applied(file.mapping()))));
    }

    private static Optional<Table> table(DSLContext sql, Member member, BatchFile file) {
        try (var content = StoredFiles.open(sql, member.agency(), file.id())) {
            var reading = FileReader.read(content, Imports.COMMAND_LIMIT);
            return reading instanceof Table table ? Optional.of(table) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads all of a table with a mapping and keeps nothing. */
    Surveyed tried(Member member, FileId file, Mapping mapping) {
        return database.read(member, sql -> {
            try (var spools = new Spools()) {
                return Tables.surveyed(spools.of(sql, member.agency(), file), mapping);
            }
        });
    }

    /**
     * Keeps a mapping for a file, remembers it for the agency's next table with the same columns, and lets tables of the
     * same batch follow that wait for one. What cannot be read all through is not kept.
     */
    Surveyed use(Member member, BatchId batch, Open open, Mapping mapping) {
        var roster = Roster.of(clients, member);
        var file = open.file();
        return database.job(member, tx -> {
            var surveyed = surveyed(tx, member, file.id(), mapping);
            boolean still = find(tx, member, batch, file.id()).isPresent();
            if (!(surveyed instanceof Surveyed.Fits fits) || !still) return surveyed;
            tables.keep(tx, member, file.id(), new Applied(mapping, null, null), null);
            Tables.date(tx, member, file.id(), fits);
            remember(tx, member, open, mapping);
            tables.recall(tx, member, waiting(tx, member, batch, file.id()));
            work.preview(tx, member, batch, roster, null);
            return surveyed;
        });
    }

    private static Surveyed surveyed(DSLContext tx, Member member, FileId file, Mapping mapping) {
        try (var spools = new Spools()) {
            return Tables.surveyed(spools.of(tx, member.agency(), file), mapping);
        }
    }

    /** Forgets what was said of tables like this one; what was imported stays. */
    void forget(Member member, Open open) {
        var applied = open.applied();
        if (applied == null) return;
        var signature = signature(open, applied.mapping());
        if (signature == null) return;
        database.write(
                member,
                tx -> tx.deleteFrom(TABLE_MAPPING)
                        .where(TABLE_MAPPING.AGENCY_ID.eq(member.agency()))
                        .and(TABLE_MAPPING.SIGNATURE.eq(signature))
                        .execute());
    }

    private void remember(DSLContext tx, Member member, Open open, Mapping mapping) {
        var signature = signature(open, mapping);
        if (signature == null) return;
        var now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        var written = tables.written(mapping.remembered());
        tx.insertInto(TABLE_MAPPING)
                .set(TABLE_MAPPING.AGENCY_ID, member.agency())
                .set(TABLE_MAPPING.SIGNATURE, signature)
                .set(TABLE_MAPPING.MAPPING, written)
                .set(TABLE_MAPPING.PERSON_ID, member.person())
                .set(TABLE_MAPPING.SAID_AT, now)
                .onConflict(TABLE_MAPPING.AGENCY_ID, TABLE_MAPPING.SIGNATURE)
                .doUpdate()
                .set(TABLE_MAPPING.MAPPING, written)
                .set(TABLE_MAPPING.PERSON_ID, member.person())
                .set(TABLE_MAPPING.SAID_AT, now)
                .execute();
        trail.note(
                tx,
                member.agency(),
                member.person(),
                "import.columns_said",
                null,
                open.file().name());
    }

    private static @Nullable String signature(Open open, Mapping mapping) {
        return Signature.of(ColumnsForm.sheet(open.table(), mapping.sheet()), mapping.header());
    }

    private static Map<FileId, Reading> waiting(DSLContext tx, Member member, BatchId batch, FileId but) {
        var waiting = new HashMap<FileId, Reading>();
        List<BatchFile> files = BatchQueries.files(tx, member.agency(), batch);
        for (var file : files) {
            if (file.kind() != BatchFile.Kind.TABLE
                    || file.waits() == null
                    || file.id().equals(but)) continue;
            table(tx, member, file).ifPresent(table -> waiting.put(file.id(), table));
        }
        return waiting;
    }
}
