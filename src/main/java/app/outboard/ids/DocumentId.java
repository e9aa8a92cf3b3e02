package app.outboard.ids;

/** A PDF somebody asked for. */
public record DocumentId(long value) {}
