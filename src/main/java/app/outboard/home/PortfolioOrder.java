package app.outboard.home;

import app.outboard.analytics.measure.Ranking;
import app.outboard.analytics.verdict.Change;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The orders a portfolio can stand in, each in its natural direction; {@code ?sort=-outbound} turns it round. */
@SuppressWarnings("ImmutableEnumChecker") // comparators that keep no state
enum PortfolioOrder {
    NEEDS(Standing.NEEDS_FIRST, "asc"),
    OUTBOUND(Comparator.comparingLong(Standing::outboundClicks).reversed(), "desc"),
    CHANGE(Comparator.comparingDouble((Standing standing) -> relative(standing.outboundChange())), "asc"),
    CTR(
            Comparator.comparing(
                    (Standing standing) -> standing.answer().realCtr().rate(), Ranking.BY_LOWER_BOUND),
            "desc");

    private final Comparator<Standing> natural;
    private final String direction;

    PortfolioOrder(Comparator<Standing> natural, String direction) {
        this.natural = natural;
        this.direction = direction;
    }

    /** As in {@code ?sort=outbound}. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** An order and whether it is turned round; unknown words mean the portfolio's own. */
    record Chosen(PortfolioOrder order, boolean reversed) {
        static Chosen of(@Nullable String word) {
            if (word == null) return new Chosen(NEEDS, false);
            boolean reversed = word.startsWith("-");
            for (var order : values())
                if (order.word().equals(reversed ? word.substring(1) : word)) return new Chosen(order, reversed);
            return new Chosen(NEEDS, false);
        }

        Comparator<Standing> comparator() {
            return reversed ? order.natural.reversed() : order.natural;
        }

        /** What a screen reader hears of the sorted column. */
        String state() {
            return order.direction.equals("desc") != reversed ? "desc" : "asc";
        }

        /** Empty for the portfolio's own order. */
        String word() {
            return reversed ? "-" + order.word() : order == NEEDS ? "" : order.word();
        }
    }

    /** Worst first; what cannot be compared comes last. */
    private static double relative(Change change) {
        var sides = change.sides();
        if (sides == null) return Double.POSITIVE_INFINITY;
        var relative = sides.relative();
        return relative == null ? Double.MAX_VALUE : relative;
    }
}
