package app.outboard;

import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.platform.text.Texts;
import app.outboard.testing.Sources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;

/** Every word a user reads is in a bundle, and every key asked for is there. */
final class MessagesTest {
    private static final String TEMPLATES = "src/main/resources/templates";
    private static final String MESSAGES = "src/main/resources/messages";
    private static final Pattern IN_TEMPLATE = Pattern.compile("#\\{([a-z][a-zA-Z0-9_.]+)[(}]");
    private static final Pattern COMPUTED = Pattern.compile("#\\{\\$\\{'([a-z][a-zA-Z0-9_.]+\\.)'");
    private static final Pattern IN_JAVA =
            Pattern.compile("(?:Text\\.of|[tT]exts\\(?\\)?\\.say)\\(\\s*\"([a-z][a-zA-Z0-9_.]+)\"\\s*[,)]");
    private static final Pattern COMMENT = Pattern.compile("(?s)<!--/\\*.*?\\*/-->");
    private static final Pattern LANGUAGE = Pattern.compile("_([a-z]{2})\\.properties$");
    private static final Pattern BLANK = Pattern.compile("\\{([0-9])");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern INLINE =
            Pattern.compile("(?i)\\sstyle=\"|\\son[a-z]+=\"|th:utext|<style|<script(?![^>]*src=)");

    @Test
    void every_key_in_a_template_has_a_sentence() {
        var texts = new Texts();
        var missing = new TreeSet<String>();
        for (var file : Sources.files(TEMPLATES, ".html")) {
            var keys = IN_TEMPLATE.matcher(template(file));
            while (keys.find()) if (!isKnown(texts, keys.group(1))) missing.add(keys.group(1) + " in " + file);
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void every_computed_key_in_a_template_has_sentences_under_its_beginning() {
        var known = sentences().keySet();
        for (var file : Sources.files(TEMPLATES, ".html")) {
            var keys = COMPUTED.matcher(template(file));
            while (keys.find()) {
                var beginning = keys.group(1);
                assertThat(known).as("%s in %s", beginning, file).anyMatch(key -> key.startsWith(beginning));
            }
        }
    }

    @Test
    void every_key_in_java_has_a_sentence() {
        var texts = new Texts();
        var missing = new TreeSet<String>();
        for (var file : Sources.files("src/main/java", ".java")) {
            var keys = IN_JAVA.matcher(withoutComments(Sources.text(file)));
            while (keys.find()) if (!isKnown(texts, keys.group(1))) missing.add(keys.group(1) + " in " + file);
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void a_bundle_holds_its_own_keys_alone_and_all_can_be_said() {
        for (var file : Sources.files(MESSAGES, ".properties")) {
            var name = bundle(file);
            var texts = new Texts().in(language(file));
            for (var key : properties(file).stringPropertyNames()) {
                assertThat(key).as("in %s", file).startsWith(name + ".");
                assertThat(texts.say(key, 1, 2, 3, 4, 5, 6)).as(key).isNotBlank();
            }
        }
    }

    /** What clients read is whole in every language it is offered in, and has the same blanks to fill. */
    @Test
    void a_bundle_in_another_language_says_what_the_english_one_says() {
        for (var file : Sources.files(MESSAGES, ".properties")) {
            if (language(file).equals(Locale.ENGLISH)) continue;
            var english = properties(file.resolveSibling(bundle(file) + ".properties"));
            var translated = properties(file);
            assertThat(translated.stringPropertyNames())
                    .as(file.toString())
                    .containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
            for (var key : english.stringPropertyNames())
                assertThat(blanks(translated.getProperty(key)))
                        .as("%s in %s", key, file)
                        .isEqualTo(blanks(english.getProperty(key)));
        }
    }

    @Test
    void templates_hold_no_words_of_their_own() {
        var found = new TreeSet<String>();
        for (var file : Sources.files(TEMPLATES, ".html"))
            for (var node : Jsoup.parse(outOfTables(template(file))).getAllElements())
                for (var text : node.textNodes())
                    if (isBare(text)) found.add(text.text().strip() + " in " + file);
        assertThat(found).isEmpty();
    }

    @Test
    void templates_hold_nothing_the_security_policy_refuses() {
        for (var file : Sources.files(TEMPLATES, ".html"))
            assertThat(template(file)).as(file.toString()).doesNotContainPattern(INLINE);
    }

    @Test
    void no_condition_stands_beside_a_replacement_which_would_run_first() {
        for (var file : Sources.files(TEMPLATES, ".html"))
            for (var element : Jsoup.parse(template(file)).getElementsByAttribute("th:replace"))
                assertThat(element.hasAttr("th:if") || element.hasAttr("th:unless") || element.hasAttr("th:each"))
                        .as("%s in %s", element.tagName(), file)
                        .isFalse();
    }

    private static String bundle(Path file) {
        return file.getFileName().toString().replaceFirst("(_[a-z]{2})?\\.properties$", "");
    }

    private static Locale language(Path file) {
        var language = LANGUAGE.matcher(file.getFileName().toString());
        return language.find() ? Locale.of(language.group(1)) : Locale.ENGLISH;
    }

    private static Set<String> blanks(String pattern) {
        return BLANK.matcher(pattern)
                .results()
                .map(blank -> blank.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isBare(TextNode text) {
        if (!WORD.matcher(text.text()).find()) return false;
        for (var at = text.parent(); at != null; at = at.parent()) if (speaksOtherwise(at)) return false;
        return true;
    }

    /** Words under these are replaced, or are a name. */
    private static boolean speaksOtherwise(Element element) {
        return Stream.of("th:text", "th:replace", "th:insert").anyMatch(element::hasAttr)
                || element.attr("translate").equals("no");
    }

    private static boolean isKnown(Texts texts, String key) {
        return texts.sayIfKnown(key, 1, 2, 3, 4, 5, 6) != null;
    }

    private static Map<String, String> sentences() {
        var all = new TreeMap<String, String>();
        for (var file : Sources.files(MESSAGES, ".properties")) {
            var properties = properties(file);
            properties.stringPropertyNames().forEach(key -> all.put(key, properties.getProperty(key)));
        }
        return all;
    }

    private static String template(Path file) {
        return COMMENT.matcher(Sources.text(file)).replaceAll("");
    }

    /** A fragment may be a cell without its table, which an HTML parser would not believe. */
    private static String outOfTables(String template) {
        return template.replaceAll("<(/?)(table|caption|thead|tbody|tr|th|td)(?=[\\s>])", "<$1x-$2");
    }

    private static String withoutComments(String java) {
        return java.replaceAll("(?s)/\\*.*?\\*/", "");
    }

    private static Properties properties(Path file) {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
