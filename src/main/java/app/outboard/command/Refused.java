package app.outboard.command;

import app.outboard.platform.text.Text;

/** A command was understood and is not done, nor is any part of it: said on stderr, exit code 2. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Text reason;

    public Refused(Text reason) {
        super(reason.toString());
        this.reason = reason;
    }

    public Text reason() {
        return reason;
    }
}
