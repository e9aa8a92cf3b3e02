package app.outboard.ids;

/** A client of an agency. */
public record ClientId(long value) {}
