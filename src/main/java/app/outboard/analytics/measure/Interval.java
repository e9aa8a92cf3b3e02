package app.outboard.analytics.measure;

/** Where a rate may truly lie, as fractions: the 95 % interval by Wilson's score, which stays honest for few events. */
public record Interval(double low, double high) {
    /** The normal distribution's 97.5th percentile. */
    public static final double Z = 1.959963984540054;

    /** Of {@code successes} among {@code trials}, {@code 0 <= successes <= trials}, {@code trials > 0}. */
    public static Interval wilson(long successes, long trials) {
        double n = trials;
        double p = successes / n;
        double spread = Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n));
        double centre = p + Z * Z / (2 * n);
        double scale = 1 + Z * Z / n;
        // At none and at all, rounding would leave a hair's breadth over the edge.
        double low = successes == 0 ? 0 : (centre - spread) / scale;
        double high = successes == trials ? 1 : (centre + spread) / scale;
        return new Interval(low, high);
    }
}
