package app.outboard.home;

import org.jspecify.annotations.Nullable;

/** What stands where there is nothing to show yet: why, and the next step. */
record Blank(
        String title,
        String text,
        @Nullable String href,
        @Nullable String action,
        @Nullable String otherHref,
        @Nullable String other) {}
