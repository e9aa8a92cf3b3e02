package app.outboard.audit.run;

import app.outboard.accounts.Colleagues;
import app.outboard.clients.ClientScope;
import app.outboard.clients.Clients;
import app.outboard.ids.AgencyId;
import app.outboard.ids.AuditRunId;
import app.outboard.ids.ClientId;
import app.outboard.platform.jobs.Job;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs an audit in the background. Running twice is harmless: a run that is done is left alone, and one that died is done
 * again from the start. It acts for the program: an audit changes nothing of the client's, whoever asked for it.
 */
public final class AuditJob implements Job {
    static final String NAME = "audit-run";
    private static final Logger LOG = LoggerFactory.getLogger(AuditJob.class);

    private final Audits audits;
    private final Colleagues colleagues;
    private final Clients clients;
    private final ObjectMapper mapper = new ObjectMapper();

    public AuditJob(Audits audits, Colleagues colleagues, Clients clients) {
        this.audits = audits;
        this.colleagues = colleagues;
        this.clients = clients;
    }

    /** The job's payload, version 1. */
    record Payload(int v, long agency, long client, long run) {}

    static String payload(ClientScope scope, AuditRunId run) {
        return "{\"v\":1,\"agency\":%d,\"client\":%d,\"run\":%d}"
                .formatted(scope.agency().value(), scope.client().value(), run.value());
    }

    static String instance(ClientScope scope, AuditRunId run) {
        return scope.agency().value() + "-" + run.value();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String text) {
        var payload = read(text);
        scope(payload).ifPresent(scope -> run(scope, new AuditRunId(payload.run())));
    }

    private void run(ClientScope scope, AuditRunId run) {
        try {
            if (audits.examination().run(scope, run)) audits.ask(scope, Cause.IMPORT);
        } catch (RuntimeException e) {
            LOG.error("The audit {} failed", run.value(), e);
            audits.examination().fail(scope, run);
        }
    }

    /** Empty where the agency or the client is gone. */
    private Optional<ClientScope> scope(Payload payload) {
        return colleagues
                .actingFor(new AgencyId(payload.agency()), null)
                .flatMap(member -> clients.scopes(member).stream()
                        .filter(scope -> scope.client().equals(new ClientId(payload.client())))
                        .findFirst());
    }

    private Payload read(String text) {
        try {
            return mapper.readValue(text, Payload.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A job payload that cannot be read", e);
        }
    }
}
