package app.outboard.home;

import app.outboard.analytics.measure.Rate;
import app.outboard.analytics.measure.Total;
import app.outboard.platform.text.Dates;
import app.outboard.platform.text.Numbers;
import app.outboard.platform.text.Text;
import app.outboard.platform.text.Texts;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a page's figures are put into words with. */
record Words(Texts texts, Numbers numbers, Dates dates) {
    static Words of(Texts texts) {
        return new Words(texts, new Numbers(Locale.ENGLISH), new Dates(Locale.ENGLISH));
    }

    String say(String key, @Nullable Object... args) {
        return texts.say(key, args);
    }

    String say(Text text) {
        return texts.say(text);
    }

    /** How much of a period is known, and whether by totals of a sheet. */
    String known(Total total) {
        return known(total.knownDays(), total.days(), total.rangeDays());
    }

    String known(Rate rate) {
        return known(rate.knownDays(), rate.days(), rate.rangeDays());
    }

    /** A figure in words, marked where totals of a sheet went into it. */
    String marked(String figure, int rangeDays) {
        return rangeDays == 0 ? figure : say("home.count_from_ranges", figure);
    }

    private String known(int known, int days, int rangeDays) {
        if (rangeDays == 0) return say("numbers.days_of", known, days);
        var origin = say(rangeDays == known ? "home.from_ranges" : "home.partly_from_ranges");
        return known == days ? origin : line(origin, say("numbers.days_of", known, days));
    }

    /** Those there are, in one quiet line. */
    static String line(@Nullable String... parts) {
        return Arrays.stream(parts)
                .filter(Objects::nonNull)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
