package app.outboard.analytics.breakdowns;

import app.outboard.analytics.lists.PinRow;
import java.net.URI;
import java.net.URISyntaxException;
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

    /** The landing page's host without www, or null. */
    static @Nullable String host(@Nullable String link) {
        if (link == null) return null;
        try {
            var host = new URI(link.strip()).getHost();
            return host == null ? null : host.startsWith("www.") ? host.substring(4) : host;
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
