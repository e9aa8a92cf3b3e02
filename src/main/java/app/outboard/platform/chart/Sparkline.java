package app.outboard.platform.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A small line of a series in a picture of 104 × 24, from zero, broken where nothing is known.
 *
 * @param path an SVG path: a move begins each known stretch
 * @param x the last known point, null with {@code y} where nothing is known
 * @param label the same in words
 */
public record Sparkline(
        String path, @Nullable String x, @Nullable String y, String label) {
    private static final double WIDTH = 104;
    private static final double HEIGHT = 24;
    private static final double MARGIN = 2.5;

    /** The line of values at equal distances; NaN is unknown. Null where nothing is known. */
    public static @Nullable Sparkline of(List<Double> values, String label) {
        double top = values.stream()
                .filter(value -> !value.isNaN())
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(-1);
        if (top < 0) return null;
        var path = new StringBuilder();
        String x = null;
        String y = null;
        for (int i = 0; i < values.size(); i++) {
            double value = values.get(i);
            if (Double.isNaN(value)) continue;
            boolean begins = i == 0 || values.get(i - 1).isNaN();
            boolean alone =
                    begins && (i == values.size() - 1 || values.get(i + 1).isNaN());
            x = Position.of(across(i, values.size()));
            y = Position.of(up(value, top));
            path.append(begins ? 'M' : 'L').append(x).append(' ').append(y);
            // A stretch of one point has no length; a line of nothing with round caps is a dot.
            if (alone) path.append("h0");
        }
        return new Sparkline(path.toString(), x, y, label);
    }

    private static double across(int index, int count) {
        return count == 1 ? WIDTH / 2 : MARGIN + index * (WIDTH - 2 * MARGIN) / (count - 1);
    }

    private static double up(double value, double top) {
        double room = HEIGHT - 2 * MARGIN;
        return HEIGHT - MARGIN - (top == 0 ? 0 : value / top * room);
    }
}
