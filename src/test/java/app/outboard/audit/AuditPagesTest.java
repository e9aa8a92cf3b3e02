package app.outboard.audit;

import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.audit.rules.Rulebook;
import app.outboard.clients.ClientScope;
import app.outboard.imports.Told;
import app.outboard.imports.Upload;
import app.outboard.platform.text.Texts;
import app.outboard.testing.Cast;
import app.outboard.testing.Page;
import app.outboard.testing.TestApp;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class AuditPagesTest {
    @RegisterExtension
    static final TestApp app = TestApp.withWorld();

    private static final String AUDIT = "/harbor/clients/bakery/audit";
    private static final String RULE = AUDIT + "/rules/A1";
    private static final String HOSTILE = "<script>alert(1)</script>";

    @BeforeAll
    static void a_client_with_a_fault() {
        bring(
                app.world().bakery(),
                "Pin id,Title,Description,Link,Created,Board\n"
                        + "901,Bread " + HOSTILE + ",A loaf #bread,https://bakery.example/b,2026-05-01,Baking\n"
                        + "902,Cake,A cake,https://bakery.example/c,2026-05-09,Baking\n");
        bring(
                app.world().rivalBakery(),
                "Pin id,Title,Description,Link,Created,Board\n999,Theirs,#rival,https://r.example/b,2026-05-01,B\n");
        app.app().audits().now(app.world().bakery());
        app.app().audits().now(app.world().rivalBakery());
    }

    @Test
    void the_audit_shows_score_findings_and_what_was_not_run() {
        var page = app.as(Cast.VERA).get(AUDIT);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains("of 100", "No hashtags in descriptions", "1 of 2 Pins", "Open", "Could not be decided");
        assertThat(page.text()).doesNotContain("Theirs").doesNotContain("Run it again");
    }

    @Test
    void what_waits_for_a_person_stands_apart_from_what_waits_for_data() {
        var page = app.as(Cast.VERA).get(AUDIT).document();

        assertThat(page.select("#unanswered a").eachAttr("href"))
                .contains(AUDIT + "/rules/C10")
                .doesNotContain(AUDIT + "/rules/D1");
        assertThat(page.select("#not-run a").eachAttr("href"))
                .contains(AUDIT + "/rules/D1")
                .doesNotContain(AUDIT + "/rules/C10");
    }

    @Test
    void the_score_of_earlier_audits_is_drawn_and_stands_in_a_table() {
        app.app().audits().now(app.world().bakery());
        var page = app.as(Cast.VERA).get(AUDIT).document();

        assertThat(page.select(".moments svg").attr("aria-label")).startsWith("Score over time: ");
        assertThat(page.select(".moments circle").size())
                .isGreaterThanOrEqualTo(2)
                .isEqualTo(
                        page.select("main table:has(th:contains(Why)) tbody tr").size());
    }

    @Test
    void a_report_says_in_the_clients_language_what_is_to_be_done_and_not_what_was_looked_for() {
        var max = app.as(Cast.MAX);
        var report =
                max.post("/harbor/clients/bakery/reports", "period", "2026-05").follow();
        assertThat(report.document().select("#block-audit .report-group").text())
                .contains("Still to do", "Leave hashtags out of new Pins concerns 1 of 2")
                .doesNotContain("No hashtags in descriptions");
        for (var language : List.of("en", "de", "fr", "es")) {
            var texts = new Texts().in(Locale.of(language));
            for (var rule : Rulebook.WHOLE.rules())
                assertThat(texts.say("report.todo." + rule.id().value()))
                        .isNotEqualTo(texts.say("report.rule." + rule.id().value()));
            assertThat(texts.say("report.audit.cases", 1, 2)).doesNotContain("noch nicht", "pas encore", "todavía no");
        }
    }

    @Test
    void an_audit_is_shared_from_its_page() {
        var button = "main .actions a:contains(Share with the client)";
        var link = app.as(Cast.MAX).get(AUDIT).document().select(button).attr("href");
        var form = app.as(Cast.MAX).get(link);
        assertThat(form.document().select("select[name=what] option[selected]").val())
                .isEqualTo(link.replaceAll(".*what=", ""));
        assertThat(app.as(Cast.VERA).get(AUDIT).document().select(button)).isEmpty();
    }

    @Test
    void a_client_never_audited_is_offered_its_first() {
        var page = app.as(Cast.BEN).get("/harbor/clients/florist/audit");

        assertThat(page.text()).contains("No audit yet", "Run the audit");
    }

    @Test
    void a_rule_shows_its_evidence_with_outside_words_as_text() {
        var page = app.as(Cast.VERA).get(RULE);

        assertThat(page.text()).contains("Found in 1 of 2 Pins.", "Bread " + HOSTILE, "#bread", "How to fix it");
        assertThat(page.body()).doesNotContain(HOSTILE);
        assertThat(page.document().select("a[href=/harbor/clients/bakery/pins/901]"))
                .hasSize(1);
    }

    @Test
    void a_pin_and_a_board_say_what_was_found_about_them() {
        var vera = app.as(Cast.VERA);

        assertThat(vera.get("/harbor/clients/bakery/pins/901").text())
                .contains("What the audit found", "No hashtags in descriptions");
        assertThat(vera.get("/harbor/clients/bakery/pins/902").text()).doesNotContain("No hashtags");
        assertThat(vera.get("/harbor").text()).containsPattern("[0-9]+ findings");
    }

    @Test
    void all_subjects_come_as_a_file() {
        assertThat(app.as(Cast.VERA).get(RULE + "/cases.csv").body())
                .contains("901")
                .doesNotContain("902");
    }

    @Test
    void an_unknown_rule_is_not_there() {
        assertThat(app.as(Cast.ANA).get(AUDIT + "/rules/Z9").status()).isEqualTo(404);
        assertThat(app.as(Cast.ANA).get(AUDIT + "/rules/A99").status()).isEqualTo(404);
    }

    @Test
    void a_finding_is_worked_on_fixed_with_a_note_and_opened_again() {
        var ben = app.as(Cast.BEN);

        assertThat(act(ben.get(RULE), "start", "").follow().flash()).contains("In progress now.");
        var refused = act(ben.get(RULE), "fix", "");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Say in a few words what was done");
        assertThat(act(ben.get(RULE), "fix", "Edited both").follow().text())
                .contains("Said to be fixed; the next audit will look", "Edited both");
        assertThat(act(ben.get(RULE), "reopen", "").follow().text()).contains("Ben", "opened it again");
    }

    @Test
    void what_a_colleague_changed_meanwhile_is_not_overwritten() {
        var ben = app.as(Cast.BEN);
        var seen = ben.get(RULE);
        app.clock().pass(Duration.ofSeconds(1));
        act(app.as(Cast.ANA).get(RULE), "note", "Looking into it");

        assertThat(act(seen, "accept", "Not worth it").follow().flash()).contains("changed this finding meanwhile");
    }

    @Test
    void an_owner_is_a_colleague_and_finds_it_in_their_list() {
        var ana = app.as(Cast.ANA);
        var page = ana.get(RULE);
        var vera = page.document().select("#owner option").stream()
                .filter(option -> option.text().contains(Cast.VERA.fullName()))
                .findFirst()
                .orElseThrow()
                .val();

        page.submit("form:has(#owner)", "owner", vera);
        assertThat(app.as(Cast.VERA).get("/harbor/findings?whose=mine").text())
                .contains("No hashtags in descriptions", "Bakery");
        assertThat(app.as(Cast.BEN).get("/harbor/findings?whose=mine").text()).contains("Nothing here");
        app.clock().pass(Duration.ofSeconds(1));
        assertThat(ana.get(RULE).submit("form:has(#owner)", "owner", "999999").status())
                .isEqualTo(422);
    }

    @Test
    void what_outboard_cannot_see_is_answered_by_hand() {
        var ben = app.as(Cast.BEN);
        var unseen = AUDIT + "/rules/F1";

        var refused = ben.get(unseen).submit("#answer form", "answer", "problem", "cases", "many");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("A whole number from 1");
        assertThat(ben.get(unseen)
                        .submit("#answer form", "answer", "problem", "note", "It is personal")
                        .follow()
                        .flash())
                .contains("The answer is kept");
        app.app().audits().now(app.world().bakery());
        assertThat(ben.get(unseen).text())
                .contains("Somebody looked and found a problem: the account.", "as somebody saw it", "It is personal");
    }

    @Test
    void a_viewer_may_not_act() {
        assertThat(app.as(Cast.VERA).get(RULE).document().select("form[action$=/rules/A1]"))
                .isEmpty();
        assertThat(app.as(Cast.VERA).post(RULE, "act", "start", "seen", "").status())
                .isEqualTo(403);
    }

    @Test
    void asking_twice_is_asking_once() {
        var ben = app.as(Cast.BEN);

        assertThat(ben.post(AUDIT).status()).isEqualTo(303);
        assertThat(ben.post(AUDIT).status()).isEqualTo(303);
    }

    private static Page act(Page page, String act, String note) {
        return page.submit("form:has(input[name=act][type=radio])", "act", act, "note", note);
    }

    private static void bring(ClientScope client, String text) {
        var upload = new Upload(
                "pins.csv",
                app.clock().instant(),
                () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        assertThat(app.app().imports().importNow(client, List.of(upload), true)).isInstanceOf(Told.Fine.class);
    }
}
