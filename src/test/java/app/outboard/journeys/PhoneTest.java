package app.outboard.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.analytics.question.Period;
import app.outboard.testing.Cast;
import app.outboard.testing.GoldenAccount;
import app.outboard.testing.TestApp;
import java.time.YearMonth;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** 360 pixels wide: nothing sticks out of any page. */
class PhoneTest {
    @RegisterExtension
    static final TestApp app = TestApp.withWorld();

    @RegisterExtension
    final Visitor ana = Visitor.onPhone(app);

    @BeforeAll
    static void figures() {
        GoldenAccount.recordIn(app.database().database(), app.world().bakery());
        app.app().imports().importNow(app.world().bakery(), Exported.others(), true);
        var reporting = app.app().reporting();
        var may = Period.of(YearMonth.of(2026, 5));
        var report = reporting.drafts().begin(app.world().bakery(), may).id();
        reporting.publishing().publish(app.world().bakery(), report, true);
    }

    @Test
    void every_page_fits() {
        ana.open("/login").signIn(Cast.ANA);
        Tour.PAGES.values().forEach(ana::open);
    }

    @Test
    void an_import_fits_from_its_preview_to_its_history() {
        ana.signIn(Cast.ANA).open("/harbor/imports");
        ana.page().locator("input[type=file]").setInputFiles(Exported.six());
        ana.press("Preview the files").await("Import preview");
        ana.press("Discard");
        assertThat(ana.address()).isEqualTo("/harbor/imports");
    }

    @Test
    void a_report_saves_itself_and_shows_both_texts_where_two_wrote() {
        ana.signIn(Cast.ANA).open(Tour.PAGES.get("report"));
        var page = ana.page();
        page.locator("#words-done").fill("Anas words");
        page.getByText("Everything is saved.").waitFor();
        app.as(Cast.MAX).get(Tour.PAGES.get("report")).submit("form.report-form", "words.done", "Max was here");
        page.locator("#words-done").fill("Anas other words");
        page.getByText("Somebody else changed the same text. Both are shown there.")
                .waitFor();
        assertThat(page.locator("#block-done [data-theirs-text]").innerText()).isEqualTo("Max was here");
        page.locator("#block-done [data-mine]").click();
        page.getByText("Everything is saved.").waitFor();
        page.locator("#words-done").press("Alt+ArrowUp");
        page.waitForURL("**#block-done");
        assertThat(page.locator("#words-done").inputValue()).isEqualTo("Anas other words");
        assertThat(page.locator(".report-part").nth(7).getAttribute("id")).isEqualTo("block-done");
        ana.look();
    }

    @Test
    void a_note_written_by_key_stands_below_the_chart() {
        ana.signIn(Cast.ANA).open(Tour.PAGES.get("overview"));
        ana.page().keyboard().press("o");
        ana.await("Write a note").type("What happened", "New headlines").type("Day", "2026-05-12");
        ana.press("Add the note").await("Bakery");
        assertThat(ana.text()).contains("12 May 2026", "New headlines");
        ana.follow("New headlines").await("Change the note");
        ana.press("Remove the note").await("Notes");
        assertThat(ana.text()).contains("Removed: “New headlines”");
    }

    @Test
    void the_sections_open_under_a_button() {
        ana.signIn(Cast.ANA).open(Tour.PAGES.get("overview"));
        ana.press("Open the menu");
        ana.page().locator("#side-nav").getByText("Boards").click();
        ana.page().waitForURL("**/boards**");
        ana.look();
    }
}
