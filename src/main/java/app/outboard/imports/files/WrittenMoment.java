package app.outboard.imports.files;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** When a Pin was created, as a list writes it: a moment with its time zone, or a day. */
sealed interface WrittenMoment {
    /** A UTC day that needs no deciding. */
    record Sure(LocalDate day) implements WrittenMoment {}

    record Day(WrittenDay written) implements WrittenMoment {}

    /** Null where the text is no day. */
    static @Nullable WrittenMoment of(String text) {
        var day = WrittenDay.of(text);
        if (day == null) return null;
        var zoned = day.rest().startsWith("T") ? zoned(text) : null;
        return zoned == null ? new Day(day) : new Sure(zoned);
    }

    private static @Nullable LocalDate zoned(String text) {
        try {
            return OffsetDateTime.parse(text)
                    .withOffsetSameInstant(ZoneOffset.UTC)
                    .toLocalDate();
        } catch (DateTimeParseException withoutZone) {
            return null;
        }
    }
}
