package app.outboard.analytics.breakdowns;

import app.outboard.analytics.question.PeriodPicker;
import app.outboard.platform.sheet.Downloads;
import app.outboard.platform.web.Address.Parameter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The Pins page in finished words.
 *
 * @param ranges the exports' own ranges, to be chosen
 * @param search what is searched for, and the path and fields of its form
 * @param filters fresh Pins, few clicks or enough, and the one board whose Pins alone are shown
 * @param dated "12 of 44 Pins dated" and how to finish, or null
 * @param few the sentence on few clicks, or null
 * @param compared what changes are against, or null where nothing is compared
 */
record PinsPage(
        String client,
        String about,
        List<String> notes,
        PeriodPicker picker,
        List<Choice> ranges,
        @Nullable Blank blank,
        @Nullable Coverage coverage,
        Search search,
        List<Choice> filters,
        @Nullable Few dated,
        @Nullable Few few,
        @Nullable String compared,
        Heads heads,
        CellWords.Scale scale,
        List<Row> rows,
        @Nullable Blank none,
        Pager pager,
        Downloads files) {
    /** Whether anything must be said above the table. */
    public boolean remarked() {
        return few != null
                || compared != null
                || heads.ranked().on()
                || (coverage != null && !coverage.remarks().isEmpty());
    }

    record Search(String action, @Nullable String words, List<Parameter> kept) {}

    record Pager(
            @Nullable String about,
            @Nullable String previous,
            @Nullable String next) {}

    /**
     * A Pin.
     *
     * @param under its board, the day it was created, and why it is not judged
     * @param fresh created in the last 30 days
     * @param fill where its details are filled in, while nobody has said what it is called; else null
     */
    record Row(
            String title,
            @Nullable String under,
            String href,
            boolean fresh,
            @Nullable String fill,
            Cells cells) {}
}
