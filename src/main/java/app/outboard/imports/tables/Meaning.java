package app.outboard.imports.tables;

import app.outboard.figures.Metric;
import app.outboard.imports.files.PinColumn;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a column of a table is. */
public enum Meaning {
    UNUSED,
    DAY,
    MONTH,
    FROM,
    TO,
    PIN,
    OUTBOUND_CLICKS(Metric.OUTBOUND_CLICKS),
    PIN_CLICKS(Metric.PIN_CLICKS),
    IMPRESSIONS(Metric.IMPRESSIONS),
    SAVES(Metric.SAVES),
    ENGAGEMENTS(Metric.ENGAGEMENTS),
    TOTAL_AUDIENCE(Metric.TOTAL_AUDIENCE),
    ENGAGED_AUDIENCE(Metric.ENGAGED_AUDIENCE),
    OUTBOUND_CLICK_RATE(Metric.OUTBOUND_CLICK_RATE),
    PIN_CLICK_RATE(Metric.PIN_CLICK_RATE),
    SAVE_RATE(Metric.SAVE_RATE),
    ENGAGEMENT_RATE(Metric.ENGAGEMENT_RATE),
    TITLE(PinColumn.TITLE),
    DESCRIPTION(PinColumn.DESCRIPTION),
    LINK(PinColumn.LINK),
    BOARD(PinColumn.BOARD),
    CREATED(PinColumn.CREATED),
    ALT_TEXT(PinColumn.ALT_TEXT),
    KEYWORDS(PinColumn.KEYWORDS);

    private final @Nullable Metric metric;
    private final @Nullable PinColumn detail;

    Meaning() {
        this(null, null);
    }

    Meaning(Metric metric) {
        this(metric, null);
    }

    Meaning(PinColumn detail) {
        this(null, detail);
    }

    Meaning(@Nullable Metric metric, @Nullable PinColumn detail) {
        this.metric = metric;
        this.detail = detail;
    }

    /** The metric whose figures stand in the column; null where it holds something else. */
    public @Nullable Metric metric() {
        return metric;
    }

    /** What the column says of a Pin; null where it says nothing of one. */
    public @Nullable PinColumn detail() {
        return detail;
    }

    /** The name in forms and in message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The meaning of a key; what is no key is no use either. */
    public static Meaning ofKey(String key) {
        for (var meaning : values()) if (meaning.key().equals(key)) return meaning;
        return UNUSED;
    }
}
