package app.outboard.analytics.breakdowns;

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

    /** Those there are, in one quiet line. */
    static String line(@Nullable String... parts) {
        return Arrays.stream(parts)
                .filter(Objects::nonNull)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
