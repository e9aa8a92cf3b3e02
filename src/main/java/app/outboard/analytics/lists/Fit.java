package app.outboard.analytics.lists;

/** How the ranges found answer the period asked for. */
public enum Fit {
    /** One list of exactly these days. */
    EXACT,
    /** Lists side by side that fill the period, summed. */
    SUMMED,
    /** Figures of every day. */
    DAILY,
    /** The longest range inside the period: a part of it. */
    INSIDE,
    /** No range lies inside: the one that comes nearest, so that no table is empty while a range exists. */
    NEAREST,
    /** No list at all. */
    NONE;

    /** Whether the figures are of exactly the days asked for, and can be held against those of another period. */
    public boolean isWhole() {
        return this == EXACT || this == SUMMED || this == DAILY;
    }
}
