package app.outboard.platform.crypto;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Random tokens of 256 bits and what is made of them; written in the alphabet of URLs. */
public final class Tokens {
    private static final int BYTES = 32;
    private static final int ADDRESS_BYTES = 24;
    private static final String EASY = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LETTERS_IN_ALL = 15;
    private static final int LETTERS_A_GROUP = 5;

    private Tokens() {}

    public static String fresh() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return text(bytes);
    }

    /** A token of 192 bits for an address: 32 letters. */
    public static String forAddress() {
        var bytes = new byte[ADDRESS_BYTES];
        new SecureRandom().nextBytes(bytes);
        return text(bytes);
    }

    /** Random letters a person can type off a screen: 74 bits in three groups, without those that look alike. */
    public static String readable() {
        var random = new SecureRandom();
        var letters = new StringBuilder();
        for (int i = 0; i < LETTERS_IN_ALL; i++) {
            if (i > 0 && i % LETTERS_A_GROUP == 0) letters.append('-');
            letters.append(EASY.charAt(random.nextInt(EASY.length())));
        }
        return letters.toString();
    }

    /** What is stored of a token, so that a stolen database opens nothing. */
    public static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** HMAC-SHA256 of a text under a secret. */
    public static String mac(String secret, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return text(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Compares in a time that tells nothing. */
    public static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
