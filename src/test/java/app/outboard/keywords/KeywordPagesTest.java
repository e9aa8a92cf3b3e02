package app.outboard.keywords;

import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.clients.ClientScope;
import app.outboard.imports.Upload;
import app.outboard.testing.Cast;
import app.outboard.testing.Page;
import app.outboard.testing.TestApp;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeywordPagesTest {
    @RegisterExtension
    static final TestApp app = TestApp.withWorld();

    private static final String PATH = "/harbor/clients/bakery/keywords";
    private static final String HEADS =
            "Keyword,Rank,Word Count,Character Count,Seed,Monthly Searches,CPC,Competition\n";
    private static final String HOSTILE = "=cmd|'/c calc'!a1 <script>";

    @BeforeAll
    static void a_list_and_some_pins() {
        bring(
                app.world().bakery(),
                HEADS
                        + "sourdough,1,1,9,bread,\"60,500\",0.4,0.31\n"
                        + "crème brûlée,2,2,12,dessert,880,not-given,0.8\n"
                        + "dough,3,1,5,bread,not-given,not-given,not-given\n"
                        + HOSTILE + ",4,1,1,x,5,1,1\n"
                        + "bread rolls,5,2,11,bread,700,1.2,0.5\n");
        bring(app.world().rivalBakery(), HEADS + "rival word,1,1,1,x,999999,1,1\n");
        pin("11", "Sourdough, the easy way", "Bread. Rolls come later.", "crème brûlée, sourdough");
        pin("12", "CRÈME-BRÛLÉE for two", null, "bread, rolls");
        pin("13", "Rye bread rolls", "not sourdoughs", null);
    }

    @Test
    void keywords_stand_by_searches_with_the_unknown_last() {
        var page = app.as(Cast.VERA).get(PATH);

        assertThat(names(page)).containsExactly("sourdough", "crème brûlée", "bread rolls", HOSTILE, "dough");
        assertThat(row(page, "sourdough")).contains("60,500", "0.31", "bread");
        assertThat(row(page, "dough")).startsWith("dough – – –");
        assertThat(page.text()).contains("5 keywords", "1–5 of 5 keywords").doesNotContain("rival word");
        assertThat(page.body()).doesNotContain("<script>,").doesNotContain("a1 <script>");
    }

    @Test
    void pins_that_say_a_keyword_in_whole_words_are_counted() {
        var page = app.as(Cast.VERA).get(PATH);

        assertThat(pins(page, "sourdough")).isEqualTo("1");
        assertThat(pins(page, "crème brûlée")).isEqualTo("2");
        // Neither across the end of a sentence's field nor between two keywords; within one text signs do not matter.
        assertThat(pins(page, "bread rolls")).isEqualTo("2");
        assertThat(pins(page, "dough")).isEqualTo("0");
    }

    @Test
    void any_column_orders_either_way_and_a_search_narrows() {
        var vera = app.as(Cast.VERA);

        assertThat(names(vera.get(PATH + "?sort=competition")))
                .startsWith("sourdough", "bread rolls")
                .endsWith("dough");
        assertThat(names(vera.get(PATH + "?sort=rank&order=desc")))
                .startsWith("bread rolls")
                .endsWith("sourdough");
        assertThat(names(vera.get(PATH + "?sort=keyword"))).startsWith(HOSTILE, "bread rolls");
        assertThat(names(vera.get(PATH + "?q=CR%C3%88ME"))).containsExactly("crème brûlée");
        var none = vera.get(PATH + "?q=zebra");
        assertThat(none.text()).contains("No keyword matches");
        assertThat(none.document().select("main .empty a").attr("href")).isEqualTo(PATH);
    }

    @Test
    void the_file_holds_all_rows_and_no_formula() {
        var file = app.as(Cast.VERA).get(PATH + ".csv?q=bread");
        assertThat(file.header("Content-Disposition")).contains("bakery-keywords.csv");
        assertThat(file.body()).contains("sourdough,60500,0.31,0.4,1,bread,1").doesNotContain("brûlée");

        assertThat(app.as(Cast.VERA).get(PATH + ".csv").body())
                .contains("'=cmd")
                .doesNotContain("\n=cmd");
        assertThat(app.as(Cast.VERA).get(PATH + ".xlsx").status()).isEqualTo(200);
    }

    @Test
    void pages_follow_one_another_in_the_same_statements() {
        bring(
                app.world().florist(),
                HEADS
                        + IntStream.rangeClosed(1, 120)
                                .mapToObj(n -> "rose " + n + "," + n + ",2,6,rose," + (1000 - n) + ",1,0.5\n")
                                .collect(Collectors.joining()));
        var vera = app.as(Cast.VERA);
        var florist = "/harbor/clients/florist/keywords";

        app.database().statements().forget();
        var first = vera.get(florist);
        int many = app.database().statements().count();
        var second = vera.get(first.document().select("a[rel=next]").attr("href"));
        var third = vera.get(second.document().select("a[rel=next]").attr("href"));
        assertThat(names(second)).hasSize(50).startsWith("rose 51");
        assertThat(names(third)).hasSize(20);
        assertThat(names(vera.get(third.document().select("a[rel=prev]").attr("href"))))
                .isEqualTo(names(second));
        assertThat(first.text()).contains("Exports know Pins by number only");
        app.database().statements().forget();
        vera.get(PATH);
        assertThat(app.database().statements().count()).isEqualTo(many);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"?sort=nonsense&order=up", "?after=0&before=x", "?q=%00%25_%5C", "?after=999999999999999999"})
    void an_address_nobody_meant_still_shows_a_page(String query) {
        assertThat(app.as(Cast.VERA).get(PATH + query).status()).isEqualTo(200);
    }

    @Test
    void without_a_list_the_page_says_how_to_get_one() {
        var client = app.app()
                .clients()
                .add(app.world().harbor(), new app.outboard.clients.NewClient("Grocer", "grocer", ""));
        assertThat(client).isNotNull();

        var page = app.as(Cast.BEN).get("/harbor/clients/grocer/keywords");
        assertThat(page.text()).contains("No keywords yet");
        assertThat(page.document().select("main .empty a").attr("href")).isEqualTo("/harbor/clients/grocer/imports");
    }

    private static List<String> names(Page page) {
        return page.document().select("tbody tr th").eachText();
    }

    private static String row(Page page, String keyword) {
        return page.document().select("tbody tr").stream()
                .filter(row -> row.select("th").text().equals(keyword))
                .findFirst()
                .orElseThrow()
                .text();
    }

    private static String pins(Page page, String keyword) {
        var row = row(page, keyword);
        return row.substring(row.lastIndexOf(' ') + 1);
    }

    private static void pin(String number, String title, String description, String keywords) {
        app.database()
                .arrange(
                        app.world().bakery().agency().value(),
                        sql -> sql.execute(
                                "insert into pin (agency_id, client_id, pinterest_id, title, description, keywords)"
                                        + " values (?, ?, ?, ?, ?, ?)",
                                app.world().bakery().agency().value(),
                                app.world().bakery().client().value(),
                                number,
                                title,
                                description,
                                keywords));
    }

    private static void bring(ClientScope scope, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var upload = new Upload("keywords.csv", Instant.EPOCH, () -> new ByteArrayInputStream(bytes));
        app.app().imports().importNow(scope, List.of(upload), true);
    }
}
