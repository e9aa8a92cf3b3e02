package app.outboard.pins;

import app.outboard.ids.BoardId;
import app.outboard.ids.PinId;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a file or a person says of a Pin. Null says nothing and leaves what is known; an empty text empties it; a board
 * or a day is emptied by naming it in {@code cleared}.
 *
 * @param cleared some of {@link PinColumn#BOARD}, {@link PinColumn#CREATED} and {@link PinColumn#LINK_ADDED}
 */
public record PinDetail(
        PinId pin,
        @Nullable String title,
        @Nullable String description,
        @Nullable String link,
        @Nullable BoardId board,
        @Nullable LocalDate createdOn,
        @Nullable String altText,
        @Nullable String keywords,
        @Nullable LocalDate linkAddedOn,
        Set<PinColumn> cleared) {
    public PinDetail {
        cleared = Set.copyOf(cleared);
    }
}
