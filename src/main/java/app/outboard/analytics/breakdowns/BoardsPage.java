package app.outboard.analytics.breakdowns;

import app.outboard.analytics.question.PeriodPicker;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The boards page in finished words.
 *
 * @param about "Bakery · 12 boards"
 * @param ranges the exports' own ranges, to be chosen
 * @param few the sentence on few clicks, or null
 * @param compared what changes are against, or null where nothing is compared
 */
record BoardsPage(
        String about,
        List<String> notes,
        PeriodPicker picker,
        List<Choice> ranges,
        @Nullable Blank blank,
        @Nullable Coverage coverage,
        @Nullable Few few,
        @Nullable String compared,
        Heads heads,
        CellWords.Scale scale,
        List<Row> rows,
        String csv) {
    /** @param under a quiet second line */
    record Row(String name, @Nullable String under, String href, Cells cells) {}
}
