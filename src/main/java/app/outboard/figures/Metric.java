package app.outboard.figures;

import java.util.Locale;

/**
 * A metric as Pinterest names it. Counts are whole numbers of events per UTC day; rates are fractions of impressions and
 * are only ever kept to derive a count from; audiences are unique people, so their days are never added.
 */
public enum Metric {
    OUTBOUND_CLICKS(Kind.COUNT),
    PIN_CLICKS(Kind.COUNT),
    IMPRESSIONS(Kind.COUNT),
    SAVES(Kind.COUNT),
    ENGAGEMENTS(Kind.COUNT),
    TOTAL_AUDIENCE(Kind.AUDIENCE),
    ENGAGED_AUDIENCE(Kind.AUDIENCE),
    OUTBOUND_CLICK_RATE(Kind.RATE),
    PIN_CLICK_RATE(Kind.RATE),
    SAVE_RATE(Kind.RATE),
    ENGAGEMENT_RATE(Kind.RATE);

    private enum Kind {
        COUNT,
        AUDIENCE,
        RATE
    }

    private final Kind kind;

    Metric(Kind kind) {
        this.kind = kind;
    }

    /** A fraction of impressions, from which a count can be derived. */
    public boolean isRate() {
        return kind == Kind.RATE;
    }

    /** Events whose days may be added. */
    public boolean isCount() {
        return kind == Kind.COUNT;
    }

    /** The name in the database, in JSON and in message keys: {@code outbound_clicks}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The count a rate speaks of; a count speaks of itself. */
    public Metric count() {
        return switch (this) {
            case OUTBOUND_CLICK_RATE -> OUTBOUND_CLICKS;
            case PIN_CLICK_RATE -> PIN_CLICKS;
            case SAVE_RATE -> SAVES;
            case ENGAGEMENT_RATE -> ENGAGEMENTS;
            default -> this;
        };
    }

    public static Metric ofKey(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
