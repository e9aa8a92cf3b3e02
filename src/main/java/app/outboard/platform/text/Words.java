package app.outboard.platform.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a page is put into words with. */
public record Words(Texts texts, Numbers numbers, Dates dates) {
    public static Words of(Texts texts) {
        return of(texts, Locale.ENGLISH);
    }

    /** In a language, with its numbers and dates. */
    public static Words of(Texts texts, Locale locale) {
        return new Words(texts.in(locale), new Numbers(locale), new Dates(locale));
    }

    public String say(String key, @Nullable Object... args) {
        return texts.say(key, args);
    }

    public String say(Text text) {
        return texts.say(text);
    }

    /** Those there are, in one quiet line. */
    public static String line(@Nullable String... parts) {
        return Arrays.stream(parts)
                .filter(Objects::nonNull)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
