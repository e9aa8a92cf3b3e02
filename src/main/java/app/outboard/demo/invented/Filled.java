package app.outboard.demo.invented;

import java.text.Normalizer;
import java.util.Locale;

/** Patterns with their topic in place, and topics as parts of addresses. */
final class Filled {
    private Filled() {}

    /** {t} is the topic, {T} the same with a capital; the text begins with one. */
    static String in(String pattern, String topic) {
        return capital(pattern.replace("{t}", topic).replace("{T}", capital(topic)));
    }

    static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    static String slug(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
}
