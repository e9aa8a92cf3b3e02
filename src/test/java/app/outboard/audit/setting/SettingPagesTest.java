package app.outboard.audit.setting;

import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.audit.links.LinkChecks;
import app.outboard.audit.rule.Rule;
import app.outboard.audit.rule.Severity;
import app.outboard.audit.rules.Rulebook;
import app.outboard.audit.run.Result;
import app.outboard.audit.words.Language;
import app.outboard.audit.words.WordList;
import app.outboard.audit.words.WordLists;
import app.outboard.clients.Adding;
import app.outboard.clients.ClientScope;
import app.outboard.clients.NewClient;
import app.outboard.imports.Upload;
import app.outboard.platform.db.Database;
import app.outboard.testing.Browser;
import app.outboard.testing.Cast;
import app.outboard.testing.TestApp;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class SettingPagesTest {
    @RegisterExtension
    static final TestApp app = TestApp.withWorld();

    private static final String AGENCY = "/harbor/audit/settings";
    private static final String FORM = "form[action$=/audit/settings]";
    private static final Rule HASHTAGS = Rulebook.WHOLE.find("A1").orElseThrow();
    private static final Rule MISSING_LINKS = Rulebook.WHOLE.find("B1").orElseThrow();
    private static Database database;
    private static Browser max;
    private static Browser vera;
    private static int made;

    private ClientScope client;

    @BeforeAll
    static void open() {
        database = app.database().open();
        max = app.as(Cast.MAX);
        vera = app.as(Cast.VERA);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @BeforeEach
    void nothing_set_and_a_client_of_its_own() {
        app.database()
                .arrange(
                        app.world().harbor().agency().value(),
                        sql -> sql.execute("delete from rule_setting where name <> 'after_imports'")
                                + sql.execute("delete from word_list"));
        made++;
        var added =
                app.app().clients().add(app.world().harbor(), new NewClient("Judged " + made, "judged-" + made, ""));
        client = ((Adding.Added) added).client();
    }

    @Test
    void every_rule_has_its_row_with_the_usual_values_in_blank_fields() {
        var page = max.get(AGENCY);

        assertThat(page.document().select("details.rule[id]").eachAttr("id"))
                .containsAll(Rulebook.WHOLE.rules().stream()
                        .map(rule -> rule.id().value())
                        .toList());
        var share = page.document().select("[name=B1.share]");
        assertThat(share.val()).isEmpty();
        assertThat(share.attr("placeholder")).isEqualTo("5");
        assertThat(page.document().select(".rule .badge.accent")).isEmpty();
    }

    @Test
    void what_an_agency_sets_holds_for_its_clients_and_is_shown_to_them() {
        var done = max.get(AGENCY).submit(FORM, "B1.share", "7,5 %", "A1.severity", "high", "audit.schedule", "weekly");

        assertThat(done.status()).isEqualTo(303);
        assertThat(done.follow().flash()).contains("Audit settings saved");
        assertThat(settings().of(MISSING_LINKS).number("share")).isEqualTo(0.075);
        assertThat(settings().severity(HASHTAGS)).isEqualTo(Severity.HIGH);
        assertThat(settings().schedule()).isEqualTo(Schedule.WEEKLY);
        var own = max.get(path()).document();
        assertThat(own.select("[name=B1.share]").attr("placeholder")).isEqualTo("7.5");
        assertThat(own.select("[name=A1.severity] option").first().text()).isEqualTo("As the agency: High");
        assertThat(max.get(AGENCY).document().select("#B1 > summary .badge").text())
                .isEqualTo("changed");
    }

    @Test
    void a_client_differs_and_goes_back() {
        max.get(AGENCY).submit(FORM, "B1.days", "30", "A1.severity", "off");
        max.get(path()).submit(FORM, "B1.days", "60", "A1.severity", "usual");
        assertThat(settings().of(MISSING_LINKS).count("days")).isEqualTo(60);
        assertThat(settings().isOff(HASHTAGS)).isFalse();
        assertThat(settings().severity(HASHTAGS)).isNull();

        max.get(path()).submit(FORM, "reset.B1", "on", "reset.A1", "on");

        assertThat(settings().of(MISSING_LINKS).count("days")).isEqualTo(30);
        assertThat(settings().isOff(HASHTAGS)).isTrue();
    }

    @Test
    void what_makes_no_sense_is_said_at_its_field_and_all_that_was_typed_stays() {
        var page = max.get(AGENCY)
                .submit(FORM, "B1.share", "120", "B1.days", "1,000", "A1.from", "3", "A1.severity", "dire");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.errors())
                .containsExactlyInAnyOrder(
                        "Choose one of the list.",
                        "Type a percentage from 0 to 100, with two decimals at most.",
                        "Type a whole number from 1 to 3650, without separators.");
        assertThat(page.document().select("[name=B1.share]").val()).isEqualTo("120");
        assertThat(page.document().select("[name=A1.from]").val()).isEqualTo("3");
        assertThat(page.document().select("details[open]").eachAttr("id")).containsExactlyInAnyOrder("A1", "B1");
        assertThat(page.document().select(".form-errors a").eachAttr("href")).contains("#field-B1.share");
        assertThat(settings().of(HASHTAGS).count("from")).isEqualTo(1);

        page.submit(FORM, "B1.share", "12", "B1.days", "", "A1.severity", "");
        assertThat(settings().of(HASHTAGS).count("from")).isEqualTo(3);
        assertThat(settings().of(MISSING_LINKS).number("share")).isEqualTo(0.12);
    }

    @Test
    void of_two_who_save_at_once_neither_undoes_what_the_other_did_elsewhere() {
        var one = max.get(AGENCY);
        var other = max.get(AGENCY);

        one.submit(FORM, "B1.days", "30", "A1.from", "2");
        other.submit(FORM, "B1.top", "20", "A1.from", "4");

        assertThat(settings().of(MISSING_LINKS).count("days")).isEqualTo(30);
        assertThat(settings().of(MISSING_LINKS).count("top")).isEqualTo(20);
        assertThat(settings().of(HASHTAGS).count("from")).isEqualTo(4);
    }

    @Test
    void an_agency_has_words_of_its_own_until_it_wants_the_usual_ones_back() {
        var opened = max.get(AGENCY);
        assertThat(opened.document().select("[name=words.clickbait.en]").val()).contains("shocking");

        opened.submit(
                FORM,
                "words.clickbait.en",
                "# ours\nmind blown\n\n<b>wow</b>\nmind blown",
                "words.shorteners",
                "li.nk");

        var words = settings().words();
        assertThat(words.of(WordList.CLICKBAIT, Language.ENGLISH)).containsExactly("mind blown", "<b>wow</b>");
        assertThat(words.of(WordList.CLICKBAIT, Language.GERMAN)).isEqualTo(WordLists.brought("clickbait.de"));
        assertThat(words.of(WordList.SHORTENERS, null)).containsExactly("li.nk");
        var page = max.get(AGENCY);
        assertThat(page.document().select("[name=words.clickbait.en]").val()).contains("<b>wow</b>");
        assertThat(page.body()).doesNotContain("<b>wow</b>");

        page.submit(FORM, "words.clickbait.en", "", "reset.words.shorteners", "on");
        assertThat(settings().words().own()).isEmpty();
    }

    @Test
    void a_list_of_sites_takes_sites_alone() {
        var page = max.get(AGENCY).submit(FORM, "words.affiliates", "amzn.to\nnot a site");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.errors()).containsExactly("“not a site” is not a site. Write one host a line, such as bit.ly.");
    }

    @Test
    void languages_are_one_first_and_others() {
        max.get(path()).submit(FORM, "audit.language", "de", "audit.also.en", "on", "audit.also.de", "on");
        assertThat(settings().languages()).containsExactly(Language.GERMAN, Language.ENGLISH);

        var page = max.get(path()).submit(FORM, "audit.language", "");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.errors()).containsExactly("Choose the language most texts are in.");
    }

    @Test
    void links_are_looked_at_until_an_agency_wants_none_of_it() {
        max.get(AGENCY).submit(FORM, "links.checks", "off");

        assertThat(linkChecks()).isFalse();
        var page = max.get(AGENCY);
        assertThat(page.document()
                        .select("[name=links.checks] option[selected]")
                        .val())
                .isEqualTo("off");
        assertThat(max.get(path()).document().select("[name=links.checks]")).isEmpty();
        page.submit(FORM, "links.checks", "on");
        assertThat(linkChecks()).isTrue();
    }

    @Test
    void a_viewer_reads_and_an_analyst_cannot_save() {
        var page = vera.get(AGENCY);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.document()
                        .select("form[action$=/audit/settings] > fieldset")
                        .hasAttr("disabled"))
                .isTrue();
        assertThat(page.document().select("main button[type=submit]")).isEmpty();
        assertThat(app.as(Cast.BEN).post(path(), "A1.severity", "off").status()).isEqualTo(403);
        assertThat(settings().isOff(HASHTAGS)).isFalse();
    }

    @Test
    void saving_leaves_a_trail_and_saving_nothing_leaves_none() {
        var nothing = max.get(path()).submit(FORM);
        assertThat(nothing.follow().flash()).isEqualTo("Nothing was changed.");
        assertThat(trail()).isZero();

        max.get(path()).submit(FORM, "A1.from", "2");
        assertThat(trail()).isEqualTo(1);
    }

    @Test
    void a_clients_threshold_changes_what_its_audit_finds_and_off_leaves_the_rule_out() {
        bring("1,Bread,A loaf #bread,,2026-11-01,Baking\n2,Cake,Sweet #cake #sweet,,2026-11-02,Baking\n");
        assertThat(audited("A1")).get().extracting(Result::subjects).isEqualTo(List.of("2", "1"));

        max.get(path()).submit(FORM, "A1.from", "2", "A1.severity", "critical");

        assertThat(audited("A1")).get().extracting(Result::subjects).isEqualTo(List.of("2"));
        assertThat(audited("A1")).get().extracting(Result::severity).isEqualTo(Severity.CRITICAL);
        max.get(path()).submit(FORM, "A1.severity", "off");
        assertThat(audited("A1")).isEmpty();
        assertThat(audited("B1")).isPresent();
    }

    @Test
    void the_catalogue_explains_every_rule_with_the_agencys_values() {
        max.get(AGENCY).submit(FORM, "B1.share", "8", "A1.severity", "off");

        var page = vera.get("/harbor/rules");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.document().select("article[id]").eachAttr("id"))
                .containsExactlyElementsOf(Rulebook.WHOLE.rules().stream()
                        .map(rule -> rule.id().value())
                        .toList());
        assertThat(page.document().select("#B1").text()).contains("8\u202f%", "usually 5\u202f%", "certainty B");
        assertThat(page.document().select("#A1 header").text()).contains("Off", "usually Low");
    }

    private String path() {
        return "/harbor/clients/" + client.slug() + "/audit/settings";
    }

    private Settings settings() {
        return database.read(client, sql -> SettingQueries.of(sql, client));
    }

    private boolean linkChecks() {
        return database.read(client, sql -> LinkChecks.areOn(sql, client.member()));
    }

    private int trail() {
        return database.read(
                client,
                sql -> sql.fetchCount(sql.selectOne()
                        .from("trail")
                        .where(
                                "act = 'audit.settings_changed' and client_id = ?",
                                client.client().value())));
    }

    private Optional<Result> audited(String rule) {
        return app.app().audits().now(client).results().stream()
                .filter(result -> result.rule().value().equals(rule))
                .findFirst();
    }

    private void bring(String rows) {
        var file = ("Pin id,Title,Description,Link,Created,Board\n" + rows).getBytes(StandardCharsets.UTF_8);
        app.app()
                .imports()
                .importNow(
                        client,
                        List.of(new Upload("pins.csv", app.clock().instant(), () -> new ByteArrayInputStream(file))),
                        true);
    }
}
