package app.outboard.imports.files;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A page's sessions over the report's period; null where the report does not say.
 *
 * @param host as {@code PageAddress} has it; empty where the report names none
 * @param path likewise
 * @param revenue in the currency of the Google Analytics property, which the report does not name
 */
public record SiteRow(
        String host,
        String path,
        long sessions,
        @Nullable Long engaged,
        @Nullable BigDecimal keyEvents,
        @Nullable BigDecimal revenue) {
    /** Both together; what one of them does not say, the sum does not say. */
    SiteRow and(SiteRow other) {
        return new SiteRow(
                host,
                path,
                sessions + other.sessions,
                engaged == null || other.engaged == null ? null : Long.valueOf(engaged + other.engaged),
                sum(keyEvents, other.keyEvents),
                sum(revenue, other.revenue));
    }

    private static @Nullable BigDecimal sum(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? null : one.add(other);
    }
}
