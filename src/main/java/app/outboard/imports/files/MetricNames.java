package app.outboard.imports.files;

import app.outboard.figures.Metric;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Metrics by the names files give them: Pinterest's own, its API's, and translations people may meet. */
public final class MetricNames {
    private static final Map<String, Metric> NAMES = names();

    private MetricNames() {}

    /** The metric of a column or a daily block, or null where the name is not known. */
    public static @Nullable Metric find(String name) {
        return NAMES.get(Cells.folded(name));
    }

    private static Map<String, Metric> names() {
        var names = new HashMap<String, Metric>();
        put(
                names,
                Metric.IMPRESSIONS,
                "impressions",
                "impression",
                "pin impressions",
                "pin impression",
                "impressionen",
                "imprese",
                "zobrazení");
        put(names, Metric.ENGAGEMENTS, "engagements", "engagement", "interaktionen");
        put(names, Metric.PIN_CLICKS, "pin clicks", "pin click", "pin-klicks", "kliknutí na pin");
        put(
                names,
                Metric.OUTBOUND_CLICKS,
                "outbound clicks",
                "outbound click",
                "pin outbound clicks",
                "pin outbound click",
                "ausgehende klicks",
                "odchozí kliknutí");
        put(names, Metric.SAVES, "saves", "save", "pin saves", "pin save", "merken", "gemerkt", "uložení");
        put(names, Metric.TOTAL_AUDIENCE, "total audience", "gesamte zielgruppe");
        put(names, Metric.ENGAGED_AUDIENCE, "engaged audience", "interagierende zielgruppe");
        put(names, Metric.ENGAGEMENT_RATE, "engagement rate", "interaktionsrate");
        put(names, Metric.PIN_CLICK_RATE, "pin click rate", "pin-klickrate", "pin-klick-rate");
        put(names, Metric.OUTBOUND_CLICK_RATE, "outbound click rate", "rate ausgehender klicks");
        put(names, Metric.SAVE_RATE, "save rate", "merkrate");
        return Map.copyOf(names);
    }

    private static void put(Map<String, Metric> names, Metric metric, String... spellings) {
        for (var spelling : spellings) names.put(Cells.folded(spelling), metric);
    }
}
