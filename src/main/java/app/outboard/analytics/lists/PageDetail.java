package app.outboard.analytics.lists;

import app.outboard.analytics.question.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One landing page, its Pins and its sessions.
 *
 * @param pages the table that has it as its only row, or none where no Pin leads there
 * @param ranges what each report said of it, newest first
 */
public record PageDetail(PageTable pages, PinTable pins, List<Range> ranges) {
    public PageDetail {
        ranges = List.copyOf(ranges);
    }

    /** Its sessions over one report's days. */
    public record Range(Period days, PageVisits visits) {}

    public @Nullable PageRow row() {
        return pages.rows().isEmpty() ? null : pages.rows().getFirst();
    }
}
