package app.outboard.analytics.lists;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the site's own analytics counted on a page; null where it does not say. Never computed from outbound clicks, or
 * into them.
 *
 * @param sessions exact, or at least so many where only some of the reports that fill the days name the page
 * @param shared other rows of the table have the same path, so these are theirs too: reports know pages without queries
 */
public record PageVisits(
        @Nullable Count sessions,
        @Nullable Long engaged,
        @Nullable BigDecimal keyEvents,
        @Nullable BigDecimal revenue,
        boolean shared) {}
