package app.outboard.imports.files;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a column of a Google Analytics report may hold, and the names it goes by. */
enum SiteColumn {
    LANDING(
            "landing page",
            "landing page + query string",
            "landing page path",
            "zielseite",
            "zielseite + abfragestring",
            "vstupní stránka"),
    /** Pages seen during a session: its sessions overlap, so a report by landing page is better. */
    SEEN(
            "page path",
            "page path + query string",
            "page path and screen class",
            "page path + query string and screen class",
            "page location",
            "seitenpfad",
            "seitenpfad und bildschirmklasse"),
    SESSIONS("sessions", "sitzungen", "relace"),
    ENGAGED("engaged sessions", "sitzungen mit interaktionen", "sitzungen mit interaktion"),
    KEY_EVENTS("key events", "conversions", "schlüsselereignisse"),
    REVENUE("total revenue", "gesamtumsatz"),
    SOURCE(
            "session source",
            "session source / medium",
            "session manual source",
            "session manual source / medium",
            "source",
            "source / medium",
            "sitzung – quelle",
            "sitzung – quelle / medium",
            "sitzungsquelle",
            "quelle",
            "quelle / medium"),
    HOST("hostname", "host name"),
    /** Two periods side by side. */
    PERIOD("date range", "zeitraum");

    /** Folded, each between bars. */
    private final String names;

    SiteColumn(String... names) {
        this.names = Arrays.stream(names).map(Cells::folded).collect(Collectors.joining("|", "|", "|"));
    }

    /** The column a header names, or null. */
    static @Nullable SiteColumn find(String name) {
        var folded = Cells.folded(name);
        if (folded.isEmpty()) return null;
        for (var column : values()) if (column.names.contains('|' + folded + '|')) return column;
        return null;
    }
}
