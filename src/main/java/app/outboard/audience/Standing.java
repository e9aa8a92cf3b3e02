package app.outboard.audience;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A snapshot that stands: of its audience and day the newest download.
 *
 * @param size people at most
 */
record Standing(
        long id,
        Audience audience,
        LocalDate day,
        String aggregation,
        @Nullable Long size) {}
