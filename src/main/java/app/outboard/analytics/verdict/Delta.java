package app.outboard.analytics.verdict;

import app.outboard.platform.text.Numbers;
import app.outboard.platform.text.Text;
import app.outboard.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A change in finished words, as {@code ui/delta} draws it.
 *
 * @param direction {@code up}, {@code down}, {@code same}, or null where nothing can be said
 * @param text its size without a sign: "12.4 %" of a count, "0.8 pt" of a rate
 * @param noise grey, and called "within noise"
 * @param base "from 12,973", or why nothing can be said
 */
public record Delta(@Nullable String direction, String text, boolean noise, String base) {
    /**
     * The words of a change.
     *
     * @param periodDays days asked for; where fewer could be compared, the base says how many
     */
    public static Delta of(Change change, int periodDays, Texts texts, Numbers numbers) {
        if (change instanceof Change.NotComparable not) return new Delta(null, "", false, texts.say(not.why()));
        var sides = change.sides();
        if (sides == null) throw new IllegalStateException("A comparable change has two sides");
        return new Delta(
                direction(sides),
                size(sides, numbers, texts),
                change.isNoise(),
                base(sides, periodDays, texts, numbers));
    }

    private static String direction(Difference sides) {
        if (sides.by() == 0) return "same";
        return sides.by() > 0 ? "up" : "down";
    }

    private static String size(Difference sides, Numbers numbers, Texts texts) {
        if (sides.isRate()) return numbers.pointsSize(sides.by());
        if (sides.by() == 0) return numbers.changeSize(0.0);
        var relative = sides.relative();
        return relative == null ? texts.say("analytics.change.from_nothing") : numbers.changeSize(relative);
    }

    private static String base(Difference sides, int periodDays, Texts texts, Numbers numbers) {
        var from = switch (sides.kind()) {
            case SUM -> Text.of("analytics.change.from", numbers.count(Math.round(sides.before())));
            case PER_DAY -> Text.of("analytics.change.from_per_day", numbers.perDay(sides.before()));
            case RATE -> Text.of("analytics.change.from", numbers.rate(sides.before()));
        };
        if (sides.days() >= periodDays || sides.kind() == Difference.Kind.PER_DAY) return texts.say(from);
        return texts.say("analytics.change.like_for_like", from, sides.days());
    }
}
