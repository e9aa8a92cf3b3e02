package app.outboard.analytics.breakdowns;

import app.outboard.analytics.lists.Column;
import app.outboard.analytics.lists.Sort;
import app.outboard.platform.web.Address;
import org.jspecify.annotations.Nullable;

/**
 * The heads of a table.
 *
 * @param ranked what an order by real CTR means, and the other one
 */
record Heads(
        Head name, Head created, Head outbound, Head clicks, Head ctr, Head impressions, Head saves, Ranked ranked) {
    /**
     * Two orders by real CTR: by what is sure of it, and by the bare rate.
     *
     * @param on the rows stand by one of them
     */
    record Ranked(boolean on, String text, String href, String other) {}

    /** How the first column is ordered, by name or by day, as {@code aria-sort} says it; or null. */
    public @Nullable String first() {
        var state = name.state() == null ? created.state() : name.state();
        if (state == null) return null;
        return state.equals("desc") ? "descending" : "ascending";
    }

    static Heads of(Sort sort, Address address, Words words) {
        return new Heads(
                Head.of(Column.NAME, sort, address),
                Head.of(Column.CREATED, sort, address),
                Head.of(Column.OUTBOUND_CLICKS, sort, address),
                Head.of(Column.PIN_CLICKS, sort, address),
                ctr(sort, address),
                Head.of(Column.IMPRESSIONS, sort, address),
                Head.of(Column.SAVES, sort, address),
                ranked(sort, address, words));
    }

    /** Ordered by the bare rate, the column is ordered too, and its head turns that order round. */
    private static Head ctr(Sort sort, Address address) {
        return Head.of(sort.column() == Column.RAW_CTR ? Column.RAW_CTR : Column.REAL_CTR, sort, address);
    }

    private static Ranked ranked(Sort sort, Address address, Words words) {
        boolean bare = sort.column() == Column.RAW_CTR;
        var other = new Sort(bare ? Column.REAL_CTR : Column.RAW_CTR, sort.descending());
        return new Ranked(
                bare || sort.column() == Column.REAL_CTR,
                words.say(bare ? "breakdowns.ranked.bare" : "breakdowns.ranked.sure"),
                PinRequest.sorted(address, other).url(),
                words.say(bare ? "breakdowns.rank.sure" : "breakdowns.rank.bare"));
    }
}
