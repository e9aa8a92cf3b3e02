package app.outboard.imports.files;

import app.outboard.platform.text.Text;
import java.io.Serial;

/** Ends a reading from deep within it, through the CSV parser too; the door turns it into {@link Refused}. */
final class Refusal extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient Text reason;

    Refusal(String key, Object... args) {
        super(key, null, false, false);
        reason = Text.of(key, args);
    }

    Text reason() {
        return reason;
    }
}
