package app.outboard.analytics.measure;

import java.util.Comparator;

/** Orders of rates, best first; what has no rate stands last in each. */
public final class Ranking {
    /** By the lower end of the 95 % interval, so that 1 of 1 does not top 400 of 1,000. */
    public static final Comparator<Rate> BY_LOWER_BOUND = lastUndefined(Comparator.comparingDouble(Ranking::lowerBound)
            .thenComparingLong(Rate::denominator)
            .reversed());

    /** By the bare figure; of equals, the one with more clicks behind it. */
    public static final Comparator<Rate> BY_VALUE =
            lastUndefined(Comparator.comparingDouble((Rate rate) -> (double) rate.numerator() / rate.denominator())
                    .thenComparingLong(Rate::denominator)
                    .reversed());

    private Ranking() {}

    /** Above 100 % there is no interval: such a rate ranks as if all of its Pin clicks had gone on. */
    public static double lowerBound(Rate rate) {
        return Interval.wilson(Math.min(rate.numerator(), rate.denominator()), rate.denominator())
                .low();
    }

    private static Comparator<Rate> lastUndefined(Comparator<Rate> order) {
        return (one, other) -> {
            if (!one.isDefined() || !other.isDefined()) return Boolean.compare(other.isDefined(), one.isDefined());
            return order.compare(one, other);
        };
    }
}
