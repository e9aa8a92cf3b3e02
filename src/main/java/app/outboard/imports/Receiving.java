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
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jooq.BatchBindStep;
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
                .set(IMPORT_BATCH.CREATED_AT, utc(now))
                .returning(IMPORT_BATCH.ID)
                .fetchSingle()
                .get(IMPORT_BATCH.ID);
        // Reading is work for the processor alone, so it is spread over all of them; none of it touches the
        // transaction.
        var read = uploads.parallelStream().map(upload -> read(upload, limit)).toList();
        var files = insert(tx, member, batch, uploads, read, reading -> whose(reading, only, roster), now);
        keep(tx, member, files, uploads, read);
        var readings = new LinkedHashMap<FileId, Reading>();
        for (int i = 0; i < files.size(); i++) readings.put(files.get(i), read.get(i));
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

    /** One round trip to the server, however many files; in their order. */
    private List<FileId> insert(
            DSLContext tx,
            Member member,
            BatchId batch,
            List<Upload> uploads,
            List<Reading> readings,
            Function<Reading, @Nullable ClientId> owner,
            Instant now) {
        BatchBindStep rows = tx.batch(tx.insertInto(IMPORT_FILE)
                .columns(
                        IMPORT_FILE.AGENCY_ID,
                        IMPORT_FILE.BATCH_ID,
                        IMPORT_FILE.POSITION,
                        IMPORT_FILE.NAME,
                        IMPORT_FILE.SIZE,
                        IMPORT_FILE.SHA256,
                        IMPORT_FILE.KIND,
                        IMPORT_FILE.REFUSAL,
                        IMPORT_FILE.ACCOUNT,
                        IMPORT_FILE.CLIENT_ID,
                        IMPORT_FILE.DOWNLOADED_AT,
                        IMPORT_FILE.UPLOADED_AT)
                .values(Collections.nCopies(12, null)));
        for (int i = 0; i < uploads.size(); i++) {
            var reading = readings.get(i);
            var refusal = Translation.refusal(reading);
            rows = rows.bind(
                    member.agency(),
                    batch,
                    i,
                    shown(uploads.get(i).name()),
                    reading.bytes(),
                    HexFormat.of().parseHex(reading.sha256()),
                    Translation.kind(reading).key(),
                    refusal == null ? null : texts.say(refusal),
                    Translation.account(reading),
                    owner.apply(reading),
                    utc(DownloadTime.of(uploads.get(i).lastModified(), Translation.periodEnd(reading), now)),
                    utc(now));
        }
        if (rows.size() > 0) rows.execute();
        return tx.select(IMPORT_FILE.ID)
                .from(IMPORT_FILE)
                .where(IMPORT_FILE.AGENCY_ID.eq(member.agency()))
                .and(IMPORT_FILE.BATCH_ID.eq(batch))
                .orderBy(IMPORT_FILE.POSITION)
                .fetch(IMPORT_FILE.ID);
    }

    private static OffsetDateTime utc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    /** A refused file's bytes are of no use to anyone, and may be enormous. */
    private static void keep(
            DSLContext tx, Member member, List<FileId> files, List<Upload> uploads, List<Reading> readings) {
        var stored = new StoredFiles.Store(tx, member.agency());
        for (int i = 0; i < files.size(); i++) {
            if (Translation.kind(readings.get(i)) == BatchFile.Kind.REFUSED) continue;
            try (var content = uploads.get(i).content().open()) {
                stored.add(files.get(i), content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        stored.flush();
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
