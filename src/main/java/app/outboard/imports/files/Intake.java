package app.outboard.imports.files;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A stream of bytes that are counted and digested on their way, up to a limit. */
final class Intake extends InputStream {
    private final InputStream bytes;
    private final long limit;
    private final MessageDigest digest = sha256();
    private long count;

    Intake(InputStream bytes, long limit) {
        this.bytes = bytes;
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        // One byte more than allowed tells a file at the limit from one beyond it.
        int wanted = (int) Math.min(length, limit + 1 - count);
        int got = bytes.read(target, offset, wanted);
        if (got <= 0) return got;
        digest.update(target, offset, got);
        count += got;
        if (count > limit) throw new Refusal("files.refused.size", Math.max(1, limit / (1024 * 1024)));
        return got;
    }

    /** Reads on to the end or the limit, so that a refused file has its fingerprint too. */
    void drain() throws IOException {
        var buffer = new byte[8 * 1024];
        try {
            while (count <= limit && read(buffer, 0, buffer.length) >= 0) {}
        } catch (Refusal beyondLimit) {
            // It is being refused already, for an earlier reason.
        }
    }

    /** What was read; called once, at the end. */
    Contents contents() {
        return new Contents(count, HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
