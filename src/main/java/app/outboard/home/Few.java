package app.outboard.home;

import app.outboard.analytics.measure.Rate;
import java.util.Collection;

/** When most rows of a table rest on few clicks, a mark on every row would say nothing. */
final class Few {
    private Few() {}

    static boolean isMost(Collection<Rate> rates, int fewClicks) {
        var known = rates.stream().filter(Rate::isDefined).toList();
        return known.size() > 1
                && 2 * known.stream().filter(rate -> rate.isFew(fewClicks)).count() > known.size();
    }
}
