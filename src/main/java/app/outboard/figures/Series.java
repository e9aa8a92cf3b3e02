package app.outboard.figures;

import app.outboard.clients.ClientScope;
import app.outboard.ids.FileId;
import app.outboard.pins.BoardKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Figures of one metric on their way in, as one file gives them. */
public sealed interface Series {
    /** Where the figures come from: whose they are, which file, its filters, and when it left Pinterest. */
    record Source(ClientScope client, FileId file, Filters filters, Instant downloadedAt) {}

    Source source();

    Metric metric();

    DayRange range();

    /** A day and its figure: a count, or for a rate metric the rate; never both. Blank days are left out. */
    record DayFigure(
            LocalDate day, @Nullable Long count, @Nullable Double rate) {}

    /** Daily account figures; the range is the file's period, whatever days are blank. */
    record Days(Source source, Metric metric, DayRange range, List<DayFigure> days) implements Series {}

    record BoardFigure(BoardKey board, long count) {}

    /** Totals of boards over a range. */
    record Boards(Source source, Metric metric, DayRange range, List<BoardFigure> boards) implements Series {}

    /** A Pin, by Pinterest's number, and its total. */
    record PinFigure(String pin, long count) {}

    /** Totals of Pins over a range, highest first: a list cut off at 50, never complete. */
    record Pins(Source source, Metric metric, DayRange range, List<PinFigure> pins) implements Series {}
}
