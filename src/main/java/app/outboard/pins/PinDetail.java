package app.outboard.pins;

import app.outboard.ids.BoardId;
import app.outboard.ids.PinId;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a file or a person says of a Pin. Null says nothing and leaves what is known; an empty text empties it; all else is
 * emptied by naming it in {@code cleared}.
 *
 * @param saved from somebody else, not made by the account
 * @param cleared some of {@link PinColumn#clearedByName}
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
        @Nullable Boolean saved,
        PinMedia media,
        Set<PinColumn> cleared) {
    public PinDetail {
        cleared = Set.copyOf(cleared);
    }
}
