package app.outboard.audit.finding;

import app.outboard.ids.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody, or a run, did to a finding.
 *
 * @param person null for a run
 * @param act what, by a key of {@code audit.history}
 * @param owner to whom it was assigned
 */
public record Act(
        Instant at,
        @Nullable PersonId person,
        boolean byRun,
        String act,
        @Nullable PersonId owner,
        String note) {}
