package app.outboard.demo;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the demo is.
 *
 * @param askedAt what counts as now for its figures
 * @param stepsDone clients with all their figures
 * @param madeAt null until all are there
 * @param failed whether the last try broke off
 */
record Making(
        Instant askedAt,
        int stepsDone,
        int stepsAll,
        @Nullable Instant madeAt,
        boolean failed) {
    boolean made() {
        return madeAt != null;
    }

    /** Nothing more will happen by itself. */
    boolean ended() {
        return made() || failed;
    }

    int percent() {
        // The first client is under way from the beginning on.
        return made() ? 100 : (int) Math.round((stepsDone + 0.3) * 100 / (stepsAll + 0.3));
    }
}
