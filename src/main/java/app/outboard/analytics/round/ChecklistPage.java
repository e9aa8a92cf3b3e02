package app.outboard.analytics.round;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A client's checklist of one month in finished words.
 *
 * @param note why another month is shown than the address asked for, or null
 * @param notYet that the month's newest days are not final yet, or null
 * @param status how far it is; {@code done} when nothing is left
 * @param needed the files that are needed, {@code wanted} two more
 * @param steps where to click, for what is still open or, when nothing is, for all of it
 * @param dropUrl where to drop the files; null for those who may not
 */
public record ChecklistPage(
        String client,
        String about,
        Months months,
        String monthUrl,
        String backfillUrl,
        String coverageUrl,
        @Nullable String note,
        @Nullable String notYet,
        String status,
        boolean done,
        String state,
        @Nullable String tables,
        List<Tick> needed,
        List<Tick> wanted,
        List<String> steps,
        @Nullable String ownContent,
        List<Gap> gaps,
        String gapsAbout,
        @Nullable String dropUrl) {

    /** The month shown and its neighbours; {@code next} null where it has not ended. */
    public record Months(
            String label, String previous, @Nullable String next) {}

    /** Another month with something to export. */
    public record Gap(String href, String month, String what) {}
}
