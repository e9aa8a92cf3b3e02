package app.outboard.reports;

import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.clients.ClientScope;
import app.outboard.figures.Metric;
import app.outboard.reports.page.BlockKind;
import app.outboard.reports.page.ReportPage;
import app.outboard.reports.page.Shape;
import app.outboard.reports.publish.PublishedReports;
import app.outboard.testing.Browser;
import app.outboard.testing.Cast;
import app.outboard.testing.Pdf;
import app.outboard.testing.Pictures;
import app.outboard.testing.Recording;
import app.outboard.testing.TestApp;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A published report on paper, and on a page that knows no agency. */
final class ReportPrintTest {
    private static final String REPORTS = "/harbor/clients/bakery/reports";
    private static final String HOSTILE = "</h2><img src=\"http://127.0.0.1:9/x\"/> <script>1</script> 日本 🎄 &e;";
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

    @RegisterExtension
    static final TestApp app = TestApp.withWorld();

    private static Browser max;
    private static ClientScope bakery;
    private static ReportPage page;

    @BeforeAll
    static void a_report_is_published() throws IOException {
        max = app.as(Cast.MAX);
        var brand = "Harbor Ltd · 12 Quay Street & more · ".repeat(4);
        app.as(Cast.ANA).post("/harbor/brand", "colour", "#ffee00", "footer", brand);
        max.upload("/harbor/clients/bakery/logo", "logo", Map.of("logo.png", Pictures.png(1_600, 90)));
        bakery = app.world().bakery();
        Recording.of(app.database().database(), bakery)
                .days(Metric.OUTBOUND_CLICKS, MAY.minusYears(1), each(396))
                .days(Metric.PIN_CLICKS, MAY.minusYears(1), each(396))
                .boards(Metric.OUTBOUND_CLICKS, MAY, MAY.plusDays(30), Map.of("sour-dough", 500L))
                .pins(Metric.OUTBOUND_CLICKS, MAY, MAY.plusDays(30), Map.of("111", 400L))
                .record();
        max.get(REPORTS + "/settings").submit("form.card", "locale", "fr-FR", "goal", "2000");
        var report = max.post(REPORTS, "period", "2026-05").location();
        max.get(report)
                .submit(
                        "form.report-form",
                        "words.done",
                        HOSTILE + "\n\n- **one** [two](https://example.com/)\n\n[bad](javascript:alert(1))");
        assertThat(max.post(report + "/publish").status()).isEqualTo(303);
        page = app.database()
                .database()
                .read(
                        bakery,
                        sql -> PublishedReports.newest(
                                sql,
                                bakery,
                                PublishedReports.all(sql, bakery).getFirst().report()))
                .orElseThrow();
    }

    @Test
    void it_is_valid_and_in_the_clients_language() throws Exception {
        var pdf = app.app().reporting().print().print(bakery, page).bytes();
        assertThat(Pdf.faults(pdf)).isEmpty();
        assertThat(Pdf.words(pdf)).contains("Logo de Bakery");
        assertThat(Pdf.outline(pdf)).contains("Mai sur Pinterest", "- En bref", "- Ce que nous avons fait");
        var text = Pdf.text(pdf).replaceAll("\\s+", " ");
        assertThat(text)
                .contains(
                        "Clics vers votre site",
                        "Page 1 sur",
                        "Harbor Ltd · 12 Quay Street & more",
                        "Notre objectif est de 2")
                .contains("</h2><img src=\"http://127.0.0.1:9/x\"/> <script>1</script>");
        try (var document = Pdf.open(pdf)) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Bakery: Mai sur Pinterest");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("fr-FR");
        }
    }

    @Test
    void blocks_can_be_left_out() throws Exception {
        var less = page.without(Set.of(BlockKind.DONE.key(), BlockKind.TERMS.key()));
        var text = Pdf.text(app.app().reporting().print().print(bakery, less).bytes());
        assertThat(text).contains("En bref").doesNotContain("Ce que nous avons fait", "Ce que veulent dire les mots");
    }

    @Test
    void it_is_asked_for_on_the_versions_page() {
        var version =
                max.get(REPORTS).document().select("main table a.above-row").attr("href");
        var asked = max.post(version + "/pdf");
        assertThat(asked.location()).matches("/harbor/clients/bakery/documents/\\d+");
        assertThat(asked.follow().text()).contains("Bakery: Mai sur Pinterest");
    }

    @Test
    void what_is_stored_comes_back_as_the_same_page_and_the_same_bytes() {
        var bytes = Shape.write(page);
        assertThat(Shape.read(Shape.NOW, bytes)).isEqualTo(page);
        assertThat(Shape.write(Shape.read(Shape.NOW, bytes))).isEqualTo(bytes);
    }

    @Test
    void on_a_page_nothing_of_it_is_markup_and_nothing_leads_into_the_agency() {
        var version =
                max.get(REPORTS).document().select("main table a.above-row").attr("href");
        var article = max.get(version).document().select("article");
        assertThat(article.select("img, script")).isEmpty();
        assertThat(article.select("#done").text()).contains("<script>1</script>", "bad");
        assertThat(article.select("a[href]").eachAttr("href"))
                .isNotEmpty()
                .allMatch(href -> href.startsWith("https://") || href.startsWith("http://"));
        assertThat(article.attr("lang")).isEqualTo("fr-FR");
    }

    private static Long[] each(int days) {
        return LongStream.range(0, days).map(day -> 40 + day % 7).boxed().toArray(Long[]::new);
    }
}
