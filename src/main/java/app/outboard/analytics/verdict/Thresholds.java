package app.outboard.analytics.verdict;

/**
 * Where an agency draws its lines.
 *
 * @param fewClicks Pin clicks below which a rate is marked "few clicks"
 * @param provisionalDays newest known days that Pinterest may still restate
 * @param rateChangePoints percentage points a rate must move at least
 * @param countChangePercent percent a count must move at least
 */
public record Thresholds(int fewClicks, int provisionalDays, double rateChangePoints, double countChangePercent) {
    public static final Thresholds USUAL = new Thresholds(50, 3, 0.5, 5);
}
