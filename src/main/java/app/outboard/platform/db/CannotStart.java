package app.outboard.platform.db;

import app.outboard.platform.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The world is not as the program needs it, and only a person can mend it: the reason is shown as one sentence, without
 * a stack trace, and the program ends.
 */
public final class CannotStart extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Text reason;

    public CannotStart(Text reason) {
        this(reason, null);
    }

    public CannotStart(Text reason, @Nullable Throwable cause) {
        super(reason.toString(), cause);
        this.reason = reason;
    }

    public Text reason() {
        return reason;
    }
}
