package app.outboard.imports;

import app.outboard.ids.AgencyId;
import app.outboard.ids.FileId;
import app.outboard.imports.files.Spool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The stored files a piece of work has on disk, and takes away when it is done. */
final class Spools implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Spools.class);

    private final List<Spool> spools = new ArrayList<>();

    Spool of(DSLContext tx, AgencyId agency, FileId file) {
        try (var content = StoredFiles.open(tx, agency, file)) {
            var spool = Spool.of(content);
            spools.add(spool);
            return spool;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        for (var spool : spools) {
            try {
                spool.close();
            } catch (IOException e) {
                LOG.warn("A temporary file was left behind", e);
            }
        }
    }
}
