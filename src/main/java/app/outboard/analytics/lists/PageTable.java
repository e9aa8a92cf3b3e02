package app.outboard.analytics.lists;

import java.util.List;
import java.util.Map;

/**
 * One page of landing pages by their figures.
 *
 * @param cover which days the figures are of
 * @param before which days they are held against; of fit NONE where nothing can be compared
 * @param earlier the pages' figures of those days, by id
 * @param matches rows on all pages together
 * @param all the pages there are before the search
 * @param few of them, those with too few Pin clicks to judge by
 */
public record PageTable(
        Cover cover,
        Cover before,
        SessionCover sessions,
        List<PageRow> rows,
        Map<Long, Counts> earlier,
        long matches,
        long all,
        long few) {
    public PageTable {
        rows = List.copyOf(rows);
        earlier = Map.copyOf(earlier);
    }

    static PageTable nothing(SessionCover sessions) {
        return new PageTable(Cover.NONE, Cover.NONE, sessions, List.of(), Map.of(), 0, 0, 0);
    }

    public Counts earlier(PageRow page) {
        return earlier.getOrDefault(page.id(), Counts.NONE);
    }

    public boolean isMostlyFew() {
        return 2 * few > all;
    }

    public boolean hasBefore() {
        return !rows.isEmpty() && rows.getFirst().place() > 1;
    }

    public boolean hasAfter() {
        return !rows.isEmpty() && rows.getLast().place() < matches;
    }
}
