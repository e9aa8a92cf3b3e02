package app.outboard.platform.pdf;

/** A finished PDF. */
@SuppressWarnings("ArrayRecordComponent") // made, stored and forgotten: never compared
public record Printed(byte[] bytes, int pages) {}
