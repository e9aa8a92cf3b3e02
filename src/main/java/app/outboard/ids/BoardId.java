package app.outboard.ids;

/** A board of a client. */
public record BoardId(long value) {}
