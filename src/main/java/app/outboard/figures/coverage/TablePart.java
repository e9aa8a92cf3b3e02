package app.outboard.figures.coverage;

/** How far a Pins table of exactly the dates is there. */
public enum TablePart {
    THERE,
    /** It is, but was exported while days of it were still blank or provisional. */
    EARLY,
    MISSING,
    /** The file of these dates was read and had no such table: Pinterest had too little data. */
    NONE,
    /** The dates lie too far back for Pinterest to give one. */
    GONE;

    /** Nothing is to be done about it. */
    public boolean isSettled() {
        return this != EARLY && this != MISSING;
    }
}
