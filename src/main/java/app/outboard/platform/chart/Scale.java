package app.outboard.platform.chart;

import java.util.stream.DoubleStream;

/**
 * The common scale of a column of marks, from one round number to another, so that its ends can be labelled once.
 *
 * @param low at the left end
 * @param high at the right end, above {@code low}
 */
public record Scale(double low, double high) {
    private static final double[] ROUND = {1, 2, 2.5, 5, 10};
    private static final int STEPS = 4;

    public Scale {
        if (!(low < high)) throw new IllegalArgumentException("A scale runs from low to high");
    }

    /** The tightest round scale that holds these; from zero where zero is not far, for a rate is read from zero. */
    public static Scale around(DoubleStream values) {
        var all = values.summaryStatistics();
        if (all.getCount() == 0) return new Scale(0, 1);
        boolean fromZero = all.getMin() == all.getMax() || all.getMin() <= all.getMax() / 2;
        double low = fromZero ? Math.min(0, all.getMin()) : all.getMin();
        // A single value stands in the middle.
        double high = all.getMin() == all.getMax() ? Math.max(2 * all.getMax(), 0.01) : all.getMax();
        double step = step((high - low) / STEPS);
        // Without the hair, 0.3 ÷ 0.05 would round up to seven steps.
        double from = Math.floor(low / step + 1e-9) * step;
        double to = Math.ceil(high / step - 1e-9) * step;
        return new Scale(round(from), round(to));
    }

    /** 0 at the left end, 1 at the right, beyond them outside. */
    public double share(double value) {
        return (value - low) / (high - low);
    }

    private static double step(double atLeast) {
        double power = Math.pow(10, Math.floor(Math.log10(atLeast)));
        for (double round : ROUND) if (round * power >= atLeast * (1 - 1e-9)) return round * power;
        return 10 * power;
    }

    /** Without the dust of binary fractions: 0.30000000000000004 is 0.3. */
    private static double round(double value) {
        return Math.rint(value * 1e9) / 1e9;
    }
}
