package app.outboard.reports.draft;

import app.outboard.reports.page.BlockKind;
import app.outboard.reports.plan.Planned;
import java.util.List;

/** A report with its blocks as they stand. */
public record Draft(Report report, List<Planned> blocks) {
    public Draft {
        blocks = List.copyOf(blocks);
    }

    /** What somebody wrote in a block. */
    public String words(BlockKind kind) {
        return blocks.stream()
                .filter(block -> block.kind() == kind)
                .map(Planned::words)
                .findFirst()
                .orElse("");
    }
}
