package app.outboard.brand;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a file is by its content, whatever it is called. */
enum Format {
    PNG,
    JPEG,
    WEBP,
    SVG,
    OTHER;

    /** Far enough for what may stand before an SVG's first element. */
    private static final int OPENING = 1_024;

    static Format of(byte[] sent) {
        if (starts(sent, 0, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n')) return PNG;
        if (starts(sent, 0, 0xff, 0xd8, 0xff)) return JPEG;
        if (starts(sent, 0, 'R', 'I', 'F', 'F') && starts(sent, 8, 'W', 'E', 'B', 'P')) return WEBP;
        var opening = new String(sent, 0, Math.min(sent.length, OPENING), StandardCharsets.UTF_8);
        return opening.toLowerCase(Locale.ROOT).contains("<svg") ? SVG : OTHER;
    }

    /** Whether it holds several pictures to be shown one after the other. */
    boolean moves(byte[] sent) {
        return switch (this) {
            case PNG -> isMovingPng(sent);
            case WEBP -> starts(sent, 12, 'V', 'P', '8', 'X') && sent.length > 20 && (sent[20] & 0x02) != 0;
            default -> false;
        };
    }

    /** The chunk {@code acTL} stands before the first of the picture's own. */
    private static boolean isMovingPng(byte[] sent) {
        long at = 8;
        while (at + 8 <= sent.length) {
            int chunk = (int) at;
            if (starts(sent, chunk + 4, 'a', 'c', 'T', 'L')) return true;
            if (starts(sent, chunk + 4, 'I', 'D', 'A', 'T')) return false;
            at += 12 + length(sent, chunk);
        }
        return false;
    }

    private static long length(byte[] sent, int at) {
        return Integer.toUnsignedLong(ByteBuffer.wrap(sent, at, 4).getInt());
    }

    private static boolean starts(byte[] sent, int from, int... bytes) {
        if (sent.length < from + bytes.length) return false;
        for (int i = 0; i < bytes.length; i++) if ((sent[from + i] & 0xff) != bytes[i]) return false;
        return true;
    }
}
