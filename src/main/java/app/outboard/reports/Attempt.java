package app.outboard.reports;

import app.outboard.reports.draft.Report;
import app.outboard.reports.draft.Saving;
import app.outboard.reports.draft.Typed;
import app.outboard.reports.page.BlockKind;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody tried to save or publish, where it did not go through.
 *
 * @param typed what they typed
 * @param theirs what somebody else wrote meanwhile, of the same blocks
 * @param before the report as it stood then, where there is a conflict
 * @param unconfirmed publishing was tried without saying that days may be missing
 */
record Attempt(
        Map<BlockKind, Typed> typed,
        Map<BlockKind, String> theirs,
        @Nullable Report before,
        boolean unconfirmed) {
    static final Attempt NONE = new Attempt(Map.of(), Map.of(), null, false);

    static Attempt conflict(Map<BlockKind, Typed> typed, Saving saving) {
        return new Attempt(typed, saving.theirs(), saving.before(), false);
    }

    static Attempt unconfirmed(Map<BlockKind, Typed> typed) {
        return new Attempt(typed, Map.of(), null, true);
    }

    boolean isConflict() {
        return !theirs.isEmpty();
    }
}
