package app.outboard.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Prints what was measured, a line each: the figure, what it is measured against, their ratio, and the target. */
final class Sheet {
    private static final String LINE = "%-52s %12s %12s %8s %10s  %s%n";

    Sheet(String title) {
        System.out.println(title);
        System.out.printf(LINE, "figure", "measured", "reference", "ratio", "target", "");
    }

    /** A figure that is to be at most so much. */
    void atMost(String figure, double measured, String unit, double target) {
        print(figure, value(measured, unit), "", "", "≤ " + value(target, unit), measured <= target);
    }

    /** A figure that is to be at least so much. */
    void atLeast(String figure, double measured, String unit, double target) {
        print(figure, value(measured, unit), "", "", "≥ " + value(target, unit), measured >= target);
    }

    /** A figure that is to be at most so many times its reference. */
    void ratioAtMost(String figure, double measured, double reference, String unit, double target) {
        ratioAtMost(figure, measured, reference, unit, target, 0);
    }

    /** The same; below an amount too small to matter any ratio is good. */
    void ratioAtMost(String figure, double measured, double reference, String unit, double target, double enough) {
        var ratio = measured / reference;
        var wanted = "≤ %s×".formatted(number(target)) + (enough > 0 ? " or " + value(enough, unit) : "");
        var good = ratio <= target || measured <= enough;
        print(figure, value(measured, unit), value(reference, unit), number(ratio) + "×", wanted, good);
    }

    /** A figure without a target. */
    void note(String figure, double measured, String unit) {
        System.out.printf(LINE, figure, value(measured, unit), "", "", "", "");
    }

    /** A figure beside its reference, without a target. */
    void note(String figure, double measured, double reference, String unit) {
        System.out.printf(
                LINE,
                figure,
                value(measured, unit),
                value(reference, unit),
                number(measured / reference) + "×",
                "",
                "");
    }

    static double median(List<Double> values) {
        var sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    private static void print(
            String figure, String measured, String reference, String ratio, String target, boolean good) {
        System.out.printf(LINE, figure, measured, reference, ratio, target, good ? "ok" : "short");
    }

    private static String value(double value, String unit) {
        return number(value) + " " + unit;
    }

    private static String number(double value) {
        var digits = value >= 100 ? "%,.0f" : value >= 10 ? "%.1f" : "%.2f";
        return String.format(Locale.ENGLISH, digits, value).replaceAll("\\.0+$", "");
    }
}
