package app.outboard.reports.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.outboard.platform.pdf.Livery;
import app.outboard.platform.pdf.Paper;
import app.outboard.platform.pdf.PrintRoom;
import app.outboard.platform.text.Texts;
import app.outboard.platform.web.Templates;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** A page as it was stored in the first shape: what clients read years ago must still be read. The file never changes. */
final class ShapeTest {
    private static final List<String> SAID = List.of(
            "May on Pinterest",
            "28 of 31 days are known.",
            "New words under “What we did”.",
            "Read this",
            "840 clicks through to your site.",
            "50.0 % up from 500 in April 2026",
            "New headlines",
            "840 clicks, 70 % of the goal",
            "Sour dough",
            "few clicks",
            "Every Pin has a title",
            "Clicks on a Pin.");

    @Test
    void the_first_shape_is_read_and_drawn() throws IOException {
        var page = Shape.read(1, stored());
        var drawn = new Templates(new Texts()).render("testing/report", Map.of("page", page));
        assertThat(Jsoup.parse(drawn).text()).contains(SAID);
        assertThat(PlainText.of(page).text()).contains("Read this (https://example.com/)", "- Every Pin has a title");
    }

    @Test
    void the_first_shape_is_printed() throws IOException {
        var page = Shape.read(1, stored());
        var paper = new Paper("a", "b", "c", "d", "e", Livery.plain(), page.language());
        var printed = new PrintRoom(new Texts()).page("reports/print", Map.of("paper", paper, "page", page));
        assertThat(Jsoup.parse(printed).text()).contains(SAID);
    }

    @Test
    void a_shape_of_a_later_release_is_not_guessed_at() {
        assertThatThrownBy(() -> Shape.read(Shape.NOW + 1, stored())).isInstanceOf(IllegalStateException.class);
    }

    private static byte[] stored() throws IOException {
        try (var in = Objects.requireNonNull(ShapeTest.class.getResourceAsStream("/reports/shape-1.json"))) {
            return in.readAllBytes();
        }
    }
}
