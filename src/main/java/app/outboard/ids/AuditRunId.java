package app.outboard.ids;

/** One audit of a client. */
public record AuditRunId(long value) {}
