package app.outboard.reports.draft;

import app.outboard.platform.crypto.Tokens;
import java.util.Base64;

/**
 * What somebody typed in a block.
 *
 * @param over the sign of the text it was typed over, see {@link #sign}
 */
public record Typed(String words, String over) {
    private static final int LETTERS = 22;

    /** Tells whether a text is another by now. */
    public static String sign(String words) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Tokens.hash(words))
                .substring(0, LETTERS);
    }

    /** The person left it as it was. */
    boolean isUntouched() {
        return sign(words).equals(over);
    }

    boolean isOver(String standing) {
        return sign(standing).equals(over);
    }
}
