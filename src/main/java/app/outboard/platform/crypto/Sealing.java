package app.outboard.platform.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Seals texts with AES-256-GCM; each is bound to the row it stands in, so that it opens nowhere else. */
public final class Sealing {
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKey key;

    Sealing(SecretKey key) {
        this.key = key;
    }

    /** @param place what the text is bound to: table, agency, row */
    public byte[] seal(String text, String place) {
        var nonce = new byte[NONCE_BYTES];
        new SecureRandom().nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, place).doFinal(text.getBytes(UTF_8));
            var whole = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
            System.arraycopy(sealed, 0, whole, NONCE_BYTES, sealed.length);
            return whole;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The text; empty where it was sealed for another place, under another key, or was changed. */
    public Optional<String> open(byte[] sealed, String place) {
        if (sealed.length <= NONCE_BYTES) return Optional.empty();
        try {
            var nonce = Arrays.copyOf(sealed, NONCE_BYTES);
            var rest = Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length);
            return Optional.of(
                    new String(cipher(Cipher.DECRYPT_MODE, nonce, place).doFinal(rest), UTF_8));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    /** A mark of a text that only this key can make; in the alphabet of URLs. */
    public String mark(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getEncoded(), "HmacSHA256"));
            return Tokens.text(mac.doFinal(text.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String place) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place.getBytes(UTF_8));
        return cipher;
    }
}
