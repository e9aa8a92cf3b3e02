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
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** The steps a batch goes through, each within a transaction of the caller's. */
final class BatchWork {
    private final Receiving receiving;
    private final Previews previews;
    private final PreviewJson json;
    private final PreviewLines lines;
    private final InstantSource clock;

    BatchWork(Receiving receiving, Previews previews, PreviewJson json, PreviewLines lines, InstantSource clock) {
        this.receiving = receiving;
        this.previews = previews;
        this.json = json;
        this.lines = lines;
        this.clock = clock;
    }

    Receiving.Received receive(
            DSLContext tx, Member member, @Nullable ClientScope only, Roster roster, List<Upload> uploads, long limit) {
        return receiving.receive(tx, member, only, roster, uploads, limit);
    }

    /** Previews and keeps the preview beside the batch. */
    Preview preview(
            DSLContext tx, Member member, BatchId batch, Roster roster, @Nullable Map<FileId, Reading> readings) {
        var plan = plan(tx, member, batch, roster, readings, () -> {});
        var preview = previews.of(tx, member, batch, plan, roster);
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
        var plan = plan(tx, member, batch.id(), roster, null, step);
        step.run();
        var done = previews.store(tx, member, batch.id(), plan, roster);
        step.run();
        if (!json.digest(done).equals(batch.previewDigest())) return false;
        close(tx, member, batch.id(), done);
        return true;
    }

    /**
     * Stores files at once; the caller takes it all back unless the answer is fine and meant.
     *
     * @param only whose they are; null routes each by its account
     */
    Told importNow(
            DSLContext tx, Member member, @Nullable ClientScope only, Roster roster, List<Upload> uploads, long limit) {
        var received = receiving.receive(tx, member, only, roster, uploads, limit);
        if (only == null) Routing.byContent(tx, member, received.batch());
        var plan = plan(tx, member, received.batch(), roster, received.readings(), () -> {});
        var done = previews.store(tx, member, received.batch(), plan, roster);
        var told = only == null ? lines.of(done, roster) : lines.of(done);
        var reasons = new ArrayList<>(lines.reasons(done));
        reasons.addAll(lines.unrouted(plan));
        if (!reasons.isEmpty()) return new Told.Refused(told, reasons);
        if (!done.anythingNew()) return new Told.NothingNew(told);
        close(tx, member, received.batch(), done);
        return new Told.Fine(told);
    }

    private Plan plan(
            DSLContext tx,
            Member member,
            BatchId batch,
            Roster roster,
            @Nullable Map<FileId, Reading> readings,
            Runnable step) {
        var files = BatchQueries.files(tx, member.agency(), batch);
        var known = readings == null ? read(tx, member, files, step) : readings;
        List<ClientId> owners = files.stream()
                .map(BatchFile::client)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return Plan.of(files, known, roster, BatchQueries.contentsStanding(tx, member.agency(), owners));
    }

    private static Map<FileId, Reading> read(DSLContext tx, Member member, List<BatchFile> files, Runnable step) {
        var readings = new HashMap<FileId, Reading>();
        for (var file : files) {
            var refusal = file.refusal();
            if (refusal != null) {
                var contents = new Contents(file.size(), file.sha256());
                readings.put(file.id(), new Refused(contents, Text.of("imports.refusal.as_read", refusal)));
                continue;
            }
            try (var content = StoredFiles.open(tx, member.agency(), file.id())) {
                readings.put(file.id(), FileReader.read(content, Imports.COMMAND_LIMIT));
                step.run();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return readings;
    }

    private void close(DSLContext tx, Member member, BatchId batch, Preview done) {
        tx.update(IMPORT_BATCH)
                .set(IMPORT_BATCH.STATE, Batch.State.COMMITTED.key())
                .set(IMPORT_BATCH.PREVIEW, json.write(done))
                .set(IMPORT_BATCH.COMMITTED_AT, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .where(IMPORT_BATCH.AGENCY_ID.eq(member.agency()))
                .and(IMPORT_BATCH.ID.eq(batch))
                .execute();
    }
}
