package app.outboard.ids;

/** One uploaded file of a batch. */
public record FileId(long value) {}
