package app.outboard.audit.links;

import org.jspecify.annotations.Nullable;

/**
 * What one look found.
 *
 * @param status of the last answer, or null where there was none
 * @param finalAddress where the last answer came from, or null
 */
record Found(
        Outcome outcome,
        @Nullable Integer status,
        int hops,
        @Nullable String finalAddress,
        boolean otherDomain,
        @Nullable String title,
        @Nullable String ogTitle) {}
