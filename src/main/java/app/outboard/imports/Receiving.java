package app.outboard.imports;

import static app.outboard.schema.Tables.IMPORT_BATCH;
import static app.outboard.schema.Tables.IMPORT_FILE;

import app.outboard.accounts.Member;
import app.outboard.clients.ClientScope;
import app.outboard.ids.BatchId;
import app.outboard.ids.ClientId;
import app.outboard.ids.FileId;
import app.outboard.imports.files.FileReader;
import app.outboard.imports.files.Reading;
import app.outboard.platform.text.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Takes files in: keeps their bytes, reads what they are, and guesses whose they are. */
final class Receiving {
    private static final int LONGEST_NAME = 200;

    private final Texts texts;
    private final InstantSource clock;

    Receiving(Texts texts, InstantSource clock) {
        this.texts = texts;
        this.clock = clock;
    }

    /** A batch just received, with what its files were read as. */
    record Received(BatchId batch, Map<FileId, Reading> readings) {}

    /** @param limit bytes a file may have at most */
    Received receive(
            DSLContext tx, Member member, @Nullable ClientScope only, Roster roster, List<Upload> uploads, long limit) {
        var now = clock.instant();
        var batch = tx.insertInto(IMPORT_BATCH)
                .set(IMPORT_BATCH.AGENCY_ID, member.agency())
                .set(IMPORT_BATCH.PERSON_ID, member.person())
                .set(IMPORT_BATCH.CLIENT_ID, only == null ? null : only.client())
                .set(IMPORT_BATCH.STATE, Batch.State.OPEN.key())
                .set(IMPORT_BATCH.CREATED_AT, OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .returning(IMPORT_BATCH.ID)
                .fetchSingle()
                .get(IMPORT_BATCH.ID);
        var readings = new LinkedHashMap<FileId, Reading>();
        int position = 0;
        for (var upload : uploads) {
            var reading = read(upload, limit);
            var file = insert(tx, member, batch, position++, upload, reading, whose(reading, only, roster), now);
            keep(tx, member, file, upload, reading);
            readings.put(file, reading);
        }
        return new Received(batch, readings);
    }

    private static Reading read(Upload upload, long limit) {
        try (var content = upload.content().open()) {
            return FileReader.read(content, limit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable ClientId whose(Reading reading, @Nullable ClientScope only, Roster roster) {
        if (only != null) return only.client();
        var owner = roster.owner(Translation.account(reading));
        return owner == null ? roster.ownerOfSite(Translation.hosts(reading)) : owner;
    }

    private FileId insert(
            DSLContext tx,
            Member member,
            BatchId batch,
            int position,
            Upload upload,
            Reading reading,
            @Nullable ClientId client,
            Instant now) {
        var refusal = Translation.refusal(reading);
        var downloadedAt = DownloadTime.of(upload.lastModified(), Translation.periodEnd(reading), now);
        return tx.insertInto(IMPORT_FILE)
                .set(IMPORT_FILE.AGENCY_ID, member.agency())
                .set(IMPORT_FILE.BATCH_ID, batch)
                .set(IMPORT_FILE.POSITION, position)
                .set(IMPORT_FILE.NAME, shown(upload.name()))
                .set(IMPORT_FILE.SIZE, reading.bytes())
                .set(IMPORT_FILE.SHA256, HexFormat.of().parseHex(reading.sha256()))
                .set(IMPORT_FILE.KIND, Translation.kind(reading).key())
                .set(IMPORT_FILE.REFUSAL, refusal == null ? null : texts.say(refusal))
                .set(IMPORT_FILE.ACCOUNT, Translation.account(reading))
                .set(IMPORT_FILE.CLIENT_ID, client)
                .set(IMPORT_FILE.DOWNLOADED_AT, OffsetDateTime.ofInstant(downloadedAt, ZoneOffset.UTC))
                .set(IMPORT_FILE.UPLOADED_AT, OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .returning(IMPORT_FILE.ID)
                .fetchSingle()
                .get(IMPORT_FILE.ID);
    }

    /** A refused file's bytes are of no use to anyone, and may be enormous. */
    private static void keep(DSLContext tx, Member member, FileId file, Upload upload, Reading reading) {
        if (Translation.kind(reading) == BatchFile.Kind.REFUSED) return;
        try (var content = upload.content().open()) {
            StoredFiles.store(tx, member.agency(), file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A name fit to be stored and shown: no control characters, no path, not endless. */
    static String shown(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var clean = last.codePoints()
                .filter(c -> !Character.isISOControl(c))
                .limit(LONGEST_NAME)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return clean.isBlank() ? "?" : clean;
    }
}
