package app.outboard.analytics.breakdowns;

import app.outboard.analytics.question.PeriodPicker;
import app.outboard.platform.sheet.Downloads;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The boards page in finished words.
 *
 * @param about "Bakery · Organic"
 * @param ranges the exports' own ranges, to be chosen
 * @param few the sentence on few clicks, or null
 * @param compared what changes are against, or null where nothing is compared
 */
record BoardsPage(
        String client,
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
        Downloads files) {
    /** Whether anything must be said above the table. */
    public boolean remarked() {
        return few != null
                || compared != null
                || heads.ranked().on()
                || (coverage != null && !coverage.remarks().isEmpty());
    }

    /**
     * A board.
     *
     * @param under its account, where the client has several, and what a list of boards said of it
     * @param group several people may pin to it
     * @param href its Pins
     * @param details the page of the board itself
     */
    record Row(String name, @Nullable String under, boolean group, String href, String details, Cells cells) {}
}
