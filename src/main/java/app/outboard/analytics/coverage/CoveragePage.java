package app.outboard.analytics.coverage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A client's coverage in finished words.
 *
 * @param about "data to 18 Nov · last 3 days provisional · Organic"
 * @param leaving tables that Pinterest still has and Outboard has not, the first to go first
 * @param stays said instead where nothing is leaving
 * @param api what the API will and will not give, once it is connected
 * @param metrics the heads of the calendar's columns
 * @param all where all months are, or null where they are shown
 */
public record CoveragePage(
        String client,
        String about,
        boolean nothing,
        String checklistUrl,
        String backfillUrl,
        List<Leaving> leaving,
        String stays,
        String api,
        List<String> metrics,
        List<Month> months,
        @Nullable String all,
        String detailTitle,
        @Nullable String detailUrl,
        List<SourceRow> sources) {

    /** @param soon within a month */
    public record Leaving(String href, String month, String what, String by, boolean soon) {}

    /** @param shown whether its sources stand below */
    public record Month(String href, String name, boolean shown, List<Cell> days, Table boards, Table pins) {}

    /**
     * @param quiet no day of a metric that need not be there, or whose total is there
     * @param more what the strip shows beside the count, for those who cannot see it, or null
     */
    public record Cell(
            String head,
            DayStrip strip,
            boolean quiet,
            String count,
            @Nullable String more) {}

    /** @param state {@code there}, {@code half}, {@code missing}, {@code waiting} or {@code gone} */
    public record Table(String state, String text) {}

    /** Where a run of days or a table comes from; {@code href} leads to the import, or to the checklist. */
    public record SourceRow(String what, String days, String state, boolean missing, String href, String from) {}
}
