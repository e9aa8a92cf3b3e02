package app.outboard.figures;

import app.outboard.clients.ClientScope;
import app.outboard.ids.FileId;
import app.outboard.pins.BoardKey;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Figures on their way in, as one file gives them: of one metric, but for daily Pin figures. */
public sealed interface Series {
    /** Where the figures come from: whose they are, which file, its filters, and when it left Pinterest. */
    record Source(ClientScope client, FileId file, Filters filters, Instant downloadedAt) {}

    Source source();

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

    /** A Pin's counts of one UTC day, by Pinterest's number of it: 1 to 20 digits. Null is blank. */
    record PinDay(
            String pin,
            LocalDate day,
            @Nullable Long outboundClicks,
            @Nullable Long pinClicks,
            @Nullable Long impressions,
            @Nullable Long saves) {
        boolean isBlank() {
            return outboundClicks == null && pinClicks == null && impressions == null && saves == null;
        }
    }

    /** Takes rows one by one. */
    interface PinDayTaker {
        void take(PinDay row) throws IOException;
    }

    /**
     * Rows that are never all in memory: read again from where they are stored when they are wanted. While they are
     * handed over, the transaction's own connection may be read from.
     */
    interface PinDayRows {
        void each(PinDayTaker taker) throws IOException;
    }

    /**
     * Daily Pin figures, in any order. A Pin that stands twice on a day has the sum, as it does within a list. Without
     * any row that has a value there is nothing to keep, and no outcome.
     */
    record PinDays(Source source, PinDayRows rows) implements Series {}

    /** What the account had from the first to the last day of a range. */
    record RangeFigure(DayRange range, long count) {}

    /** Account totals over ranges, say of months, out of a manager's own sheet: at least one, and no range twice. */
    record Totals(Source source, Metric metric, List<RangeFigure> ranges) implements Series {
        public Totals {
            ranges = List.copyOf(ranges);
            if (!metric.isCount()) throw new IllegalArgumentException(metric + " cannot be added over days");
            if (ranges.isEmpty()) throw new IllegalArgumentException("No totals");
            if (ranges.stream().map(RangeFigure::range).distinct().count() < ranges.size())
                throw new IllegalArgumentException("A range stands twice");
        }

        /** From the first day of the earliest range to the last of the latest. */
        public DayRange span() {
            return ranges.stream().map(RangeFigure::range).reduce(DayRange::and).orElseThrow();
        }
    }
}
