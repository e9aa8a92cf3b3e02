package app.outboard.analytics.breakdowns;

import app.outboard.analytics.question.PeriodPicker;
import app.outboard.platform.sheet.Downloads;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The table of landing pages in finished words.
 *
 * @param ranges the exports' own ranges, to be chosen
 * @param sessions what is known of sessions in these days
 * @param columns the columns to add, and those added
 * @param pins the head of the column of Pins
 * @param visits the head of the column of sessions
 */
record LandingsPage(
        String client,
        String about,
        List<String> notes,
        PeriodPicker picker,
        List<Choice> ranges,
        @Nullable Blank blank,
        @Nullable Coverage coverage,
        PinsPage.Search search,
        List<Option> columns,
        Set<String> shown,
        Sessions sessions,
        @Nullable Few few,
        @Nullable String compared,
        Heads heads,
        Head pins,
        Head visits,
        CellWords.Scale scale,
        List<Row> rows,
        @Nullable Blank none,
        PinsPage.Pager pager,
        Downloads files) {
    /** Whether anything must be said above the table. */
    public boolean remarked() {
        return few != null
                || compared != null
                || heads.ranked().on()
                || (coverage != null && !coverage.remarks().isEmpty());
    }

    /** How the first column is ordered, by address or by Pins, as {@code aria-sort} says it; or null. */
    public @Nullable String first() {
        var state = heads.name().state() == null ? pins.state() : heads.name().state();
        if (state == null) return null;
        return state.equals("desc") ? "descending" : "ascending";
    }

    public boolean shows(String column) {
        return shown.contains(column);
    }

    /** A column to show or not. */
    record Option(String label, String href, boolean on) {}

    /**
     * What is known of sessions.
     *
     * @param text which days reports are of, or how to get one
     * @param ranges the days they are of where they are not those of the table, to be chosen
     * @param href where files are dropped, or null
     */
    record Sessions(
            String text,
            List<Choice> ranges,
            @Nullable String href,
            @Nullable String action) {}

    /**
     * A landing page.
     *
     * @param under its site, its Pins, and how many of them the rate rests on
     * @param open the page itself, or null where it is none of the web
     * @param fill where links are filled in, on the row of Pins without one; else null
     */
    record Row(
            String title,
            String under,
            String href,
            @Nullable String open,
            @Nullable String fill,
            Cells cells,
            Visits visits) {}

    /** @param shared the sessions are those of several rows */
    record Visits(String sessions, String engaged, String keyEvents, String revenue, boolean shared) {}
}
