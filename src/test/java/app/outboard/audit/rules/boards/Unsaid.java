package app.outboard.audit.rules.boards;

import static app.outboard.audit.rules.GivenBoard.called;
import static app.outboard.audit.rules.GivenPin.numbered;

import app.outboard.audit.rules.Given;

/** A client of which much is known, but one thing. */
final class Unsaid {
    private Unsaid() {}

    /** Nobody says which boards are shared. */
    static Given groups() {
        return new Given()
                .board(called("a").counts(1L, 1L, 1L))
                .keyword("bread")
                .pin(numbered(1).board("a"));
    }
}
