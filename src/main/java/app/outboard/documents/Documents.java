package app.outboard.documents;

import app.outboard.accounts.Closing;
import app.outboard.clients.ClientScope;
import app.outboard.ids.DocumentId;
import app.outboard.platform.db.Database;
import app.outboard.platform.jobs.Jobs;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jooq.DSLContext;

/** The door to documents: ask for one, see how far it is, fetch it. */
public final class Documents {
    /** How long a finished document can be fetched. */
    static final Duration KEPT = Duration.ofDays(1);

    private static final int MOST_A_MINUTE = 10;

    private final Database database;
    private final InstantSource clock;
    private final Runnable wake;

    /** @param wake tells the job runner that there is work */
    public Documents(Database database, InstantSource clock, Runnable wake) {
        this.database = database;
        this.clock = clock;
        this.wake = wake;
    }

    /** Has a document made in the background; twice while it is under way is once. */
    public Asking ask(ClientScope scope, Wish wish) {
        var now = clock.instant();
        var asking = database.write(scope, tx -> ask(tx, scope, wish, now));
        if (asking instanceof Asking.Begun) wake.run();
        return asking;
    }

    /** Where a document's page is. */
    public static String address(ClientScope scope, DocumentId document) {
        return "/" + scope.member().house().slug() + "/clients/" + scope.slug() + "/documents/" + document.value();
    }

    /** Deletes all documents of an agency that is being removed. */
    public void remove(DSLContext tx, Closing closing) {
        DocumentRows.removeAll(tx, closing.agency());
    }

    Optional<Document> find(ClientScope scope, DocumentId id) {
        return database.read(scope, sql -> DocumentRows.find(sql, scope, id, clock.instant()));
    }

    Optional<Content> content(ClientScope scope, DocumentId id) {
        return database.read(scope, sql -> DocumentRows.content(sql, scope, id, clock.instant()));
    }

    private Asking ask(DSLContext tx, ClientScope scope, Wish wish, Instant now) {
        if (DocumentRows.askedSince(tx, scope, now.minus(Duration.ofMinutes(1))) >= MOST_A_MINUTE)
            return new Asking.TooMany();
        var fresh = DocumentRows.insert(tx, scope, wish, now, now.plus(KEPT));
        fresh.ifPresent(id -> {
            Jobs.enqueue(tx, DocumentJob.NAME, DocumentJob.instance(scope, id), DocumentJob.payload(scope, id), now);
            RemovalJob.enqueue(tx, scope.agency(), id, now.plus(KEPT));
        });
        return new Asking.Begun(fresh.orElseGet(() -> DocumentRows.newest(tx, scope, wish)));
    }
}
