package app.outboard.command;

import app.outboard.audit.run.Report;
import app.outboard.audit.run.ReportJson;
import app.outboard.audit.run.ReportText;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Audits a client now, keeps the run, and prints what it found as a table or as JSON. */
@Command(name = "audit")
final class AuditCommand implements Callable<Integer> {
    @ParentCommand
    Outboard outboard;

    @Parameters(index = "0", paramLabel = "AGENCY/CLIENT")
    String client;

    @Option(names = "--json")
    boolean json;

    @Override
    public Integer call() {
        return outboard.open(program -> {
            var report = program.audits().now(Place.client(program, client));
            outboard.out().println(json ? json(report) : new ReportText(outboard.texts()).of(report));
            return Outboard.DONE;
        });
    }

    private static String json(Report report) {
        try {
            return new ObjectMapper().writeValueAsString(ReportJson.of(report));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
