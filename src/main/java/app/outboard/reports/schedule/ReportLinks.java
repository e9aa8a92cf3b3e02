package app.outboard.reports.schedule;

import app.outboard.clients.ClientScope;
import app.outboard.ids.ReportId;
import java.util.Optional;

/** Makes the link a report's mail leads to, or finds the one it had. */
@FunctionalInterface
public interface ReportLinks {
    /**
     * @param month what the agency calls the link by
     * @return its path; empty where the agency's rules allow none
     */
    Optional<String> of(ClientScope scope, ReportId report, String month);
}
