package app.outboard.analytics.breakdowns;

import app.outboard.analytics.lists.PinRow;
import org.jspecify.annotations.Nullable;

/** What a Pin is called where exports know it by its number only. */
final class PinWords {
    private PinWords() {}

    static String title(PinRow pin, Words words) {
        return title(pin.title(), pin.number(), words);
    }

    static String title(@Nullable String title, String number, Words words) {
        return title == null || title.isBlank() ? words.say("breakdowns.pin.number", number) : title;
    }

    /** The Pin's page at Pinterest. */
    static String address(String number) {
        return "https://www.pinterest.com/pin/" + number + "/";
    }
}
