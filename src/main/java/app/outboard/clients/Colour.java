package app.outboard.clients;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The colours a client can bear, in the order new clients take them; the style sheets know each by its key. */
public enum Colour {
    TEAL("#0b6e6d"),
    BLUE("#2360d8"),
    RUST("#a8430f"),
    VIOLET("#7434d6"),
    OLIVE("#5a6b12"),
    PINK("#bd1e63"),
    INDIGO("#4a48c9"),
    AMBER("#8a5a00"),
    PLUM("#8e2f8a"),
    GREEN("#1a7a3e"),
    ROSE("#b8313f"),
    SLATE("#4b5a69");

    private final String hex;

    Colour(String hex) {
        this.hex = hex;
    }

    /** As the style sheets show it: {@code #0b6e6d}. */
    public String hex() {
        return hex;
    }

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
