package app.outboard.analytics.breakdowns;

import org.jspecify.annotations.Nullable;

/** What stands where there is nothing to show: why, and the next step. */
record Blank(
        String title,
        String text,
        @Nullable String href,
        @Nullable String action) {}
