package app.outboard.platform.chart;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of single moments in a picture of 320 × 112, from zero to a known top, with grid lines at nothing, half and all.
 * Positions are finished; moments stand as far apart as they were.
 *
 * @param path an SVG path: a move begins each known stretch
 * @param label the same in words
 */
public record Timeline(String path, List<Dot> dots, List<String> grid, String label) {
    private static final double WIDTH = 320;
    private static final double HEIGHT = 112;
    private static final double MARGIN = 6;

    /** @param words what it stands for */
    public record Dot(String x, String y, String words) {}

    /**
     * A moment.
     *
     * @param value null where it is not known: the line breaks
     */
    public record Moment(Instant at, @Nullable Double value, String words) {}

    public Timeline {
        dots = List.copyOf(dots);
        grid = List.copyOf(grid);
    }

    /** The line of moments, the earliest first; null where fewer than two are known. */
    public static @Nullable Timeline of(List<Moment> moments, double top, String label) {
        var path = new StringBuilder();
        var dots = new ArrayList<Dot>();
        boolean broken = true;
        for (int n = 0; n < moments.size(); n++) {
            var value = moments.get(n).value();
            if (value == null) {
                broken = true;
                continue;
            }
            var dot = new Dot(
                    Position.of(across(moments, n)),
                    Position.of(up(value / top)),
                    moments.get(n).words());
            path.append(broken ? 'M' : 'L').append(dot.x()).append(' ').append(dot.y());
            dots.add(dot);
            broken = false;
        }
        if (dots.size() < 2) return null;
        return new Timeline(
                path.toString(), dots, List.of(Position.of(up(1)), Position.of(up(0.5)), Position.of(up(0))), label);
    }

    private static double across(List<Moment> moments, int n) {
        var first = moments.getFirst().at();
        long all = Duration.between(first, moments.getLast().at()).toSeconds();
        double part = all <= 0
                ? n / (moments.size() - 1.0)
                : (double) Duration.between(first, moments.get(n).at()).toSeconds() / all;
        return MARGIN + part * (WIDTH - 2 * MARGIN);
    }

    private static double up(double share) {
        return HEIGHT - MARGIN - share * (HEIGHT - 2 * MARGIN);
    }
}
