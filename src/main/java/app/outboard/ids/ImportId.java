package app.outboard.ids;

/** What one batch brought to one client. */
public record ImportId(long value) {}
