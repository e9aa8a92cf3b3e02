package app.outboard.analytics.breakdowns;

import org.jspecify.annotations.Nullable;

/**
 * Most rows have few clicks: one sentence above the table instead of a mark on every row.
 *
 * @param href the same table over more days, or null where none has more
 */
record Few(String text, @Nullable String href, @Nullable String action) {}
