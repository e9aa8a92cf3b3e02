package app.outboard.ids;

/** A Pin of a client: our own number, not Pinterest's. */
public record PinId(long value) {}
