package app.outboard.command;

import app.outboard.analytics.question.Period;
import app.outboard.analytics.sheet.FigureSheet;
import app.outboard.analytics.sheet.SheetText;
import app.outboard.platform.text.Text;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** A client's figures over some days, both included, as a table or as JSON. */
@Command(name = "figures")
final class FiguresCommand implements Callable<Integer> {
    @ParentCommand
    Outboard outboard;

    @Parameters(index = "0", paramLabel = "AGENCY/CLIENT")
    String client;

    @Option(names = "--from", paramLabel = "D", required = true)
    LocalDate from;

    @Option(names = "--to", paramLabel = "D", required = true)
    LocalDate to;

    @Option(names = "--json")
    boolean json;

    @Override
    public Integer call() {
        if (to.isBefore(from)) throw new Refused(Text.of("outboard.figures.reversed", from, to));
        return outboard.open(program -> {
            var sheet = program.sheets().of(Place.client(program, client), new Period(from, to));
            outboard.out().println(json ? json(sheet) : new SheetText(outboard.texts()).of(sheet));
            return Outboard.DONE;
        });
    }

    private static String json(FigureSheet sheet) {
        try {
            return new ObjectMapper().writeValueAsString(sheet);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
