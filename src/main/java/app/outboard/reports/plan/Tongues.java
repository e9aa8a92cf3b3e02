package app.outboard.reports.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages reports are written in, by their tags, and how each calls itself. */
public final class Tongues {
    private static final List<String> TAGS =
            List.of("en", "en-US", "de-DE", "de-AT", "de-CH", "fr-FR", "fr-CH", "es-ES", "es-MX");

    private Tongues() {}

    public static List<Locale> all() {
        return TAGS.stream().map(Locale::forLanguageTag).toList();
    }

    public static Optional<Locale> find(String tag) {
        return TAGS.contains(tag) ? Optional.of(Locale.forLanguageTag(tag)) : Optional.empty();
    }

    /** "Deutsch (Schweiz)" */
    public static String name(Locale locale) {
        return locale.getDisplayName(locale);
    }
}
