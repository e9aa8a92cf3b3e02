package app.outboard.reports.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The blocks there are, in the order a report has them unless somebody moves them. */
public enum BlockKind {
    SUMMARY,
    FIGURES,
    CHART,
    GOAL,
    BOARDS,
    PINS,
    FRESH,
    PAGES,
    DONE,
    SEASON,
    AUDIT,
    NEXT,
    NEED,
    TERMS;

    /** As it is stored and stands in addresses. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Nothing but what the manager writes. */
    public boolean isProse() {
        return this == DONE || this == NEXT || this == NEED;
    }

    public static Optional<BlockKind> ofKey(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }

    public static List<BlockKind> all() {
        return List.of(values());
    }
}
