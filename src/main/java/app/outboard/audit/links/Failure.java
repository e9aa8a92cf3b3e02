package app.outboard.audit.links;

/** That a server gave no answer, and why. */
final class Failure extends Exception {
    private static final long serialVersionUID = 1;
    private final Outcome outcome;

    Failure(Outcome outcome, Throwable cause) {
        super(outcome.key(), cause);
        this.outcome = outcome;
    }

    Failure(Outcome outcome) {
        super(outcome.key());
        this.outcome = outcome;
    }

    Outcome outcome() {
        return outcome;
    }
}
