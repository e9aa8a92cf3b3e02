package app.outboard.shares;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** By what a page that stands still is known to be unchanged. */
final class Digest {
    private Digest() {}

    static byte[] of(byte[] page) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(page);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static boolean isOf(byte[] page, byte[] digest) {
        return MessageDigest.isEqual(of(page), digest);
    }
}
