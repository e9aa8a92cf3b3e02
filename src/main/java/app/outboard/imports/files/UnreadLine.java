package app.outboard.imports.files;

/**
 * A line that was not understood and of which nothing was kept.
 *
 * @param number its number in the file, from 1
 * @param text what stands there, shortened
 */
public record UnreadLine(long number, String text) {}
