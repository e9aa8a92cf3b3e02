package app.outboard.ids;

/** Files dropped together, previewed and committed as one. */
public record BatchId(long value) {}
