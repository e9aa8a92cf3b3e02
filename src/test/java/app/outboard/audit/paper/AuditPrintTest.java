package app.outboard.audit.paper;

import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.audit.run.Report;
import app.outboard.clients.ClientScope;
import app.outboard.demo.invented.Script;
import app.outboard.testing.Browser;
import app.outboard.testing.Pdf;
import app.outboard.testing.Pictures;
import app.outboard.testing.TestApp;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The audit of a demo client on paper. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class AuditPrintTest {
    private static final String HOSTILE =
            "</th><img src=\"http://127.0.0.1:9/x\"/>\u202e\u0007 <script>1</script> 日本 🎄 &e;";

    @RegisterExtension
    static final TestApp app = TestApp.emptyWithDemo(new Script(List.of("food"), 5, 1, 7), true);

    private static Browser visitor;
    private static ClientScope food;
    private static Report report;
    private static byte[] pdf;
    private static String text;

    @BeforeAll
    static void an_audit_is_printed() throws InterruptedException, IOException {
        app.clock().set(Instant.parse("2026-11-24T10:00:00Z"));
        var access = app.app().demo().ready().orElseThrow();
        visitor = app.browser();
        visitor.signIn(access.email(), access.password());
        var member = app.app().accounts().operator("demo").orElseThrow();
        food = app.app().clients().find(member, "sage-skillet").orElseThrow();
        importsAreAudited();
        visitor.post("/demo/brand", "colour", "#ffee00", "footer", "Demo Ltd, 12 Quay Street");
        visitor.upload("/demo/brand/logo", "logo", Map.of("logo.png", Pictures.png(90, 900)));
        visitor.upload("/demo/clients/sage-skillet/logo", "logo", Map.of("logo.png", Pictures.png(900, 90)));
        report = app.app().audits().now(food);
        pdf = print();
        text = Pdf.text(pdf).replaceAll("\\s+", " ");
    }

    @Test
    @Order(1)
    void it_is_valid_and_says_what_it_is() throws Exception {
        assertThat(Pdf.faults(pdf)).isEmpty();
        assertThat(Pdf.words(pdf)).contains("Logo of Demo agency", "Logo of Sage & Skillet");
        assertThat(text).contains("Demo Ltd, 12 Quay Street");
        try (var document = Pdf.open(pdf)) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Pinterest audit of Sage & Skillet");
            assertThat(document.getDocumentInformation().getAuthor()).isEqualTo("Demo agency");
        }
        assertThat(Pdf.outline(pdf))
                .contains("Contents", "Summary", "What works for this audience", "- Boards", "- Landing pages")
                .contains("What we found", "Fixed since the last audit", "What was checked", "What the words mean");
        assertThat(text).contains("Sage & Skillet", "24 Nov 2026");
    }

    @Test
    @Order(2)
    void its_figures_are_those_on_screen() {
        var overview = visitor.get("/demo/clients/sage-skillet?period=90d").text();
        var outbound = first("([\\d,]+) clicks through to your site", overview);
        var realCtr = first("Of every 100 Pin clicks, ([\\d.]+) went on", overview);
        assertThat(text)
                .contains("Outbound clicks " + outbound + " clicks went on")
                .contains("Real CTR " + realCtr);
        var board = visitor.get("/demo/clients/sage-skillet/boards?period=90d")
                .document()
                .select("main tbody tr")
                .first();
        assertThat(text)
                .contains(board.select("th a").first().text() + " "
                        + board.select("td").first().ownText());
    }

    @Test
    @Order(3)
    void every_rule_that_ran_and_every_finding_is_in_it() {
        report.results().stream()
                .filter(result -> result.ran())
                .forEach(result -> assertThat(text).contains(result.rule().value() + " "));
        report.found().forEach(result -> assertThat(text).contains(result.rule().value() + " · "));
    }

    @Test
    @Order(4)
    void it_shows_the_score_of_each_audit_and_parts_answers_from_data() {
        assertThat(text)
                .contains("The score, audit by audit", "first audit shown")
                .contains("Rules that could not be decided", "Rules that wait for somebody to look");
        assertThat(text).doesNotContain("A business account: in order");
    }

    @Test
    @Order(4)
    void fresh_pins_are_fresh_as_of_the_newest_list() {
        assertThat(text).containsPattern("Fresh Pins Created [^.]{5,40}, by outbound clicks · figures of ");
        assertThat(text).doesNotContain("No Pin with figures of these days was created in them");
    }

    @Test
    @Order(4)
    void what_all_examples_share_is_said_once() {
        assertThat(text).contains("The same in all of them: Characters in the alt text 0.");
    }

    @Test
    @Order(4)
    void the_client_reads_the_notes_meant_for_it() {
        var notes = app.database()
                .arrange(
                        food.agency().value(),
                        sql -> sql.fetch(
                                "select text, shown from note where client_id = ?",
                                food.client().value()));
        assertThat(notes).extracting(note -> note.get("shown", Boolean.class)).contains(true, false);
        for (var note : notes) {
            var said = note.get("text", String.class).replaceAll("\\s+", " ");
            if (note.get("shown", Boolean.class)) assertThat(text).contains(said);
            else assertThat(text).doesNotContain(said);
        }
    }

    @Test
    @Order(5)
    void what_others_wrote_changes_nothing_but_its_own_words() throws Exception {
        long agency = food.agency().value();
        app.database()
                .arrange(
                        agency,
                        sql -> sql.execute(
                                "update pin set title = ?, description = ?, link = ?",
                                HOSTILE,
                                "#one #two #three " + HOSTILE,
                                "http://bit.ly/'\"><script>"));
        app.database().arrange(agency, sql -> sql.execute("update board set name = ?", HOSTILE + "W".repeat(3000)));
        app.database().arrange(agency, sql -> sql.execute("update client set name = ?", "<b>Sage</b> & " + HOSTILE));
        food = app.app().clients().find(food.member(), "sage-skillet").orElseThrow();
        report = app.app().audits().now(food);
        var hostile = print();
        assertThat(report.found()).isNotEmpty();
        assertThat(Pdf.faults(hostile)).isEmpty();
        assertThat(Pdf.text(hostile).replaceAll("\\s+", " "))
                .contains("<b>Sage</b> & </th><img src=\"http://127.0.0.1:9/x\"/>", "A1 · 200 of 200 Pins");
    }

    @Test
    @Order(4)
    void it_is_asked_for_on_the_page() {
        var made = visitor.post("/demo/clients/sage-skillet/audit/pdf");
        assertThat(made.location()).matches("/demo/clients/sage-skillet/documents/\\d+");
        assertThat(made.follow().text()).contains("Pinterest audit of Sage & Skillet");
        assertThat(visitor.post("/demo/clients/sage-skillet/audit/pdf", "run", "999999999")
                        .status())
                .isEqualTo(404);
        assertThat(visitor.post("/demo/clients/sage-skillet/audit/pdf", "run", "x")
                        .status())
                .isEqualTo(404);
    }

    @Test
    @Order(6)
    void a_run_that_is_not_there_or_is_anothers_has_no_paper() throws InterruptedException {
        assertThat(app.app().auditPrint().make(food, 999_999_999, percent -> {}))
                .isEmpty();
    }

    /** Imports ask for an audit in the background; it is let end before another begins. */
    private static void importsAreAudited() throws InterruptedException {
        var underWay = "select count(*) from audit_run where state in ('waiting', 'running')";
        while (app.database()
                        .arrange(
                                food.agency().value(),
                                sql -> sql.fetchSingle(underWay).get(0, Long.class))
                > 0) Thread.sleep(50);
    }

    private static byte[] print() throws InterruptedException {
        return app.app()
                .auditPrint()
                .make(food, report.run().id().value(), percent -> {})
                .orElseThrow()
                .bytes();
    }

    private static String first(String pattern, String text) {
        var matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as("%s in %s", pattern, text).isTrue();
        return matcher.group(1);
    }
}
