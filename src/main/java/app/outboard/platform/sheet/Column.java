package app.outboard.platform.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A column of a {@link Sheet}: its head, and what its cells hold. A cell that is null is empty, never zero. */
public record Column(String head, Kind kind) {
    enum Kind {
        TEXT(String.class, null),
        PROSE(String.class, null),
        COUNT(Long.class, "#,##0"),
        AMOUNT(BigDecimal.class, "#,##0.00"),
        /** One decimal from 1 % up and two below, as on the pages. */
        RATE(Double.class, "[=0]0 %;[<0.00995]0.00 %;0.0 %"),
        FINE_RATE(Double.class, "0.00 %"),
        CHANGE(Double.class, "+0.0 %;-0.0 %;0.0 %"),
        DECIMAL(Double.class, "[>=1000]#,##0;General"),
        DAY(LocalDate.class, "d mmm yyyy"),
        MONTH(LocalDate.class, "mmm yyyy");

        private final Class<?> type;
        private final @Nullable String format;

        Kind(Class<?> type, @Nullable String format) {
            this.type = type;
            this.format = format;
        }

        boolean accepts(@Nullable Object value) {
            return value == null || type.isInstance(value);
        }

        /** How a spreadsheet shows it; null for words. */
        @Nullable
        String format() {
            return format;
        }

        /** Words stand left, figures and days right. */
        boolean isWords() {
            return format == null;
        }
    }

    /** Words on one line. */
    public static Column text(String head) {
        return new Column(head, Kind.TEXT);
    }

    /** Sentences, which a spreadsheet breaks into lines. */
    public static Column prose(String head) {
        return new Column(head, Kind.PROSE);
    }

    /** Whole numbers, as {@code Long}. */
    public static Column count(String head) {
        return new Column(head, Kind.COUNT);
    }

    /** Numbers that need not be whole, as {@code BigDecimal}. */
    public static Column amount(String head) {
        return new Column(head, Kind.AMOUNT);
    }

    /** Fractions, as {@code Double}, unrounded; a spreadsheet shows them in percent. */
    public static Column rate(String head) {
        return new Column(head, Kind.RATE);
    }

    /** The same for rates over impressions, which are always so small that two decimals are needed. */
    public static Column fineRate(String head) {
        return new Column(head, Kind.FINE_RATE);
    }

    /** Relative changes, as fractions; a spreadsheet shows them in percent with their sign. */
    public static Column change(String head) {
        return new Column(head, Kind.CHANGE);
    }

    /** Any other {@code Double}. */
    public static Column decimal(String head) {
        return new Column(head, Kind.DECIMAL);
    }

    /** As {@code LocalDate}. */
    public static Column day(String head) {
        return new Column(head, Kind.DAY);
    }

    /** A month by its first day. */
    public static Column month(String head) {
        return new Column(head, Kind.MONTH);
    }
}
