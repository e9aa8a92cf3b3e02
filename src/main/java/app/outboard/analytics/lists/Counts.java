package app.outboard.analytics.lists;

import app.outboard.analytics.measure.Rate;
import org.jspecify.annotations.Nullable;

/**
 * A row's figures over the same days, each from its own lists; null where no list of that metric covers them.
 *
 * @param realCtr outbound clicks ÷ Pin clicks where both are known for certain, and the link was there all along
 */
public record Counts(
        @Nullable Count outboundClicks,
        @Nullable Count pinClicks,
        @Nullable Count impressions,
        @Nullable Count saves,
        Rate realCtr) {
    public static final Counts NONE = new Counts(null, null, null, null, Rate.UNKNOWN);
}
