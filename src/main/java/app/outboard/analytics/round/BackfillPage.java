package app.outboard.analytics.round;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How to bring a client's history in, in finished words.
 *
 * @param status how much of it is there
 * @param years exports of a year's days: those needed, {@code more} of them that are good to have
 * @param months exports of a month, for boards and Pins
 */
public record BackfillPage(
        String client,
        String about,
        String monthUrl,
        String backfillUrl,
        String status,
        boolean done,
        String state,
        List<Tick> years,
        List<Tick> more,
        List<String> yearSteps,
        List<Month> months,
        List<String> monthSteps,
        @Nullable String ownContent,
        @Nullable String dropUrl) {

    /** @param leaves until when its tables can be had */
    public record Month(String href, String name, String state, String label, String dates, String leaves) {}
}
