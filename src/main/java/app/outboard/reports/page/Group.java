package app.outboard.reports.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list with a heading. */
public record Group(String title, List<Item> items) {
    public Group {
        items = List.copyOf(items);
    }

    /** @param under a second line, or null */
    public record Item(String title, @Nullable String under) {}
}
