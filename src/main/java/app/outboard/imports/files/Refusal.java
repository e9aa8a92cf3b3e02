package app.outboard.imports.files;

import app.outboard.platform.text.Text;
import java.io.Serial;

/** Ends a reading from deep within it, through the CSV parser too; the door turns it into {@link Refused}. */
public final class Refusal extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient Text reason;

    public Refusal(String key, Object... args) {
        super(key, null, false, false);
        reason = Text.of(key, args);
    }

    public Text reason() {
        return reason;
    }
}
