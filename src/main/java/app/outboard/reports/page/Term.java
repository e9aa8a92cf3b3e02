package app.outboard.reports.page;

/** A word and what it means. */
public record Term(String name, String says) {}
