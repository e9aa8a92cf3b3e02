package app.outboard.platform.pdf;

import org.jspecify.annotations.Nullable;

/**
 * Whose paper it is.
 *
 * @param colour of bands and of the cover, {@code #0b6e6d}
 * @param ink of words on it
 * @param logo as an address that holds the picture itself, a PNG; null where there is none
 * @param owner whose logo it is, for those who do not see it
 * @param second the agency's logo, where a client's stands first
 * @param footer beneath every page; may be empty
 */
public record Livery(
        String colour,
        String ink,
        @Nullable String logo,
        String owner,
        @Nullable String second,
        String footer) {
    public Livery {
        if (!(colour + ink).matches("#[0-9a-f]{6}#[0-9a-f]{6}")) throw new IllegalArgumentException(colour + ink);
    }

    /** Outboard's own. */
    public static Livery plain() {
        return new Livery("#0b6e6d", "#ffffff", null, "", null, "");
    }

    String style() {
        return """

                .report-band, .cover .field { background-color: %s; }
                .cover .field, .cover .field .title { color: %s; }
                """.formatted(colour, ink);
    }
}
