package app.outboard.analytics.breakdowns;

import app.outboard.analytics.daily.AccountFigures;
import app.outboard.analytics.lists.OtherSeries;
import app.outboard.analytics.question.Comparison;
import app.outboard.analytics.question.Period;
import app.outboard.analytics.question.Question;
import app.outboard.figures.Filters;
import app.outboard.platform.text.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table in answer to an address.
 *
 * @param notes what of the address was not understood
 * @param filters the filter set the figures are of
 * @param ranges the ranges that exports hold such lists of, newest first
 * @param others the client's lists in other filter sets
 * @param <T> the table
 */
record Asked<T>(
        Question question,
        List<Text> notes,
        AccountFigures account,
        @Nullable Comparison comparison,
        Filters filters,
        List<Period> ranges,
        List<OtherSeries> others,
        T table) {
    /** The same answer as far as another table of it goes. */
    <P> Asked<P> with(P part) {
        return new Asked<>(question, notes, account, comparison, filters, ranges, others, part);
    }

    Asked {
        notes = List.copyOf(notes);
        ranges = List.copyOf(ranges);
        others = List.copyOf(others);
    }
}
