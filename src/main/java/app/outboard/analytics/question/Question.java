package app.outboard.analytics.question;

import app.outboard.ids.FilterSetId;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * What a page asks of the figures. One value for cards, chart, tables, share link, PDF and export, so that no two can
 * disagree on "last 28 days".
 *
 * @param available the days the asked client has; presets are resolved against it
 * @param usual the page's own preset, not printed in the URL
 * @param period the days meant
 * @param custom the days to compare with, where a person named them
 * @param filterSet another series than the client's chosen one, or null
 */
public record Question(
        Available available,
        Preset usual,
        Preset preset,
        Period period,
        Against against,
        @Nullable Period custom,
        Match match,
        @Nullable FilterSetId filterSet) {
    /** Below this share of known days, last year is not held against anything by default. */
    private static final double KNOWN_WELL_ENOUGH = 0.8;

    /** What a client's page asks when the URL says nothing: the last 30 days. */
    public static Question ofClient(Available available) {
        return of(available, Preset.LAST_30_DAYS);
    }

    /** What the portfolio and a report ask when the URL says nothing: the last complete month. */
    public static Question ofPortfolio(Available available) {
        return of(available, Preset.LAST_MONTH);
    }

    public static Question of(Available available, Preset usual) {
        var period = usual.on(available);
        return new Question(available, usual, usual, period, Against.AUTOMATIC, null, Match.usualFor(period), null);
    }

    /** The same question put to another client: rolling periods end on that client's own last final day. */
    public Question about(Available other) {
        var moved = preset == Preset.CUSTOM ? period : preset.on(other);
        return new Question(other, usual, preset, moved, against, custom, matchFor(moved), filterSet);
    }

    /** Another preset, all else kept. */
    public Question withPreset(Preset other) {
        if (other == Preset.CUSTOM) return withPeriod(period);
        var moved = other.on(available);
        return new Question(available, usual, other, moved, against, custom, matchFor(moved), filterSet);
    }

    /** Exactly these days, all else kept. */
    public Question withPeriod(Period other) {
        return new Question(available, usual, Preset.CUSTOM, other, against, custom, matchFor(other), filterSet);
    }

    /** Another comparison; a custom one needs {@link #comparedWith}. */
    public Question withAgainst(Against other) {
        if (other == Against.CUSTOM && custom == null)
            return comparedWith(Comparison.previous(period, match).period());
        return new Question(
                available, usual, preset, period, other, other == Against.CUSTOM ? custom : null, match, filterSet);
    }

    /** Held against exactly these days. */
    public Question comparedWith(Period other) {
        return new Question(available, usual, preset, period, Against.CUSTOM, other, match, filterSet);
    }

    public Question withMatch(Match other) {
        return new Question(available, usual, preset, period, against, custom, other, filterSet);
    }

    public Question withFilterSet(@Nullable FilterSetId other) {
        return new Question(available, usual, preset, period, against, custom, match, other);
    }

    /**
     * One period back (-1) or on (+1): whole months step by months, the running month and year to their whole neighbours,
     * all else by its length. Null where that would begin after today, and for all days.
     */
    public @Nullable Question step(int direction) {
        return Steps.from(this, direction);
    }

    /**
     * The comparison meant, or null for none.
     *
     * @param knownDays how many days of a period the client's outbound clicks are known on
     */
    public @Nullable Comparison comparison(ToIntFunction<Period> knownDays) {
        return switch (against) {
            case NONE -> null;
            case PREVIOUS -> previous();
            case YEAR -> Comparison.year(period, match);
            case CUSTOM -> custom == null ? previous() : Comparison.custom(period, custom, match);
            case AUTOMATIC -> automatic(knownDays);
        };
    }

    /** The canonical query string without "?", only what differs from the page's own; may be empty. */
    public String query() {
        return QuestionUrl.print(this);
    }

    private @Nullable Comparison automatic(ToIntFunction<Period> knownDays) {
        if (preset == Preset.ALL) return null; // nothing lies before everything
        var year = Comparison.year(period, match);
        boolean known = knownDays.applyAsInt(year.period())
                >= KNOWN_WELL_ENOUGH * year.period().days();
        return (known ? year : previous()).chosenByUs();
    }

    /** What comes before this year is last year to the same day, not the same number of days. */
    private Comparison previous() {
        if (preset != Preset.THIS_YEAR) return Comparison.previous(period, match);
        var year = Comparison.year(period, match);
        return new Comparison(Against.PREVIOUS, year.period(), year.match(), year.pairing(), false);
    }

    /** A match that was merely usual for the old period becomes the usual one of the new. */
    private Match matchFor(Period other) {
        return match == Match.usualFor(period) ? Match.usualFor(other) : match;
    }
}
