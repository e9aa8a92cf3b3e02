package app.outboard.imports;

import static app.outboard.schema.Tables.IMPORT_BATCH;

import app.outboard.accounts.Member;
import app.outboard.clients.ClientScope;
import app.outboard.ids.BatchId;
import app.outboard.ids.ClientId;
import app.outboard.ids.FileId;
import app.outboard.imports.files.Contents;
import app.outboard.imports.files.FileReader;
import app.outboard.imports.files.Reading;
import app.outboard.imports.files.Refused;
import app.outboard.platform.text.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** The steps a batch goes through, each within a transaction of the caller's. */
final class BatchWork {
    private final Receiving receiving;
    private final Tables tables;
    private final Previews previews;
    private final PreviewJson json;
    private final PreviewLines lines;
    private final Consumer<Imported> imported;
    private final InstantSource clock;

    BatchWork(
            Receiving receiving,
            Tables tables,
            Previews previews,
            PreviewJson json,
            PreviewLines lines,
            Consumer<Imported> imported,
            InstantSource clock) {
        this.receiving = receiving;
        this.tables = tables;
        this.previews = previews;
        this.json = json;
        this.lines = lines;
        this.imported = imported;
        this.clock = clock;
    }

    Receiving.Received receive(
            DSLContext tx, Member member, @Nullable ClientScope only, Roster roster, List<Upload> uploads, long limit) {
        var received = receiving.receive(tx, member, only, roster, uploads, limit);
        tables.recall(tx, member, received.readings());
        return received;
    }

    /** Previews and keeps the preview beside the batch. */
    Preview preview(
            DSLContext tx, Member member, BatchId batch, Roster roster, @Nullable Map<FileId, Reading> readings) {
        var preview = previewed(tx, member, batch, roster, readings);
        var text = json.write(preview);
        tx.update(IMPORT_BATCH)
                .set(IMPORT_BATCH.PREVIEW, text)
                .set(IMPORT_BATCH.PREVIEW_DIGEST, json.digest(preview))
                .where(IMPORT_BATCH.AGENCY_ID.eq(member.agency()))
                .and(IMPORT_BATCH.ID.eq(batch))
                .execute();
        return preview;
    }

    /**
     * Commits what the preview showed. False, and nothing stored, when it would do something else by now: a colleague
     * imported or undid meanwhile.
     */
    boolean commit(DSLContext tx, Member member, Batch batch, Roster roster, Runnable step) {
        try (var spools = new Spools()) {
            var plan = plan(tx, member, batch.id(), roster, null, spools, step);
            step.run();
            var done = previews.store(tx, member, batch.id(), plan, roster);
            step.run();
            if (!json.digest(done).equals(batch.previewDigest())) return false;
            close(tx, member, batch.id(), done, plan);
            return true;
        }
    }

    /**
     * Stores files at once; the caller takes it all back unless the answer is fine and meant.
     *
     * @param only whose they are; null routes each by its account
     */
    Told importNow(
            DSLContext tx, Member member, @Nullable ClientScope only, Roster roster, List<Upload> uploads, long limit) {
        var received = receive(tx, member, only, roster, uploads, limit);
        if (only == null) Routing.byContent(tx, member, received.batch());
        try (var spools = new Spools()) {
            var plan = plan(tx, member, received.batch(), roster, received.readings(), spools, () -> {});
            var done = previews.store(tx, member, received.batch(), plan, roster);
            var told = only == null ? lines.of(done, roster) : lines.of(done);
            var reasons = new ArrayList<>(lines.reasons(done));
            reasons.addAll(lines.unrouted(plan));
            if (!reasons.isEmpty()) return new Told.Refused(told, reasons);
            if (!done.anythingNew()) return new Told.NothingNew(told);
            close(tx, member, received.batch(), done, plan);
            return new Told.Fine(told);
        }
    }

    private Preview previewed(
            DSLContext tx, Member member, BatchId batch, Roster roster, @Nullable Map<FileId, Reading> readings) {
        try (var spools = new Spools()) {
            var plan = plan(tx, member, batch, roster, readings, spools, () -> {});
            return previews.of(tx, member, batch, plan, roster);
        }
    }

    private Plan plan(
            DSLContext tx,
            Member member,
            BatchId batch,
            Roster roster,
            @Nullable Map<FileId, Reading> readings,
            Spools spools,
            Runnable step) {
        var files = BatchQueries.files(tx, member.agency(), batch);
        var known = read(tx, member, files, readings == null ? Map.of() : readings, spools, step);
        List<ClientId> owners = files.stream()
                .map(BatchFile::client)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return Plan.of(files, known, roster, BatchQueries.contentsStanding(tx, member.agency(), owners));
    }

    /** @param known what files were read as just now */
    private Map<FileId, Reading> read(
            DSLContext tx,
            Member member,
            List<BatchFile> files,
            Map<FileId, Reading> known,
            Spools spools,
            Runnable step) {
        var readings = new HashMap<FileId, Reading>();
        for (var file : files) {
            var reading = known.get(file.id());
            boolean table = file.kind() == BatchFile.Kind.TABLE;
            if (table) reading = tables.read(tx, member, file, spools);
            readings.put(file.id(), reading == null ? read(tx, member, file) : reading);
            step.run();
        }
        return readings;
    }

    private static Reading read(DSLContext tx, Member member, BatchFile file) {
        var refusal = file.refusal();
        if (refusal != null) {
            var contents = new Contents(file.size(), file.sha256());
            return new Refused(contents, Text.of("imports.refusal.as_read", refusal));
        }
        try (var content = StoredFiles.open(tx, member.agency(), file.id())) {
            return FileReader.read(content, Imports.COMMAND_LIMIT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void close(DSLContext tx, Member member, BatchId batch, Preview done, Plan plan) {
        tx.update(IMPORT_BATCH)
                .set(IMPORT_BATCH.STATE, Batch.State.COMMITTED.key())
                .set(IMPORT_BATCH.PREVIEW, json.write(done))
                .set(IMPORT_BATCH.COMMITTED_AT, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .where(IMPORT_BATCH.AGENCY_ID.eq(member.agency()))
                .and(IMPORT_BATCH.ID.eq(batch))
                .execute();
        plan.clients().forEach(scope -> imported.accept(new Imported(tx, scope)));
    }
}
