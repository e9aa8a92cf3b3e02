package app.outboard.ids;

/** A note on a client's timeline. */
public record NoteId(long value) {}
