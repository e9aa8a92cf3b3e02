package app.outboard.imports;

import static app.outboard.schema.Tables.IMPORT_CHUNK;

import app.outboard.ids.AgencyId;
import app.outboard.ids.FileId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Collections;
import java.util.Enumeration;
import org.jooq.BatchBindStep;
import org.jooq.DSLContext;

/** The bytes of uploaded files, kept in the database in pieces, so that several nodes share them. */
final class StoredFiles {
    private static final int PIECE = 256 * 1024;

    private StoredFiles() {}

    /** Stores the bytes of many files, as many pieces in one round trip to the server as are a few megabytes. */
    static final class Store {
        private static final int FLUSH_AT = 4 * 1024 * 1024;

        private final DSLContext tx;
        private final AgencyId agency;
        private BatchBindStep waiting;
        private int waitingBytes;

        Store(DSLContext tx, AgencyId agency) {
            this.tx = tx;
            this.agency = agency;
            this.waiting = none();
        }

        void add(FileId file, InputStream content) throws IOException {
            int piece = 0;
            for (var bytes = content.readNBytes(PIECE); bytes.length > 0; bytes = content.readNBytes(PIECE)) {
                waiting = waiting.bind(agency, file, piece++, bytes);
                waitingBytes += bytes.length;
                if (waitingBytes >= FLUSH_AT) flush();
            }
        }

        void flush() {
            if (waiting.size() > 0) waiting.execute();
            waiting = none();
            waitingBytes = 0;
        }

        private BatchBindStep none() {
            return tx.batch(tx.insertInto(IMPORT_CHUNK)
                    .columns(IMPORT_CHUNK.AGENCY_ID, IMPORT_CHUNK.FILE_ID, IMPORT_CHUNK.PIECE, IMPORT_CHUNK.CONTENT)
                    .values(Collections.nCopies(4, null)));
        }
    }

    /** The file's bytes, fetched a piece at a time while they are read; only within the transaction. */
    static InputStream open(DSLContext sql, AgencyId agency, FileId file) {
        return new SequenceInputStream(new Pieces(sql, agency, file));
    }

    /** A piece that is not full is the last one. */
    @SuppressWarnings("JdkObsolete") // SequenceInputStream takes nothing newer
    private static final class Pieces implements Enumeration<InputStream> {
        private final DSLContext sql;
        private final AgencyId agency;
        private final FileId file;
        private int next;
        private byte[] ahead;

        Pieces(DSLContext sql, AgencyId agency, FileId file) {
            this.sql = sql;
            this.agency = agency;
            this.file = file;
            ahead = fetch();
        }

        @Override
        public boolean hasMoreElements() {
            return ahead.length > 0;
        }

        @Override
        public InputStream nextElement() {
            var piece = new ByteArrayInputStream(ahead);
            ahead = ahead.length == PIECE ? fetch() : new byte[0];
            return piece;
        }

        private byte[] fetch() {
            var bytes = sql.select(IMPORT_CHUNK.CONTENT)
                    .from(IMPORT_CHUNK)
                    .where(IMPORT_CHUNK.AGENCY_ID.eq(agency))
                    .and(IMPORT_CHUNK.FILE_ID.eq(file))
                    .and(IMPORT_CHUNK.PIECE.eq(next++))
                    .fetchOne(IMPORT_CHUNK.CONTENT);
            return bytes == null ? new byte[0] : bytes;
        }
    }
}
