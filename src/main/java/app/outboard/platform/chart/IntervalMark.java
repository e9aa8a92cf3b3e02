package app.outboard.platform.chart;

import org.jspecify.annotations.Nullable;

/**
 * A rate with its interval on a common scale, in a picture 120 wide. Positions are finished; what lies outside the scale is
 * null.
 *
 * @param low left end of the interval, null with {@code high} where there is none
 * @param dot the rate itself; null where it lies outside, then an arrow points there
 * @param usual the client's own usual rate
 * @param few grey: too few clicks to judge by
 * @param isBelow the rate lies left of the scale
 * @param isAbove the rate lies right of the scale
 * @param label the same in words, for those who can't see it
 */
public record IntervalMark(
        @Nullable String low,
        @Nullable String high,
        @Nullable String dot,
        @Nullable String usual,
        boolean few,
        boolean isBelow,
        boolean isAbove,
        String label) {
    private static final double WIDTH = 120;

    /** Room at both ends for half a dot, and for an arrow. */
    private static final double MARGIN = 6;

    /** The mark of a rate; {@code low} and {@code high} both or neither. */
    public static IntervalMark of(
            Scale scale,
            double rate,
            @Nullable Double low,
            @Nullable Double high,
            @Nullable Double usual,
            boolean few,
            String label) {
        double at = scale.share(rate);
        boolean span = low != null && high != null && scale.share(low) <= 1 && scale.share(high) >= 0;
        return new IntervalMark(
                span ? clipped(scale, low) : null,
                span ? clipped(scale, high) : null,
                at < 0 || at > 1 ? null : position(at),
                usual == null || scale.share(usual) < 0 || scale.share(usual) > 1 ? null : position(scale.share(usual)),
                few,
                at < 0,
                at > 1,
                label);
    }

    /** An interval that leaves the scale runs to the picture's edge. */
    private static String clipped(Scale scale, @Nullable Double value) {
        double share = value == null ? 0 : scale.share(value);
        if (share < 0) return Position.of(0);
        return share > 1 ? Position.of(WIDTH) : position(share);
    }

    private static String position(double share) {
        return Position.of(MARGIN + share * (WIDTH - 2 * MARGIN));
    }
}
