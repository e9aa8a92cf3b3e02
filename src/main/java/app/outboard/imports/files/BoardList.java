package app.outboard.imports.files;

import app.outboard.pins.BoardFacts;
import app.outboard.platform.text.Text;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A table that describes boards, as Pin Inspector writes it: names, followers, how many Pins. It holds no figures.
 *
 * @param rows in the file's order, each board once
 */
public record BoardList(Contents contents, List<BoardFacts> rows, List<Text> notices, Unread unread)
        implements Reading {
    /** The account of most boards; null where two are level. */
    public @Nullable Account account() {
        var counts = rows.stream()
                .collect(Collectors.groupingBy(row -> row.board().account(), Collectors.summingInt(row -> 1)));
        return Account.ofMost(counts, rows.size());
    }
}
