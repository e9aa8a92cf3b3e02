package app.outboard.analytics.round;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The round of all clients in finished words.
 *
 * @param progress "14 of 20 clients done"
 * @param rows the clients with something to export first
 * @param list the same for a colleague, as plain text; null when nothing is left
 */
public record RoundPage(
        String about,
        ChecklistPage.Months months,
        @Nullable String note,
        @Nullable String notYet,
        String progress,
        int done,
        int all,
        List<Row> rows,
        @Nullable String list,
        @Nullable String dropUrl,
        @Nullable String addUrl) {

    /** @param todo what is left, in one phrase */
    public record Row(
            String name, String href, String colour, String initials, String todo, boolean done, List<Cell> cells) {}

    /** A file's state: its head, for a phone, and itself; {@code needed} of the two that count. */
    public record Cell(String head, String state, String text, boolean needed) {}
}
