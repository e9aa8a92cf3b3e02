package app.outboard.figures.coverage;

import java.util.List;

/**
 * What is to be exported of one client for exact dates, and how far it is there.
 *
 * @param needed the two files that give outbound clicks, real CTR, boards and Pins
 * @param wanted two more, for impressions and saves
 */
public record Checklist(Target target, List<Item> needed, List<Item> wanted) {
    private static final int NEEDED = 2;

    public Checklist {
        needed = List.copyOf(needed);
        wanted = List.copyOf(wanted);
    }

    public static Checklist of(Holdings held, Target target) {
        var items = Holdings.METRICS.stream()
                .map(metric -> Item.of(held, metric, target))
                .toList();
        return new Checklist(target, items.subList(0, NEEDED), items.subList(NEEDED, items.size()));
    }

    /** The needed files that are not wholly there. */
    public List<Item> open() {
        return needed.stream().filter(item -> !item.isThere()).toList();
    }

    public boolean isComplete() {
        return open().isEmpty();
    }

    /** Of the needed files together. */
    public Item.State state() {
        if (isComplete()) return Item.State.THERE;
        boolean begun = needed.stream().anyMatch(item -> item.state() != Item.State.MISSING);
        return begun ? Item.State.HALF : Item.State.MISSING;
    }
}
