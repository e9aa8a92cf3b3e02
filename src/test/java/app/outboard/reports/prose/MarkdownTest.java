package app.outboard.reports.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What managers may write, and what becomes of the rest. */
final class MarkdownTest {
    @Test
    void paragraphs_lists_strength_emphasis_and_links_are_read() {
        var read = Markdown.read("One **two** *three*\nfour\n\n- a [b](https://example.com/c?d=1)\n- e\n\n1. f");
        assertThat(read).extracting(Prose::kind).containsExactly("paragraph", "ul", "ol");
        assertThat(read.getFirst().lines().getFirst().spans())
                .containsExactly(
                        new Span("One ", false, false, null),
                        new Span("two", true, false, null),
                        new Span(" ", false, false, null),
                        new Span("three", false, true, null),
                        new Span(" four", false, false, null));
        assertThat(read.get(1).lines().getFirst().spans())
                .contains(new Span("b", false, false, "https://example.com/c?d=1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a](javascript:alert(1))",
                "[a](JaVaScRiPt:alert(1))",
                "[a](data:text/html,b)",
                "[a](//evil.example)",
                "[a](/harbor/settings)",
                "[a](http:evil)",
                "[a](<https://a.example/\"onclick=x>)",
                "[a](vbscript:x)",
                "<javascript:alert(1)>"
            })
    void a_link_that_is_not_to_the_web_is_text(String hostile) {
        assertThat(Markdown.read(hostile))
                .allSatisfy(prose -> assertThat(prose.lines().getFirst().spans())
                        .allSatisfy(span -> assertThat(span.href()).isNull()));
    }

    @Test
    void markup_is_text_and_pictures_are_their_words() {
        assertThat(text("<script>alert(1)</script>")).isEqualTo("<script>alert(1)</script>");
        assertThat(text("a <img src=x onerror=y> b")).isEqualTo("a <img src=x onerror=y> b");
        assertThat(text("![cat](https://example.com/c.png)")).isEqualTo("cat");
        assertThat(text("# Heading")).isEqualTo("Heading");
        assertThat(text("> quoted")).isEqualTo("quoted");
        assertThat(text("`code`")).isEqualTo("code");
        assertThat(text("a\u0000b")).doesNotContain("\u0000");
    }

    @Test
    void nothing_comes_of_nothing() {
        assertThat(Markdown.read("")).isEmpty();
        assertThat(Markdown.read(" \n\n \t")).isEmpty();
        assertThat(Markdown.read("---")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "- ", "*", "_", "[", "![", "**a ", "<b>", "1. ", "`", "[a](", "\\", "&#", "> - "})
    void nesting_without_end_is_read_to_its_end(String piece) {
        assertThat(Markdown.read(piece.repeat(20_000 / piece.length()))).isNotNull();
        assertThat(Markdown.read(piece.repeat(9_000 / piece.length()) + "x")).isNotNull();
    }

    private static String text(String markdown) {
        return Markdown.read(markdown).stream()
                .flatMap(prose -> prose.lines().stream())
                .flatMap(line -> line.spans().stream())
                .map(Span::text)
                .collect(Collectors.joining());
    }
}
