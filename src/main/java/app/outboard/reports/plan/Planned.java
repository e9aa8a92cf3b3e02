package app.outboard.reports.plan;

import app.outboard.reports.page.BlockKind;
import java.util.ArrayList;
import java.util.List;

/**
 * A block in a plan or a report, in its place.
 *
 * @param shown whether the client sees it
 * @param words what the manager wrote or a plan begins with
 */
public record Planned(BlockKind kind, boolean shown, String words) {
    /** All blocks in their usual order, shown, without words. */
    public static List<Planned> usual() {
        return BlockKind.all().stream().map(kind -> new Planned(kind, true, "")).toList();
    }

    public Planned showing(boolean now) {
        return new Planned(kind, now, words);
    }

    public Planned saying(String now) {
        return new Planned(kind, shown, now);
    }

    /** The same list with the kinds it lacks, as after a release that brought new ones, at their usual place. */
    public static List<Planned> whole(List<Planned> some) {
        var all = new ArrayList<>(some);
        for (var kind : BlockKind.all())
            if (all.stream().noneMatch(block -> block.kind() == kind))
                all.add(Math.min(BlockKind.all().indexOf(kind), all.size()), new Planned(kind, false, ""));
        return List.copyOf(all);
    }

    /** One step up (-1) or down (+1), where there is room. */
    public static List<Planned> moved(List<Planned> blocks, BlockKind kind, int by) {
        var all = new ArrayList<>(blocks);
        int at = indexOf(blocks, kind);
        int to = at + by;
        if (at < 0 || to < 0 || to >= all.size()) return blocks;
        all.add(to, all.remove(at));
        return List.copyOf(all);
    }

    private static int indexOf(List<Planned> blocks, BlockKind kind) {
        for (int i = 0; i < blocks.size(); i++) if (blocks.get(i).kind() == kind) return i;
        return -1;
    }
}
