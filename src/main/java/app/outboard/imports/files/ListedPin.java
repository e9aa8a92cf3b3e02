package app.outboard.imports.files;

import app.outboard.pins.PinMedia;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a Pin list says of a Pin. Null is "not said".
 *
 * @param pin Pinterest's number of the Pin, digits
 * @param link landing page, http or https
 * @param board as the file names it: a name or an address
 * @param saved from somebody else, not made by the account
 * @param createdOn the UTC day, where the file gives a time zone; else the day as written
 */
public record ListedPin(
        String pin,
        @Nullable String title,
        @Nullable String description,
        @Nullable String link,
        @Nullable String board,
        @Nullable LocalDate createdOn,
        @Nullable String altText,
        List<String> keywords,
        @Nullable Boolean saved,
        PinMedia media) {}
