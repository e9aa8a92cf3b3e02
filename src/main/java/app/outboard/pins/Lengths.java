package app.outboard.pins;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads how wide a picture and how long a film is. */
final class Lengths {
    static final int MOST_PIXELS = 100_000;
    static final int MOST_SECONDS = 24 * 60 * 60;

    private static final Pattern PIXELS = Pattern.compile("([0-9]{1,6})(?:[.,]0+)? ?(?:px|pixels?)?");
    private static final Pattern GROUPED = Pattern.compile("([0-9]{1,3})[,. ']([0-9]{3}) ?(?:px|pixels?)?");
    private static final Pattern NUMBER = Pattern.compile("([0-9]{1,9}(?:[.,][0-9]{1,6})?) ?(ms|s|sec|seconds?)?");
    private static final Pattern CLOCK = Pattern.compile("(?:([0-9]{1,2}):)?([0-9]{1,3}):([0-9]{2})");
    /** No film at Pinterest is shorter than 4 seconds, and few are longer than 15 minutes. */
    private static final BigDecimal SURELY_MILLISECONDS = new BigDecimal(4_000);

    private Lengths() {}

    static Optional<Integer> pixels(String text) {
        var lower = text.toLowerCase(Locale.ROOT).strip();
        var grouped = GROUPED.matcher(lower);
        var digits = grouped.matches() ? grouped.group(1) + grouped.group(2) : first(PIXELS, lower);
        return digits == null
                ? Optional.empty()
                : Optional.of(Integer.parseInt(digits)).filter(it -> it > 0 && it <= MOST_PIXELS);
    }

    static Optional<Integer> seconds(String text) {
        return seconds(text, false, false);
    }

    static Optional<Integer> milliseconds(String text) {
        return seconds(text, true, false);
    }

    /** A bare number is taken for milliseconds where it would be an hour and more. */
    static Optional<Integer> duration(String text) {
        return seconds(text, false, true);
    }

    private static Optional<Integer> seconds(String text, boolean milliseconds, boolean either) {
        var lower = text.toLowerCase(Locale.ROOT).strip();
        var clock = CLOCK.matcher(lower);
        if (clock.matches()) {
            int hours = clock.group(1) == null ? 0 : Integer.parseInt(clock.group(1));
            return believable(hours * 3_600L + Long.parseLong(clock.group(2)) * 60 + Long.parseLong(clock.group(3)));
        }
        var found = NUMBER.matcher(lower);
        if (!found.matches()) return Optional.empty();
        var number = new BigDecimal(found.group(1).replace(',', '.'));
        var unit = found.group(2);
        boolean thousandths = unit == null
                ? milliseconds || (either && number.compareTo(SURELY_MILLISECONDS) >= 0)
                : unit.equals("ms");
        var seconds = thousandths ? number.movePointLeft(3) : number;
        return believable(seconds.setScale(0, RoundingMode.DOWN).longValueExact());
    }

    private static Optional<Integer> believable(long seconds) {
        return seconds > MOST_SECONDS ? Optional.empty() : Optional.of((int) seconds);
    }

    private static @Nullable String first(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        return found.matches() ? found.group(1) : null;
    }
}
