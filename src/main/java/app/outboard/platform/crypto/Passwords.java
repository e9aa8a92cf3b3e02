package app.outboard.platform.crypto;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/**
 * Argon2id in PHC format. Each hash takes 19 MiB and some 50 ms, so only a few run at once; who cannot have one within
 * two seconds is told to come back.
 */
public final class Passwords {
    private static final int AT_ONCE = 4;
    private static final int WAIT_SECONDS = 2;

    private final Argon2PasswordEncoder argon = new Argon2PasswordEncoder(16, 32, 1, 19_456, 2);
    private final Semaphore places = new Semaphore(AT_ONCE, true);
    /** Checked where there is no account, so that this takes as long as where there is one. */
    private final String nobodys = argon.encode(Tokens.fresh());

    /** What a check found. */
    public enum Verdict {
        RIGHT,
        /** Right, and the hash should be made anew because the parameters have risen. */
        RIGHT_BUT_OLD,
        WRONG,
        /** Too many at once: not checked. */
        BUSY
    }

    /** The hash to keep; null when too many are under way. */
    public @Nullable String hash(String password) {
        return taking(() -> argon.encode(password), null);
    }

    /** Checks a password against a hash, or against nobody's when there is none. */
    public Verdict check(String password, @Nullable String hash) {
        return taking(() -> verdict(password, hash), Verdict.BUSY);
    }

    private Verdict verdict(String password, @Nullable String hash) {
        boolean right = argon.matches(password, hash == null ? nobodys : hash);
        if (!right || hash == null) return Verdict.WRONG;
        return argon.upgradeEncoding(hash) ? Verdict.RIGHT_BUT_OLD : Verdict.RIGHT;
    }

    private <T extends @Nullable Object> T taking(Supplier<? extends T> work, T busy) {
        try {
            if (!places.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) return busy;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return busy;
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
