package app.outboard.pins;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of a list of Pins: what it says of a Pin that may not be known yet. Null says nothing.
 *
 * @param number Pinterest's own, digits only
 * @param board as written: a name, a slug or an address
 * @param saved from somebody else, not made by the account
 */
public record PinLine(
        String number,
        @Nullable String title,
        @Nullable String description,
        @Nullable String link,
        @Nullable String board,
        @Nullable LocalDate createdOn,
        @Nullable String altText,
        @Nullable String keywords,
        @Nullable LocalDate linkAddedOn,
        @Nullable Boolean saved,
        PinMedia media) {
    /** Both lines in one; what the later says counts. */
    PinLine then(PinLine later) {
        return new PinLine(
                number,
                later(later.title, title),
                later(later.description, description),
                later(later.link, link),
                later(later.board, board),
                later(later.createdOn, createdOn),
                later(later.altText, altText),
                later(later.keywords, keywords),
                later(later.linkAddedOn, linkAddedOn),
                later(later.saved, saved),
                media.then(later.media));
    }

    private static <T> @Nullable T later(@Nullable T later, @Nullable T earlier) {
        return later == null ? earlier : later;
    }
}
