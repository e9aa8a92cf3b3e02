package app.outboard.audit.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words of each list: an agency's own where it has any, else those Outboard brings.
 *
 * @param own by {@code <list>} or {@code <list>.<language>}
 */
public record WordLists(Map<String, List<String>> own) {
    public static final WordLists USUAL = new WordLists(Map.of());

    public WordLists {
        own = Map.copyOf(own);
    }

    /** @param language null for a list of no language */
    public List<String> of(WordList list, @Nullable Language language) {
        var name = name(list, language);
        var words = own.get(name);
        return words == null ? brought(name) : words;
    }

    /** What names a list in {@code own}. */
    public static String name(WordList list, @Nullable Language language) {
        return language == null || !list.isOfLanguage() ? list.key() : list.key() + "." + language.code();
    }

    /** The words that Outboard brings; none for a list a language lacks. */
    public static List<String> brought(String name) {
        try (var in = WordLists.class.getResourceAsStream("/audit/words/" + name + ".txt")) {
            return in == null ? List.of() : lines(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One word or phrase a line; a line that begins with # explains. */
    public static List<String> lines(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .distinct()
                .toList();
    }
}
