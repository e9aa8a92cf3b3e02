package app.outboard.analytics.lists;

import org.jspecify.annotations.Nullable;

/** The order of a table's rows; what is unknown stands last either way. */
public record Sort(Column column, boolean descending) {
    public static final Sort USUAL = new Sort(Column.OUTBOUND_CLICKS, true);

    /** As in {@code ?sort=ctr&order=asc}; what is not understood is the usual order. */
    public static Sort of(@Nullable String column, @Nullable String order) {
        var found = Column.ofWord(column);
        if (found == null) return USUAL;
        boolean descending = order == null ? found.descendsFirst() : !order.equals("asc");
        return new Sort(found, descending);
    }

    /** What a click on a column's head leads to. */
    public Sort clicked(Column other) {
        return new Sort(other, other == column ? !descending : other.descendsFirst());
    }

    /** For the URL; null where it goes without saying. */
    public @Nullable String order() {
        if (descending == column.descendsFirst()) return null;
        return descending ? "desc" : "asc";
    }

    /** The columns of an {@code order by}; the row's own number settles ties, so that no two orders are possible. */
    String clause() {
        var key = column.key(descending) + (descending ? " desc" : " asc") + " nulls last";
        // Of equal rates, the one with more clicks behind it says more.
        return isRate() ? key + ", ctr_clicks desc nulls last, id" : key + ", id";
    }

    private boolean isRate() {
        return column == Column.REAL_CTR || column == Column.RAW_CTR;
    }
}
