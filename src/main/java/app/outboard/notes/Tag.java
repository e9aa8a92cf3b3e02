package app.outboard.notes;

import app.outboard.platform.text.Text;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a note is about, from what the agency did itself to what it could not help. */
public enum Tag {
    CAMPAIGN,
    CONTENT,
    SEASON,
    SITE,
    PINTEREST,
    OTHER;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its name in words. */
    public Text label() {
        return Text.of("notes.tag." + key());
    }

    public static Optional<Tag> ofKey(String key) {
        return Arrays.stream(values()).filter(tag -> tag.key().equals(key)).findFirst();
    }
}
