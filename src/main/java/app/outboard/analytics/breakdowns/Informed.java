package app.outboard.analytics.breakdowns;

import app.outboard.analytics.breakdowns.Concerns.Concern;
import app.outboard.notes.Timeline;
import java.util.List;

/**
 * A table, and what others know of the thing it is about, read on one snapshot.
 *
 * @param links what is known of its links, in finished words
 * @param concerns what is wrong with it
 * @param timeline what happened on its days
 * @param <T> the table
 */
record Informed<T>(Asked<T> asked, List<String> links, List<Concern> concerns, Timeline timeline) {
    Informed {
        links = List.copyOf(links);
        concerns = List.copyOf(concerns);
    }
}
