package app.outboard.home;

/**
 * A text to be copied, as {@code ui/copy} shows it.
 *
 * @param rows lines it is tall
 */
record Copyable(String text, int rows) {}
