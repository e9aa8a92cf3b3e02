package app.outboard.analytics.lists;

import app.outboard.ids.BoardId;
import app.outboard.ids.PinId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A Pin and its figures; null is not known.
 *
 * @param number Pinterest's own
 * @param place in the whole table, from 1
 */
public record PinRow(
        PinId id,
        String number,
        @Nullable String title,
        @Nullable String link,
        @Nullable BoardId board,
        @Nullable String boardName,
        @Nullable LocalDate createdOn,
        @Nullable LocalDate linkAddedOn,
        Counts counts,
        long place) {}
