package app.outboard.reports;

import app.outboard.reports.draft.Typed;
import app.outboard.reports.page.BlockKind;
import java.util.Map;

/**
 * What somebody tried to save or publish, where it did not go through.
 *
 * @param typed what they typed
 * @param theirs what somebody else wrote meanwhile, of the same blocks
 * @param unconfirmed publishing was tried without saying that days may be missing
 */
record Attempt(Map<BlockKind, Typed> typed, Map<BlockKind, String> theirs, boolean unconfirmed) {
    static final Attempt NONE = new Attempt(Map.of(), Map.of(), false);

    boolean isConflict() {
        return !theirs.isEmpty();
    }
}
