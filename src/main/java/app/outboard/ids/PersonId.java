package app.outboard.ids;

/** A person, who may belong to several agencies. */
public record PersonId(long value) {}
