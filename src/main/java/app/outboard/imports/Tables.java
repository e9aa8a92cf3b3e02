package app.outboard.imports;

import static app.outboard.schema.Tables.IMPORT_FILE;
import static app.outboard.schema.Tables.PERSON;
import static app.outboard.schema.Tables.TABLE_MAPPING;

import app.outboard.accounts.Member;
import app.outboard.ids.FileId;
import app.outboard.imports.files.Contents;
import app.outboard.imports.files.Reading;
import app.outboard.imports.files.Spool;
import app.outboard.imports.files.Table;
import app.outboard.imports.tables.Mapping;
import app.outboard.imports.tables.Signature;
import app.outboard.imports.tables.Survey;
import app.outboard.imports.tables.Surveyed;
import app.outboard.platform.text.Text;
import app.outboard.platform.text.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Tables among a batch's files: what their columns are, as far as anybody said. */
final class Tables {
    private final MappingJson json;
    private final Texts texts;

    Tables(MappingJson json, Texts texts) {
        this.json = json;
        this.texts = texts;
    }

    /** A mapping that stands ready for tables with the same columns. */
    record Remembered(Mapping mapping, @Nullable String by, java.time.LocalDate on) {}

    /** Reads a table as it was explained, or says that it waits. */
    Reading read(DSLContext tx, Member member, BatchFile file, Spools spools) {
        var contents = new Contents(file.size(), file.sha256());
        var waits = file.waits();
        var said = file.mapping();
        if (waits != null || said == null) return new WaitingTable(contents, Objects.requireNonNullElse(waits, ""));
        var applied = json.read(said, Applied.class);
        var spool = spools.of(tx, member.agency(), file.id());
        return switch (surveyed(spool, applied.mapping())) {
            case Surveyed.Fits fits -> new MappedTable(contents, applied, fits, spool);
            case Surveyed.Misfit misfit -> new WaitingTable(contents, why(misfit));
        };
    }

    static Surveyed surveyed(Spool spool, Mapping mapping) {
        try {
            return Survey.of(spool, mapping);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives tables the mapping that was said of earlier ones with the same columns, and tells the others to wait. */
    void recall(DSLContext tx, Member member, Map<FileId, Reading> readings) {
        var tables = new LinkedHashMap<FileId, Map<String, Signature.Place>>();
        readings.forEach((file, reading) -> {
            if (reading instanceof Table table) tables.put(file, Signature.candidates(table));
        });
        if (tables.isEmpty()) return;
        var signatures = new ArrayList<String>();
        tables.values().forEach(candidates -> signatures.addAll(candidates.keySet()));
        var known = remembered(tx, member, signatures);
        try (var spools = new Spools()) {
            tables.forEach((file, candidates) -> recall(tx, member, file, candidates, known, spools));
        }
    }

    private void recall(
            DSLContext tx,
            Member member,
            FileId file,
            Map<String, Signature.Place> candidates,
            Map<String, Remembered> known,
            Spools spools) {
        for (var candidate : candidates.entrySet()) {
            var remembered = known.get(candidate.getKey());
            if (remembered == null) continue;
            var place = candidate.getValue();
            var mapping = remembered.mapping().at(place.sheet(), place.line());
            var applied = new Applied(mapping, remembered.by(), remembered.on());
            keep(tx, member, file, applied, waits(tx, member, file, mapping, spools));
            return;
        }
        keep(tx, member, file, null, texts.say("imports.waits.unknown"));
    }

    private @Nullable String waits(DSLContext tx, Member member, FileId file, Mapping mapping, Spools spools) {
        if (mapping.needsRange()) return texts.say("imports.waits.range");
        return switch (surveyed(spools.of(tx, member.agency(), file), mapping)) {
            case Surveyed.Fits fits -> {
                date(tx, member, file, fits);
                yield null;
            }
            case Surveyed.Misfit misfit -> texts.say("imports.waits.misfit", why(misfit));
        };
    }

    void keep(DSLContext tx, Member member, FileId file, @Nullable Applied applied, @Nullable String waits) {
        tx.update(IMPORT_FILE)
                .set(IMPORT_FILE.MAPPING, applied == null ? null : json.write(applied))
                .set(IMPORT_FILE.WAITS, waits)
                .where(IMPORT_FILE.AGENCY_ID.eq(member.agency()))
                .and(IMPORT_FILE.ID.eq(file))
                .execute();
    }

    /** Now that its period is known, a download before that period's end is not believed any more. */
    static void date(DSLContext tx, Member member, FileId file, Surveyed.Fits fits) {
        var end = fits.found().range().to().atStartOfDay().atOffset(ZoneOffset.UTC);
        tx.update(IMPORT_FILE)
                .set(IMPORT_FILE.DOWNLOADED_AT, IMPORT_FILE.UPLOADED_AT)
                .where(IMPORT_FILE.AGENCY_ID.eq(member.agency()))
                .and(IMPORT_FILE.ID.eq(file))
                .and(IMPORT_FILE.DOWNLOADED_AT.lt(end))
                .execute();
    }

    Map<String, Remembered> remembered(DSLContext sql, Member member, List<String> signatures) {
        var known = new HashMap<String, Remembered>();
        sql.select(TABLE_MAPPING.SIGNATURE, TABLE_MAPPING.MAPPING, TABLE_MAPPING.SAID_AT, PERSON.NAME)
                .from(TABLE_MAPPING)
                .leftJoin(PERSON)
                .on(PERSON.ID.eq(TABLE_MAPPING.PERSON_ID))
                .where(TABLE_MAPPING.AGENCY_ID.eq(member.agency()))
                .and(TABLE_MAPPING.SIGNATURE.in(signatures))
                .forEach(row -> known.put(
                        row.value1(),
                        new Remembered(
                                json.read(row.value2(), Mapping.class),
                                row.value4(),
                                row.value3()
                                        .withOffsetSameInstant(ZoneOffset.UTC)
                                        .toLocalDate())));
        return known;
    }

    Applied applied(String stored) {
        return json.read(stored, Applied.class);
    }

    String written(Mapping mapping) {
        return json.write(mapping);
    }

    private String why(Surveyed.Misfit misfit) {
        return texts.say(
                misfit.problems().isEmpty()
                        ? Text.of("imports.waits.unknown")
                        : misfit.problems().getFirst().what());
    }
}
