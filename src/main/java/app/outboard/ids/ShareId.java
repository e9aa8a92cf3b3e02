package app.outboard.ids;

/** A link that lets a client in. */
public record ShareId(long value) {}
