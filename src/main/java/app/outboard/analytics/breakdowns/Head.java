package app.outboard.analytics.breakdowns;

import app.outboard.analytics.lists.Column;
import app.outboard.analytics.lists.Sort;
import app.outboard.platform.web.Address;
import org.jspecify.annotations.Nullable;

/**
 * A head that orders the table.
 *
 * @param state {@code desc}, {@code asc}, or null where the table is ordered by another
 */
record Head(String href, @Nullable String state) {
    static Head of(Column column, Sort sort, Address address) {
        var state = sort.descending() ? "desc" : "asc";
        return new Head(PinRequest.sorted(address, sort.clicked(column)).url(), column == sort.column() ? state : null);
    }
}
