package app.outboard.platform.text;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Two letters that stand for a name on a tile. */
public final class Initials {
    private static final int LETTERS = 2;

    private Initials() {}

    public static String of(String name) {
        return Stream.of(name.strip().split("[\\s&+.,/-]+"))
                .filter(part -> !part.isEmpty())
                .limit(LETTERS)
                .map(part -> part.substring(0, part.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining());
    }
}
