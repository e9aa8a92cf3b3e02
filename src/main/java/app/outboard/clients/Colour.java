package app.outboard.clients;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The colours a client can bear, in the order new clients take them; the style sheets know each by its key. */
public enum Colour {
    TEAL,
    BLUE,
    RUST,
    VIOLET,
    OLIVE,
    PINK,
    INDIGO,
    AMBER,
    PLUM,
    GREEN,
    ROSE,
    SLATE;

    /** The word in the database, in class names and in message keys: {@code teal}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Colour> ofKey(String key) {
        return Arrays.stream(values())
                .filter(colour -> colour.key().equals(key))
                .findFirst();
    }

    /** The colour of a new client: the next in turn, so that neighbours differ. */
    static Colour ofTurn(int clients) {
        return List.of(values()).get(clients % values().length);
    }
}
