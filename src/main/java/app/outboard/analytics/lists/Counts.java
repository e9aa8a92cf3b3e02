package app.outboard.analytics.lists;

import app.outboard.analytics.measure.Rate;
import app.outboard.figures.Metric;
import java.util.Map;
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

    /** Of each metric that is known; {@code judged} says whether they make a rate. */
    static Counts of(Map<Metric, Count> known, boolean judged) {
        var outbound = known.get(Metric.OUTBOUND_CLICKS);
        var clicks = known.get(Metric.PIN_CLICKS);
        var rate =
                judged && outbound != null && clicks != null ? Rate.of(outbound.exact(), clicks.exact()) : Rate.UNKNOWN;
        return new Counts(outbound, clicks, known.get(Metric.IMPRESSIONS), known.get(Metric.SAVES), rate);
    }
}
