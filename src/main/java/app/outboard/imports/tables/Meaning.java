package app.outboard.imports.tables;

import app.outboard.figures.Metric;
import app.outboard.imports.files.PinColumn;
import app.outboard.pins.Trait;
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
    KEYWORDS(PinColumn.KEYWORDS),
    REPIN(Trait.REPIN),
    OWN(Trait.OWN),
    SOURCE(Trait.SOURCE),
    PARENT(Trait.PARENT),
    FORMAT(Trait.FORMAT),
    MEDIA_TYPE(Trait.MEDIA_TYPE),
    IMAGE(Trait.IMAGE),
    IMAGE_WIDTH(Trait.IMAGE_WIDTH),
    IMAGE_HEIGHT(Trait.IMAGE_HEIGHT),
    DURATION(Trait.DURATION),
    SECONDS(Trait.SECONDS),
    MILLISECONDS(Trait.MILLISECONDS);

    private final @Nullable Metric metric;
    private final @Nullable PinColumn detail;
    private final @Nullable Trait trait;

    Meaning() {
        this(null, null, null);
    }

    Meaning(Metric metric) {
        this(metric, null, null);
    }

    Meaning(PinColumn detail) {
        this(null, detail, null);
    }

    Meaning(Trait trait) {
        this(null, null, trait);
    }

    Meaning(@Nullable Metric metric, @Nullable PinColumn detail, @Nullable Trait trait) {
        this.metric = metric;
        this.detail = detail;
        this.trait = trait;
    }

    /** The metric whose figures stand in the column; null where it holds something else. */
    public @Nullable Metric metric() {
        return metric;
    }

    /** What the column says of a Pin; null where it says nothing of one. */
    public @Nullable PinColumn detail() {
        return detail;
    }

    /** What it says of how a Pin came to be and what it shows; null where nothing. */
    @Nullable
    Trait trait() {
        return trait;
    }

    /** Whether it says something of a Pin besides its figures. */
    boolean describes() {
        return detail != null || trait != null;
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
