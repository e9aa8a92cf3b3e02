package app.outboard.ids;

/** A mail in an agency's outbox. */
public record MailId(long value) {}
