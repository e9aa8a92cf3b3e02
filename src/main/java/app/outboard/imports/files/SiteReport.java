package app.outboard.imports.files;

import app.outboard.platform.text.Text;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A Google Analytics report of sessions by landing page.
 *
 * @param period the days it says it is of
 * @param rows each page once; of Pinterest's sessions only, where the report says where sessions came from
 * @param sourced whether it says so
 */
public record SiteReport(
        Contents contents, Range period, List<SiteRow> rows, boolean sourced, List<Text> notices, Unread unread)
        implements Reading {
    /** The sites it names, none where it has no column of hosts. */
    public Set<String> hosts() {
        return rows.stream().map(SiteRow::host).filter(host -> !host.isEmpty()).collect(Collectors.toSet());
    }

    public long sessions() {
        return rows.stream().mapToLong(SiteRow::sessions).sum();
    }
}
