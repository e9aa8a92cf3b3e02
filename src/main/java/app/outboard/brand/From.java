package app.outboard.brand;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whose colour clients see. */
enum From {
    /** The agency's, where it has one, else the client's in the list of clients. */
    AGENCY,
    /** That by which the agency tells its clients apart. */
    LIST,
    /** One of its own. */
    OWN;

    /** The word in the database, in forms and in message keys. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static From of(@Nullable String key) {
        return key == null ? AGENCY : ofKey(key).orElseThrow();
    }

    static Optional<From> ofKey(String key) {
        return Arrays.stream(values()).filter(from -> from.key().equals(key)).findFirst();
    }
}
