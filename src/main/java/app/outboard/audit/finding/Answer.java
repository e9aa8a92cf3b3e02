package app.outboard.audit.finding;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody saw with their own eyes where Outboard cannot look.
 *
 * @param problem whether something is wrong
 * @param cases how many, where they counted
 * @param examples one a line
 */
public record Answer(
        boolean problem,
        @Nullable Integer cases,
        String note,
        String examples,
        @Nullable String person,
        Instant answeredAt) {}
