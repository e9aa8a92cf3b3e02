package app.outboard.analytics.question;

import app.outboard.platform.text.Text;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** The periods a person can ask for by one word in the URL, or by one key. */
public enum Preset {
    LAST_7_DAYS("7d", 'W'),
    LAST_28_DAYS("28d", 'F'),
    LAST_30_DAYS("30d", 'T'),
    LAST_90_DAYS("90d", 'N'),
    THIS_MONTH("month", 'M'),
    LAST_MONTH("last-month", 'P'),
    THIS_YEAR("year", 'Y'),
    LAST_12_MONTHS("12m", 'L'),
    ALL("all", 'A'),
    CUSTOM("custom", 'C');

    private final String word;
    private final char key;

    Preset(String word, char key) {
        this.word = word;
        this.key = key;
    }

    /** As in {@code ?period=30d}. */
    public String word() {
        return word;
    }

    /** The key that picks it. */
    public char key() {
        return key;
    }

    public Text label() {
        return Text.of("analytics.preset." + word);
    }

    public static @Nullable Preset ofWord(@Nullable String word) {
        for (var preset : values()) if (preset.word.equals(word)) return preset;
        return null;
    }

    /** The days meant, for a client of which these days are known. A custom period has days of its own. */
    Period on(Available available) {
        var end = available.rollingEnd();
        var month = YearMonth.from(available.today());
        return switch (this) {
            case LAST_7_DAYS -> Period.ending(end, 7);
            case LAST_28_DAYS -> Period.ending(end, 28);
            case LAST_30_DAYS -> Period.ending(end, 30);
            case LAST_90_DAYS -> Period.ending(end, 90);
            case THIS_MONTH -> running(month.atDay(1), available);
            case LAST_MONTH -> Period.of(month.minusMonths(1));
            case THIS_YEAR -> running(LocalDate.of(month.getYear(), 1, 1), available);
            case LAST_12_MONTHS -> new Period(end.minusMonths(12).plusDays(1), end);
            case ALL -> all(available);
            case CUSTOM -> throw new IllegalArgumentException("A custom period has days of its own");
        };
    }

    /** To the last final day where the month or year has one, else to today: then the page says what to export. */
    private static Period running(LocalDate from, Available available) {
        var end = available.rollingEnd();
        return new Period(from, end.isBefore(from) ? available.today() : end);
    }

    private static Period all(Available available) {
        var first = available.first();
        var last = available.lastKnown();
        return first == null || last == null ? LAST_30_DAYS.on(available) : new Period(first, last);
    }
}
