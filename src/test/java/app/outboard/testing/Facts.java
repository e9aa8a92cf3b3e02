package app.outboard.testing;

import app.outboard.accounts.Accounts;
import app.outboard.clients.Adding;
import app.outboard.clients.ClientScope;
import app.outboard.clients.Clients;
import app.outboard.clients.NewClient;
import app.outboard.figures.Figures;
import app.outboard.figures.Filters;
import app.outboard.figures.Outcome;
import app.outboard.figures.Series;
import app.outboard.ids.FileId;
import app.outboard.ids.ImportId;
import app.outboard.pins.Boards;
import app.outboard.pins.Pins;
import app.outboard.platform.db.Database;
import app.outboard.trail.Trail;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jooq.DSLContext;

/** Stores figures as an import would, without its files. */
public final class Facts {
    private final Database database;
    private final Figures figures;

    public Facts(Database database) {
        this.database = database;
        this.figures = new Figures(
                new Boards(database, new Trail(InstantSource.system()), InstantSource.system()), new Pins(database));
    }

    /** A client called Bakery of a new agency. */
    public static ClientScope bakeryOf(TestDatabase database, String agency) {
        database.arrange(
                sql -> sql.execute("insert into agency (slug, name, created_at) values (?, ?, now())", agency, agency));
        var clock = InstantSource.system();
        var member = new Accounts(database.database()).operator(agency).orElseThrow();
        var clients = new Clients(database.database(), new Trail(clock), clock);
        return ((Adding.Added) clients.add(member, new NewClient("Bakery", null, ""))).client();
    }

    /** What one import did. */
    public record Stored(ImportId id, List<Outcome> outcomes) {}

    /** Stores series as one import; each is made from the source of a file of its own, organic, downloaded then. */
    @SafeVarargs
    public final Stored store(ClientScope scope, Instant downloadedAt, Function<Series.Source, Series>... series) {
        return store(scope, downloadedAt, Filters.ORGANIC, series);
    }

    @SafeVarargs
    public final Stored store(
            ClientScope scope, Instant downloadedAt, Filters filters, Function<Series.Source, Series>... series) {
        return database.write(scope, tx -> {
            long batch = id(
                    tx,
                    "insert into import_batch (agency_id, state, created_at) values (?, 'committed', now())"
                            + " returning id",
                    scope.agency().value());
            var importId = new ImportId(id(
                    tx,
                    "insert into client_import (agency_id, batch_id, client_id, committed_at, days_new, days_changed,"
                            + " lists_new, pins_filled) values (?, ?, ?, now(), 0, 0, 0, 0) returning id",
                    scope.agency().value(),
                    batch,
                    scope.client().value()));
            var incoming = new ArrayList<Series>();
            for (var make : series) {
                var source = new Series.Source(scope, file(tx, scope, batch), filters, downloadedAt);
                incoming.add(make.apply(source));
            }
            return new Stored(importId, figures.record(tx, scope, Map.of(scope.client(), importId), incoming));
        });
    }

    public void undo(ClientScope scope, ImportId id) {
        database.write(scope, tx -> {
            figures.undo(tx, scope, id);
            return id;
        });
    }

    private static FileId file(DSLContext tx, ClientScope scope, long batch) {
        return new FileId(id(
                tx,
                "insert into import_file (agency_id, batch_id, position, name, size, sha256, kind, client_id,"
                        + " downloaded_at, uploaded_at) values (?, ?, 0, 'a.csv', 1, '\\x00', 'overview', ?, now(),"
                        + " now()) returning id",
                scope.agency().value(),
                batch,
                scope.client().value()));
    }

    private static long id(DSLContext tx, String sql, Object... values) {
        return tx.fetchSingle(sql, values).get(0, Long.class);
    }
}
