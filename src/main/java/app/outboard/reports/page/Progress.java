package app.outboard.reports.page;

/**
 * How far towards the goal.
 *
 * @param width of 1000, what is reached; never beyond
 * @param says the same in words
 */
public record Progress(String width, String says) {}
