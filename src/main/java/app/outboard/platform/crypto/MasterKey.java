package app.outboard.platform.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The installation's one key of 256 bits, kept outside the database, so that what is sealed under it is worth nothing in
 * a stolen one. Each purpose has a key of its own, derived by HKDF.
 */
public final class MasterKey {
    private static final int BYTES = 32;

    private final byte[] key;

    private MasterKey(byte[] key) {
        this.key = key;
    }

    public static MasterKey fresh() {
        var key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        return new MasterKey(key);
    }

    /** Reads what {@link #text} wrote; empty for anything else. */
    public static Optional<MasterKey> of(String text) {
        try {
            var key = Base64.getUrlDecoder().decode(text.strip());
            return key.length == BYTES ? Optional.of(new MasterKey(key)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** 43 letters of the alphabet of URLs. */
    public String text() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key);
    }

    /** What tells this key from others and gives nothing of it away. */
    public byte[] fingerprint() {
        return derived("fingerprint").getEncoded();
    }

    public Sealing sealing(String purpose) {
        return new Sealing(derived(purpose));
    }

    private SecretKey derived(String purpose) {
        try {
            var from = HKDFParameterSpec.ofExtract()
                    .addIKM(new SecretKeySpec(key, "Generic"))
                    .thenExpand(("outboard " + purpose).getBytes(UTF_8), BYTES);
            return KDF.getInstance("HKDF-SHA256").deriveKey("AES", from);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
