package app.outboard.ids;

/** What a client is told of one month or year. */
public record ReportId(long value) {}
