package app.outboard.audit.rules.seasons;

import java.util.List;

/** The value below which a part of all values lies, between two of them in proportion. */
final class Quantile {
    private Quantile() {}

    /** @param part 0.5 for the median */
    static double of(List<Double> values, double part) {
        var sorted = values.stream().sorted().toList();
        double place = part * (sorted.size() - 1);
        double below = sorted.get((int) Math.floor(place));
        double above = sorted.get((int) Math.ceil(place));
        return below + (above - below) * (place - Math.floor(place));
    }
}
