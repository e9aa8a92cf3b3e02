package app.outboard.brand;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A colour on a screen, each part from 0 to 255. */
public record Paint(int red, int green, int blue) {
    static final Paint BLACK = new Paint(0, 0, 0);
    static final Paint WHITE = new Paint(255, 255, 255);
    private static final Pattern FORM = Pattern.compile("#?([0-9a-fA-F]{6})");

    /** What was typed, {@code #0b6e6d} or {@code 0b6e6d}; empty where it is no colour. */
    static Optional<Paint> of(String typed) {
        var form = FORM.matcher(typed);
        if (!form.matches()) return Optional.empty();
        int all = Integer.parseInt(form.group(1), 16);
        return Optional.of(new Paint(all >> 16, all >> 8 & 0xff, all & 0xff));
    }

    static Paint known(String hex) {
        return of(hex).orElseThrow(() -> new IllegalArgumentException(hex));
    }

    /** {@code #0b6e6d}. */
    public String hex() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }

    /** Between 1 and 21, as WCAG counts it. */
    double contrast(Paint other) {
        double mine = luminance();
        double others = other.luminance();
        return (Math.max(mine, others) + 0.05) / (Math.min(mine, others) + 0.05);
    }

    /** So many of 255 steps of the way to another. */
    Paint towards(Paint end, int steps) {
        return new Paint(part(red, end.red, steps), part(green, end.green, steps), part(blue, end.blue, steps));
    }

    /** Relative luminance, WCAG 2.2. */
    double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static int part(int from, int to, int steps) {
        return from + Math.round((to - from) * steps / 255f);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
