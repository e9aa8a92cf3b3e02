package app.outboard.imports;

import static app.outboard.schema.Tables.IMPORT_CHUNK;

import app.outboard.ids.AgencyId;
import app.outboard.ids.FileId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Enumeration;
import org.jooq.DSLContext;

/** The bytes of uploaded files, kept in the database in pieces, so that several nodes share them. */
final class StoredFiles {
    private static final int PIECE = 256 * 1024;

    private StoredFiles() {}

    static void store(DSLContext tx, AgencyId agency, FileId file, InputStream content) throws IOException {
        int piece = 0;
        for (var bytes = content.readNBytes(PIECE); bytes.length > 0; bytes = content.readNBytes(PIECE)) {
            tx.insertInto(IMPORT_CHUNK)
                    .set(IMPORT_CHUNK.AGENCY_ID, agency)
                    .set(IMPORT_CHUNK.FILE_ID, file)
                    .set(IMPORT_CHUNK.PIECE, piece++)
                    .set(IMPORT_CHUNK.CONTENT, bytes)
                    .execute();
        }
    }

    /** The file's bytes, fetched a piece at a time while they are read; only within the transaction. */
    static InputStream open(DSLContext sql, AgencyId agency, FileId file) {
        return new SequenceInputStream(new Pieces(sql, agency, file));
    }

    @SuppressWarnings("JdkObsolete") // SequenceInputStream takes nothing newer
    private static final class Pieces implements Enumeration<InputStream> {
        private final DSLContext sql;
        private final AgencyId agency;
        private final FileId file;
        private final int count;
        private int next;

        Pieces(DSLContext sql, AgencyId agency, FileId file) {
            this.sql = sql;
            this.agency = agency;
            this.file = file;
            count = sql.fetchCount(
                    IMPORT_CHUNK, IMPORT_CHUNK.AGENCY_ID.eq(agency).and(IMPORT_CHUNK.FILE_ID.eq(file)));
        }

        @Override
        public boolean hasMoreElements() {
            return next < count;
        }

        @Override
        public InputStream nextElement() {
            var bytes = sql.select(IMPORT_CHUNK.CONTENT)
                    .from(IMPORT_CHUNK)
                    .where(IMPORT_CHUNK.AGENCY_ID.eq(agency))
                    .and(IMPORT_CHUNK.FILE_ID.eq(file))
                    .and(IMPORT_CHUNK.PIECE.eq(next++))
                    .fetchSingle(IMPORT_CHUNK.CONTENT);
            return new ByteArrayInputStream(bytes);
        }
    }
}
