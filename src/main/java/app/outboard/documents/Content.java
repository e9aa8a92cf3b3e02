package app.outboard.documents;

/**
 * A finished document as a file.
 *
 * @param name without its ending
 */
@SuppressWarnings("ArrayRecordComponent") // read, sent and forgotten: never compared
record Content(String name, byte[] bytes) {}
