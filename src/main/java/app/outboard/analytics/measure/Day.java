package app.outboard.analytics.measure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is known of one UTC day; null is unknown, which is not zero. */
public record Day(
        LocalDate day,
        @Nullable Long outboundClicks,
        @Nullable Long pinClicks,
        @Nullable Long impressions,
        @Nullable Long saves) {}
