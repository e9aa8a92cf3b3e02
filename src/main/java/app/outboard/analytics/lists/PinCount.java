package app.outboard.analytics.lists;

/**
 * The Pins a table stands for, before its filters.
 *
 * @param dated those whose day of creation is known
 * @param few those with too few Pin clicks to judge by
 */
public record PinCount(int pins, int dated, int few) {
    public static final PinCount NONE = new PinCount(0, 0, 0);

    public boolean isMostlyFew() {
        return 2 * few > pins;
    }
}
