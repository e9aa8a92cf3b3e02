package app.outboard.audit.paper;

import java.util.Locale;

/** Bars in a picture 160 wide. */
final class Bars {
    private static final double WIDTH = 160;

    private Bars() {}

    /** How far a bar reaches; a trace of what is not nothing. */
    static String width(double value, double most) {
        double width = most <= 0 || value <= 0 ? 0 : Math.max(1, Math.min(1, value / most) * WIDTH);
        return String.format(Locale.ROOT, "%.1f", width);
    }
}
