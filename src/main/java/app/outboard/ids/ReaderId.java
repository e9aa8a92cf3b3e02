package app.outboard.ids;

/** Somebody of a client's who reads what the agency shows them. */
public record ReaderId(long value) {}
