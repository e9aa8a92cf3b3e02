package app.outboard.reports.prose;

import org.jspecify.annotations.Nullable;

/**
 * A run of text in one style.
 *
 * @param href an http or https address, or null
 */
public record Span(
        String text,
        boolean strong,
        boolean emphasis,
        @Nullable String href) {}
