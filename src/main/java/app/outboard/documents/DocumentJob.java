package app.outboard.documents;

import app.outboard.accounts.Colleagues;
import app.outboard.clients.ClientScope;
import app.outboard.clients.Clients;
import app.outboard.documents.Document.State;
import app.outboard.ids.AgencyId;
import app.outboard.ids.ClientId;
import app.outboard.ids.DocumentId;
import app.outboard.ids.PersonId;
import app.outboard.platform.db.Database;
import app.outboard.platform.jobs.Job;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes a document for whoever asked, as they may see things by now. Of one that is made nothing more happens. */
final class DocumentJob implements Job {
    static final String NAME = "document";
    private static final Logger LOG = LoggerFactory.getLogger(DocumentJob.class);

    private final Database database;
    private final Colleagues colleagues;
    private final Clients clients;
    private final List<Maker> makers;
    private final InstantSource clock;
    private final ObjectMapper mapper = new ObjectMapper();

    DocumentJob(Database database, Colleagues colleagues, Clients clients, List<Maker> makers, InstantSource clock) {
        this.database = database;
        this.colleagues = colleagues;
        this.clients = clients;
        this.makers = List.copyOf(makers);
        this.clock = clock;
    }

    /** The job's payload, version 1. */
    record Payload(int v, long agency, @Nullable Long person, long client, long document) {}

    static String payload(ClientScope scope, DocumentId id) {
        var person = scope.member().person();
        return "{\"v\":1,\"agency\":%d,\"person\":%s,\"client\":%d,\"document\":%d}"
                .formatted(
                        scope.agency().value(),
                        person == null ? "null" : person.value(),
                        scope.client().value(),
                        id.value());
    }

    static String instance(ClientScope scope, DocumentId id) {
        return scope.agency().value() + "-" + id.value();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String text) {
        var payload = read(text);
        var agency = new AgencyId(payload.agency());
        var id = new DocumentId(payload.document());
        var person = payload.person() == null ? null : new PersonId(payload.person());
        colleagues
                .actingFor(agency, person)
                .flatMap(member -> clients.byId(member, new ClientId(payload.client())))
                .ifPresentOrElse(scope -> make(scope, id), () -> giveUp(agency, id));
    }

    private void make(ClientScope scope, DocumentId id) {
        var document = database.read(scope, sql -> DocumentRows.find(sql, scope, id, clock.instant()));
        if (document.filter(it -> it.state() == State.WAITING).isEmpty()) return;
        try {
            var printed = maker(document.get().wish().kind())
                    .make(
                            scope,
                            document.get().wish().subject(),
                            percent -> change(scope, tx -> DocumentRows.step(tx, scope, id, percent)));
            printed.ifPresentOrElse(
                    it -> change(scope, tx -> {
                        var until = clock.instant().plus(Documents.KEPT);
                        DocumentRows.made(tx, scope, id, it.bytes(), until);
                        RemovalJob.enqueue(tx, scope.agency(), id, until);
                    }),
                    () -> change(scope, tx -> DocumentRows.failed(tx, scope.agency(), id)));
        } catch (InterruptedException e) {
            // The server is stopping: the job is handed back and another run makes it.
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (RuntimeException e) {
            LOG.error("The document {} could not be made", id.value(), e);
            change(scope, tx -> DocumentRows.failed(tx, scope.agency(), id));
        }
    }

    private Maker maker(String kind) {
        return makers.stream()
                .filter(it -> it.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody makes " + kind));
    }

    /** Whoever asked has left, or the client is gone. */
    private void giveUp(AgencyId agency, DocumentId id) {
        colleagues
                .actingFor(agency, null)
                .ifPresent(operator -> database.<@Nullable Void>write(operator, tx -> {
                    DocumentRows.failed(tx, agency, id);
                    return null;
                }));
    }

    private void change(ClientScope scope, Consumer<DSLContext> work) {
        database.<@Nullable Void>write(scope, tx -> {
            work.accept(tx);
            return null;
        });
    }

    private Payload read(String text) {
        try {
            return mapper.readValue(text, Payload.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A job payload that cannot be read", e);
        }
    }
}
