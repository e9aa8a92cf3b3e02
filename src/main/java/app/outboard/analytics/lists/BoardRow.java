package app.outboard.analytics.lists;

import app.outboard.ids.BoardId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A board and its figures.
 *
 * @param name as it is shown
 */
public record BoardRow(BoardId id, String account, String slug, String name, About about, Counts counts) {
    /**
     * What a list of boards said of it, where there was one.
     *
     * @param group several people may pin to it
     */
    public record About(
            @Nullable Long followers,
            @Nullable Long pins,
            boolean group,
            @Nullable LocalDate modifiedOn) {}
}
