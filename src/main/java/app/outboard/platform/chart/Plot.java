package app.outboard.platform.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lines in a space of 1000 by 100, from zero, broken where nothing is known. */
public final class Plot {
    private static final double WIDTH = 1000;
    private static final double HEIGHT = 100;
    /** Up to here every even number is round enough. */
    private static final double FEW = 10;

    private static final double[] ROUND = {1, 2, 4, 5, 10};

    private final double top;

    private Plot(double top) {
        this.top = top;
    }

    /** @param series all that is drawn in one panel; half of the top is a whole number too */
    public static Plot ofCounts(List<List<@Nullable Double>> series) {
        double most = most(series);
        return new Plot(most <= FEW ? Math.max(2, 2 * Math.ceil(most / 2)) : rounded(most));
    }

    public static Plot ofRates(List<List<@Nullable Double>> series) {
        return new Plot(rounded(most(series)));
    }

    private static double most(List<List<@Nullable Double>> series) {
        return series.stream()
                .flatMap(List::stream)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
    }

    /** The round number at the upper edge. */
    public double top() {
        return top;
    }

    /** The line of values at equal distances; a stretch of one is a dot of no length. */
    public String line(List<@Nullable Double> values) {
        var path = new StringBuilder();
        for (int i = 0; i < values.size(); i++) {
            var value = values.get(i);
            if (value == null) continue;
            boolean begins = i == 0 || values.get(i - 1) == null;
            boolean alone = begins && (i == values.size() - 1 || values.get(i + 1) == null);
            path.append(begins ? 'M' : 'L').append(point(i, values.size(), value));
            if (alone) path.append("h0");
        }
        return path.toString();
    }

    /** What lies under the line. */
    public String area(List<@Nullable Double> values) {
        var path = new StringBuilder();
        int begun = -1;
        for (int i = 0; i <= values.size(); i++) {
            var value = i == values.size() ? null : values.get(i);
            if (value != null && begun < 0) {
                begun = i;
                path.append('M').append(across(i, values.size())).append(' ').append(number(HEIGHT));
            }
            if (value != null) path.append('L').append(point(i, values.size(), value));
            if (value == null && begun >= 0) {
                path.append('L')
                        .append(across(i - 1, values.size()))
                        .append(' ')
                        .append(number(HEIGHT))
                        .append('Z');
                begun = -1;
            }
        }
        return path.toString();
    }

    /** The left edge of a place among many. */
    public static String edge(int index, int of) {
        return number(WIDTH * index / of);
    }

    /** The middle of a place, of 1000. */
    public static String across(int index, int of) {
        return number(WIDTH * (index + 0.5) / of);
    }

    /** The same of 100. */
    public static String percent(int index, int of) {
        return number(share(index, of)) + "%";
    }

    public static double share(int index, int of) {
        return 100 * (index + 0.5) / of;
    }

    private String point(int index, int of, double value) {
        return across(index, of) + " " + number(HEIGHT - value / top * HEIGHT);
    }

    /** The smallest round number that holds it and that two labels divide well. */
    private static double rounded(double most) {
        if (most <= 0) return 1;
        double power = Math.pow(10, Math.floor(Math.log10(most)));
        for (double round : ROUND) if (round * power >= most * (1 - 1e-9)) return round * power;
        return 10 * power;
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }

    public static List<@Nullable Double> nothing(int of) {
        var values = new ArrayList<@Nullable Double>();
        for (int i = 0; i < of; i++) values.add(null);
        return values;
    }
}
