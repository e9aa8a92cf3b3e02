package app.outboard.audit.paper;

import app.outboard.analytics.measure.Rate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Something with a name and a real CTR: a board, a Pin, a landing page. */
record Named(String name, Rate rate) {
    /** More than a few stand out: the first say enough. */
    private static final int MOST = 3;

    /** Those of which it is sure that more go on than the base rate. */
    static List<Named> above(Collection<Named> all, double base, int fewClicks) {
        return all.stream()
                .filter(it -> !it.rate().isFew(fewClicks))
                .filter(it -> {
                    var low = it.rate().low();
                    return it.rate().isAboveWhole() || (low != null && low > base);
                })
                .limit(MOST)
                .toList();
    }

    /** Those of which it is sure that fewer do. */
    static List<Named> below(Collection<Named> all, double base, int fewClicks) {
        return all.stream()
                .filter(it -> !it.rate().isFew(fewClicks))
                .filter(it -> {
                    var high = it.rate().high();
                    return high != null && high < base;
                })
                .limit(MOST)
                .toList();
    }

    static String list(Collection<Named> all, Function<Named, String> said) {
        return all.stream().map(said).collect(Collectors.joining("; "));
    }
}
