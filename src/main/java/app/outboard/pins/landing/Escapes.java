package app.outboard.pins.landing;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Percent escapes, made one: escaped what must be, in capitals, and nothing else. */
final class Escapes {
    private static final String KEPT_BARE = "-._~";
    private static final String ALLOWED = "!$&'()*+,;=:@/?[]";
    private static final int BEYOND_ASCII = 0x80;

    private Escapes() {}

    static String one(String text) {
        var one = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int escaped = escaped(text, i);
            if (escaped >= 0) {
                if (isBare(escaped)) one.append((char) escaped);
                else one.append(escape(escaped));
                i += 3;
                continue;
            }
            if (isBare(c) || (c < BEYOND_ASCII && ALLOWED.indexOf(c) >= 0)) one.append((char) c);
            else for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) one.append(escape(b & 0xff));
            i += Character.charCount(c);
        }
        return one.toString();
    }

    /** Brackets too, which browsers send as they are and addresses may bear in their host only. */
    static String strict(String escaped) {
        return escaped.replace("[", "%5B").replace("]", "%5D");
    }

    /** Letters and digits of other alphabets as people write them; all else stays escaped, so nothing hides in it. */
    static String readable(String text) {
        var readable = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int from = i;
            var bytes = new ByteArrayOutputStream();
            for (; escaped(text, i) >= BEYOND_ASCII; i += 3) bytes.write(escaped(text, i));
            if (i == from) readable.append(text.charAt(i++));
            else readable.append(letters(bytes.toByteArray(), text.substring(from, i)));
        }
        return readable.toString();
    }

    private static String letters(byte[] bytes, String escaped) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.codePoints().allMatch(Character::isLetterOrDigit) ? text : escaped;
        } catch (CharacterCodingException e) {
            return escaped;
        }
    }

    /** The byte escaped at a place, or -1. */
    private static int escaped(String text, int at) {
        if (at + 2 >= text.length() || text.charAt(at) != '%') return -1;
        int high = hex(text.charAt(at + 1));
        int low = hex(text.charAt(at + 2));
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }

    private static int hex(char c) {
        return c < BEYOND_ASCII ? Character.digit(c, 16) : -1;
    }

    private static boolean isBare(int c) {
        return c < BEYOND_ASCII && (Character.isLetterOrDigit(c) || KEPT_BARE.indexOf(c) >= 0);
    }

    private static String escape(int value) {
        return String.format(Locale.ROOT, "%%%02X", value);
    }
}
