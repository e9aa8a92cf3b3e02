package app.outboard.imports.files;

/**
 * The fingerprint of a file.
 *
 * @param bytes how many bytes were read: all of them, or one more than the limit where the file was refused for its size
 * @param sha256 SHA-256 of those bytes, 64 lower-case hexadecimal digits
 */
public record Contents(long bytes, String sha256) {}
