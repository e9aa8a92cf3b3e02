package app.outboard.imports.tables;

import app.outboard.imports.files.Gathered;
import app.outboard.imports.files.Line;
import app.outboard.imports.files.Lines;
import app.outboard.imports.files.Refusal;
import app.outboard.imports.files.Spool;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a table from its first line to its last, to know what it holds and that all of it can be read. */
public final class Survey {
    private static final int MOST_PROBLEMS = 20;

    private final Mapping mapping;
    private final Gathered gathered = new Gathered();
    private final List<Problem> problems = new ArrayList<>();
    private final Gatherer gatherer;
    private long rows;
    private @Nullable Problem rounded;
    private boolean sound;

    private Survey(Mapping mapping, Kind kind) {
        this.mapping = mapping;
        gatherer = switch (kind) {
            case DAYS -> new DaysGatherer(mapping);
            case PINS -> new PinsGatherer(mapping);
            case PIN_DAYS -> new PinDaysGatherer(mapping);
            case TOTALS -> new TotalsGatherer(mapping);
        };
    }

    /** @throws IOException only when the bytes cannot be had */
    public static Surveyed of(Spool spool, Mapping mapping) throws IOException {
        var wrong = Choices.problems(mapping);
        var kind = mapping.kind();
        if (!wrong.isEmpty() || kind == null) return new Surveyed.Misfit(wrong);
        var survey = new Survey(mapping, kind);
        try (var lines = spool.lines(mapping.sheet())) {
            return survey.read(new Body(lines, mapping));
        } catch (Refusal refusal) {
            return new Surveyed.Misfit(List.of(new Problem(0, refusal.reason())));
        }
    }

    private Surveyed read(Body body) throws IOException {
        for (var line = body.next(); line != null && problems.size() < MOST_PROBLEMS; line = body.next()) {
            try {
                take(body, line);
            } catch (RowReader.Stumble stumble) {
                problems.add(stumble.problem());
            }
        }
        if (rounded != null && !sound) problems.add(rounded);
        if (problems.isEmpty() && rows == 0) problems.add(Problem.of("tables.problem.no_rows"));
        if (!problems.isEmpty()) return new Surveyed.Misfit(problems);
        unusedRates();
        var found = gatherer.finish(gathered);
        return new Surveyed.Fits(found, gathered.notices(), gathered.unread());
    }

    private void take(Body body, Line line) throws RowReader.Stumble {
        var row = body.read(line);
        if (row == null) {
            gathered.unread(line.number(), line.shown());
            return;
        }
        gatherer.take(row, line);
        if (!row.isBlank()) rows++;
        var pin = body.reader.pinCell(line);
        if (!PinReader.isLong(pin)) return;
        if (!PinReader.looksRounded(pin)) sound = true;
        else if (rounded == null) rounded = body.reader.rounded(line);
    }

    /** Counts follow from rates day by day; over a range, nobody knows from which impressions. */
    private void unusedRates() {
        if (mapping.kind() != Kind.DAYS && mapping.metrics().stream().anyMatch(it -> it.isRate()))
            gathered.notice("tables.notice.rates");
    }

    /** The rows below the header. */
    static final class Body {
        private final Lines lines;
        private final Mapping mapping;
        private final RowReader reader;

        Body(Lines lines, Mapping mapping) throws IOException {
            this.lines = lines;
            this.mapping = mapping;
            List<String> names = List.of();
            if (mapping.header() > 0) {
                var line = lines.next();
                while (line != null && line.number() < mapping.header()) line = lines.next();
                if (line != null) names = line.cells();
            }
            reader = new RowReader(mapping, names);
        }

        /** The next line that is not blank, or null at the end. */
        @Nullable
        Line next() throws IOException {
            var line = lines.next();
            while (line != null && line.isBlank()) line = lines.next();
            return line;
        }

        @Nullable
        ReadRow read(Line line) throws RowReader.Stumble {
            // In a text, a comma within a figure makes a cell more; in a sheet, a remark beside the table does.
            if (mapping.sheet().isEmpty() && line.filled() > mapping.columns().size())
                throw Gatherer.stumble(line.number(), "tables.problem.extra", line.number());
            return reader.read(line);
        }
    }
}
