package app.outboard.reports.draft;

import app.outboard.reports.page.BlockKind;
import java.util.Map;

/**
 * What came of saving texts.
 *
 * @param theirs what somebody else wrote meanwhile where the same was changed twice; of those nothing was written
 * @param before the report as it stood
 * @param after the report as it stands now
 */
public record Saving(Map<BlockKind, String> theirs, Report before, Report after) {
    public Saving {
        theirs = Map.copyOf(theirs);
    }

    public boolean isConflict() {
        return !theirs.isEmpty();
    }
}
