package app.outboard.notes;

/** What became of an edit. */
sealed interface Saving {
    record Saved() implements Saving {}

    /** Somebody else was faster; nothing was changed. */
    record Stale(Kept theirs) implements Saving {}

    record Unknown() implements Saving {}
}
