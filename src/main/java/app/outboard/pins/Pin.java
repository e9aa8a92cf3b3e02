package app.outboard.pins;

import app.outboard.ids.BoardId;
import app.outboard.ids.PinId;
import app.outboard.pins.landing.LandingPage;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A Pin and what is known of it; null is not known.
 *
 * @param number Pinterest's own
 * @param boardName as it is shown
 * @param createdOn the UTC day it was published
 * @param linkAddedOn the day from which Pinterest counts its outbound clicks
 * @param saved true: from somebody else; false: made by the account itself
 * @param landing the page its link leads to
 */
public record Pin(
        PinId id,
        String number,
        @Nullable String title,
        @Nullable String description,
        @Nullable String link,
        @Nullable BoardId board,
        @Nullable String boardName,
        @Nullable LocalDate createdOn,
        @Nullable String altText,
        @Nullable String keywords,
        @Nullable LocalDate linkAddedOn,
        @Nullable Boolean saved,
        PinMedia media,
        @Nullable LandingPage landing) {
    private static final String PINTEREST = "https://www.pinterest.com/pin/";

    /** Its page at Pinterest. */
    public String address() {
        return PINTEREST + number + "/";
    }
}
