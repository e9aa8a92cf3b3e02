package app.outboard.imports.files;

import app.outboard.platform.text.Text;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Pinterest's "Analytics overview" export.
 *
 * @param period the days the file speaks of, from its second line
 * @param filters its filter lines in their order, unknown ones too
 * @param daily null where the file has no daily block that can be read
 * @param boards null where the file has no boards table that can be read
 * @param pins null where the file has no Pins table that can be read
 * @param notices what a person should know: sums made, columns left out, days missing
 */
public record Overview(
        Contents contents,
        Range period,
        List<Filter> filters,
        @Nullable Daily daily,
        @Nullable BoardTable boards,
        @Nullable PinTable pins,
        List<Text> notices,
        Unread unread)
        implements Reading {
    /** The account of most boards; null without boards or where two are level. */
    public @Nullable Account account() {
        if (boards == null) return null;
        var counts = boards.rows().stream()
                .collect(Collectors.groupingBy(BoardRow::account, Collectors.summingInt(row -> 1)));
        return Account.ofMost(counts, boards.rows().size());
    }
}
