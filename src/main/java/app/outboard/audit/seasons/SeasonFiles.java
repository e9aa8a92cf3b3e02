package app.outboard.audit.seasons;

import app.outboard.audit.words.Language;
import app.outboard.audit.words.WordLists;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the calendar and the words of its seasons. */
final class SeasonFiles {
    private SeasonFiles() {}

    /** Each season's peak in a language, in the order of the calendar. */
    static Map<String, Peak> peaks(Language language) {
        var peaks = new LinkedHashMap<String, Peak>();
        lines("calendar").forEach((key, rules) -> peaks.put(key, Peak.read(rule(rules, language))));
        return peaks;
    }

    /** The words a language has for each season. */
    static Map<String, List<String>> words(Language language) {
        var words = new HashMap<String, List<String>>();
        lines("words." + language.code())
                .forEach((key, all) -> words.put(
                        key,
                        Arrays.stream(all.split(",", -1))
                                .map(String::strip)
                                .filter(word -> !word.isEmpty())
                                .toList()));
        return words;
    }

    /** {@code 12-24 | nl: 12-25}: the usual rule first, then those of languages. */
    private static String rule(String rules, Language language) {
        var all = rules.split("\\|", -1);
        for (var one : all) {
            var parts = one.strip().split(":\\s*", 2);
            if (parts.length == 2 && parts[0].equals(language.code())) return parts[1];
        }
        return all[0];
    }

    private static Map<String, String> lines(String name) {
        var lines = new LinkedHashMap<String, String>();
        for (var line : WordLists.lines(text(name))) {
            var parts = line.split(":\\s*", 2);
            if (parts.length != 2 || lines.put(parts[0], parts[1]) != null)
                throw new IllegalStateException("Not a season of its own in " + name + ": " + line);
        }
        return lines;
    }

    private static String text(String name) {
        try (var in = SeasonFiles.class.getResourceAsStream("/audit/seasons/" + name + ".txt")) {
            if (in == null) throw new IllegalStateException("No seasons " + name);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
