package app.outboard.command;

import app.outboard.audit.run.Report;
import app.outboard.audit.run.ReportJson;
import app.outboard.audit.run.ReportText;
import app.outboard.clients.ClientScope;
import app.outboard.platform.text.Text;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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

    @Option(names = "--pdf", paramLabel = "FILE")
    @Nullable
    Path pdf;

    @Override
    public Integer call() {
        if (pdf != null && !isWritable(pdf))
            return outboard.refuse(List.of(Text.of("outboard.audit.unwritable", pdf.toString())));
        return outboard.open(program -> {
            var scope = Place.client(program, client);
            var report = program.audits().now(scope);
            if (pdf != null) print(program, scope, report, pdf);
            outboard.out().println(json ? json(report) : new ReportText(outboard.texts()).of(report));
            return Outboard.DONE;
        });
    }

    /** Asked before anything is done, so that a mistyped path leaves no run behind. */
    private static boolean isWritable(Path file) {
        var folder = file.toAbsolutePath().getParent();
        if (Files.exists(file)) return Files.isRegularFile(file) && Files.isWritable(file);
        return folder != null && Files.isWritable(folder);
    }

    private static void print(Program program, ClientScope scope, Report report, Path file) {
        try {
            var printed = program.auditPrint().make(scope, report.run().id().value(), percent -> {});
            Files.write(file, printed.orElseThrow().bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String json(Report report) {
        try {
            return new ObjectMapper().writeValueAsString(ReportJson.of(report));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
