package app.outboard.reports;

import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.clients.ClientScope;
import app.outboard.figures.Metric;
import app.outboard.ids.ReportId;
import app.outboard.reports.publish.PublishedReports;
import app.outboard.testing.Browser;
import app.outboard.testing.Cast;
import app.outboard.testing.Facts;
import app.outboard.testing.Page;
import app.outboard.testing.Recording;
import app.outboard.testing.TestApp;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The report of May 2026 of Harbor's Bakery, from the first word to its third version. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class ReportsTest {
    private static final String REPORTS = "/harbor/clients/bakery/reports";
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

    @RegisterExtension
    static final TestApp app = TestApp.withWorld();

    private static Browser ben;
    private static Browser max;
    private static ClientScope bakery;

    /** 30 a day in May, 20 in April, 10 in May last year; the days of the 10th and the 30th and 31st are missing. */
    @BeforeAll
    static void figures_come_in() {
        ben = app.as(Cast.BEN);
        max = app.as(Cast.MAX);
        bakery = app.world().bakery();
        var may = each(31, 30);
        may[9] = null;
        may[29] = null;
        may[30] = null;
        record(LocalDate.of(2025, 5, 1), each(31, 10), each(31, 100));
        record(APRIL, each(30, 20), each(30, 100));
        record(MAY, may, each(31, 100));
        Recording.of(app.database().database(), bakery)
                .boards(Metric.OUTBOUND_CLICKS, MAY, MAY.plusDays(30), Map.of("sour-dough", 500L, "cakes", 300L))
                .boards(Metric.PIN_CLICKS, MAY, MAY.plusDays(30), Map.of("sour-dough", 1500L, "cakes", 1100L))
                .pins(Metric.OUTBOUND_CLICKS, MAY, MAY.plusDays(30), Map.of("111", 400L, "222", 30L))
                .record();
    }

    @Test
    @Order(1)
    void the_list_proposes_the_last_month_and_a_viewer_writes_nothing() {
        var list = ben.get(REPORTS);
        assertThat(list.text()).contains("May 2026", "28 of 31", "Write the report of May 2026", "2025");
        assertThat(app.as(Cast.VERA).get(REPORTS).document().select("main form"))
                .isEmpty();
        assertThat(ben.get("/harbor/clients/florist/reports").text()).contains("No reports yet");
    }

    @Test
    @Order(2)
    void a_report_is_begun_once_and_fills_itself() {
        var begun = ben.post(REPORTS, "period", "2026-05");
        assertThat(begun.location())
                .isEqualTo(ben.post(REPORTS, "period", "2026-05").location());
        var text = plain(begun.follow());
        assertThat(text)
                .contains("840 clicks through to your site.", "3 days are missing: 10 May 2026, 30 – 31 May 2026.")
                .contains("Sour dough 500 1,500 33.3 %", "Pin 111", "400");
        assertThat(ben.post(REPORTS, "period", "2026-13").status()).isEqualTo(404);
        assertThat(ben.post(REPORTS, "period", "2026-07").status()).isEqualTo(404);
    }

    @Test
    @Order(3)
    void it_is_held_against_the_month_before_and_the_year_before_on_days_known_of_both() {
        // The newest three known days, 27 to 29 May, are not final, and the 10th is unknown: 25 days are left.
        assertThat(preview())
                .contains("▲ 50.0 % up from 500 in April 2026, on the 25 days known of both")
                .contains("▲ 200.0 % up from 250 in May 2025, on the 25 days known of both")
                .contains("▲ 10.0 points up from 20.0 % in April 2026")
                .contains("28 of 31 days are known.", "The last 3 days are not final yet.")
                .contains("Of every 100 Pin clicks, 30 went on.");
    }

    @Test
    @Order(4)
    void words_are_saved_and_shown_as_the_client_reads_them() {
        write().submit("form.report-form", "words.done", "We made **six** Pins.\n\n- one\n- two");
        assertThat(write().document().select("#words-done").val()).isEqualTo("We made **six** Pins.\n\n- one\n- two");
        var done = ben.get(report() + "/preview").document().select("#done");
        assertThat(done.select("strong").text()).isEqualTo("six");
        assertThat(done.select("li").eachText()).containsExactly("one", "two");
        assertThat(preview()).doesNotContain("What is next");
    }

    @Test
    @Order(5)
    void blocks_are_moved_and_switched() {
        write().submit("form.report-form", "do", "up:pins");
        write().submit("form.report-form", "do", "hide:terms");
        var kinds = ben.get(report() + "/preview")
                .document()
                .select(".report-block")
                .eachAttr("id");
        assertThat(kinds).containsSubsequence("chart", "pins", "boards").doesNotContain("terms");
        write().submit("form.report-form", "do", "show:terms");
        assertThat(preview()).contains("What the words mean");
    }

    @Test
    @Order(5)
    void each_block_is_one_jump_away_and_so_is_publishing() {
        var page = max.get(report()).document();
        var jumps = page.select(".report-jumps a").eachAttr("href");
        assertThat(jumps).contains("#block-summary", "#block-terms").endsWith("#publish");
        assertThat(jumps).allSatisfy(jump -> assertThat(page.select(jump)).hasSize(1));
        // With days missing somebody has to say that it may go out, which is asked below.
        assertThat(page.select(".page-head .primary").attr("href")).isEqualTo("#publish");
        assertThat(write().document().select(".page-head .primary")).isEmpty();
        var april = max.post(REPORTS, "period", "2026-04").follow().document();
        assertThat(april.select(".page-head button.primary").attr("formaction"))
                .isEqualTo(april.select("#publish button.primary").attr("formaction"))
                .endsWith("/publish");
    }

    @Test
    @Order(6)
    void notes_stand_in_the_chart_as_far_as_the_client_may_read_them() {
        note("2026-05-12", "New headlines", "shown", "on");
        note("2026-05-13", "A quarrel about money");
        note("2026-06-01", "After the month", "shown", "on");
        assertThat(preview()).contains("12 May 2026 New headlines").doesNotContain("quarrel", "After the month");
    }

    @Test
    @Order(7)
    void two_who_change_the_same_words_see_both_and_nothing_is_lost() {
        var bens = write();
        var maxs = max.get(report());
        bens.submit("form.report-form", "words.next", "Ben’s plan");
        var refused = maxs.submit("form.report-form", "words.next", "Max’s plan", "words.need", "Pictures, please");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Somebody else changed the same text");
        var part = refused.document().select("#block-next");
        assertThat(part.select("#words-next").val()).isEqualTo("Max’s plan");
        assertThat(part.select("[data-theirs-text]").text()).isEqualTo("Ben’s plan");
        assertThat(part.select("[data-theirs-by]").text())
                .matches("Ben\\b.* changed the report last, 1 Jun, \\d\\d:\\d\\d\\.");
        assertThat(stored("next")).isEqualTo("Ben’s plan");
        assertThat(stored("need")).isEqualTo("Pictures, please");
        // Now that both have been read, the same form takes either.
        assertThat(refused.submit("form.report-form", "do", "theirs:next").status())
                .isEqualTo(303);
        assertThat(stored("next")).isEqualTo("Ben’s plan");
        assertThat(refused.submit("form.report-form").status()).isEqualTo(303);
        assertThat(stored("next")).isEqualTo("Max’s plan");
    }

    @Test
    @Order(8)
    void a_script_saves_one_text_and_is_told_of_a_conflict() {
        var over = write().document().select("[name='over.next']").val();
        var saved = ben.post(report() + "/blocks/next", "words.next", "First", "over.next", over);
        assertThat(saved.body()).contains("\"state\":\"saved\"");
        var late = max.post(report() + "/blocks/next", "words.next", "Second", "over.next", over);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body()).contains("\"state\":\"conflict\"", "\"theirs\":\"First\"", "changed the report last");
        // The head of the page would tell of an older change.
        assertThat(saved.body()).contains("\"changed\":\"changed ", " by Ben");
        assertThat(stored("next")).isEqualTo("First");
    }

    @Test
    @Order(9)
    void it_goes_to_review_and_back() {
        write().submit("form.report-form", "do", "review");
        assertThat(ben.get(REPORTS).text()).contains("May 2026 in review");
        write().submit("form.report-form", "do", "draft");
        assertThat(ben.get(REPORTS).text()).contains("May 2026 draft");
    }

    @Test
    @Order(10)
    void it_is_not_published_with_days_missing_until_somebody_says_so() {
        var refused = publish();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Nothing was published", "10 May 2026, 30 – 31 May 2026");
        var confirm = refused.document().select("#publish input[name=missing]");
        assertThat(confirm.attr("aria-invalid")).isEqualTo("true");
        assertThat(refused.document().select("#missing-error").text()).contains("Nothing was published");
        assertThat(newest()).isEmpty();
        var done = publish("missing", "on");
        assertThat(done.location()).isEqualTo(report() + "/versions/1");
        assertThat(done.follow().text()).contains("Published 1 Jun 2026", "840 clicks", "28 of 31 days are known.");
    }

    @Test
    @Order(11)
    void a_version_stays_byte_for_byte_what_it_was_whatever_comes_after() {
        var before = version(1);
        var bytes = page(1);
        var id = Recording.of(app.database().database(), bakery)
                .days(Metric.OUTBOUND_CLICKS, MAY, each(31, 90))
                .record();
        assertThat(preview()).contains("2,790 clicks");
        assertThat(version(1)).isEqualTo(before);
        new Facts(app.database().database()).undo(bakery, id);
        assertThat(preview()).contains("840 clicks");
        assertThat(version(1)).isEqualTo(before);
        assertThat(page(1)).isEqualTo(bytes);
    }

    @Test
    @Order(12)
    void a_new_version_says_what_changed() {
        Recording.of(app.database().database(), bakery)
                .days(Metric.OUTBOUND_CLICKS, MAY.plusDays(9), 30L)
                .record();
        write().submit("form.report-form", "words.done", "We made **seven** Pins.");
        write().submit("form.report-form", "do", "hide:terms");
        assertThat(ben.get(REPORTS).text()).contains("published, being changed");
        var done = publish("missing", "on").follow();
        assertThat(done.document().select(".report-changes li").eachText())
                .contains(
                        "Clicks through to your site is now 870; it was 840.",
                        "New words under “What we did”.",
                        "“What the words mean” is gone.")
                .doesNotContain("New words under “In short”.");
        assertThat(ben.get(report() + "/versions/1").text()).contains("840 clicks", "What the words mean");
    }

    @Test
    @Order(13)
    void a_version_somebody_tampered_with_is_shown_to_nobody() {
        app.database()
                .arrange(
                        bakery.agency().value(),
                        sql -> sql.execute("update report_version set page = convert_to(replace(convert_from(page,"
                                + " 'UTF8'), '870', '970'), 'UTF8') where number = 2"));
        var shown = ben.get(report() + "/versions/2");
        assertThat(shown.status()).isEqualTo(409);
        assertThat(shown.text()).contains("This version was changed").doesNotContain("970");
        assertThat(newest()).isEmpty();
        assertThat(ben.post(report() + "/versions/2/pdf").status()).isEqualTo(404);
        assertThat(newestVersion(1)).isPresent();
    }

    @Test
    @Order(14)
    void rival_has_a_report_of_its_own_and_finds_no_other() {
        var rita = app.as(Cast.RITA);
        var rivals = rita.post("/rival/clients/bakery/reports", "period", "2026-05");
        assertThat(rivals.follow().text()).contains("31 days are missing").doesNotContain("840", "870");
        var number = rivals.location().replaceAll(".*/", "");
        assertThat(ben.get(REPORTS + "/" + number).status()).isEqualTo(404);
        assertThat(rita.get("/rival/clients/bakery/reports/" + number()).status())
                .isEqualTo(404);
        assertThat(rita.get("/rival/clients/bakery/reports/" + number() + "/versions/1")
                        .status())
                .isEqualTo(404);
        assertThat(ben.get("/harbor/clients/florist/reports/" + number()).status())
                .isEqualTo(404);
    }

    @Test
    @Order(15)
    void the_next_month_has_the_last_ones_words_at_hand() {
        var june = ben.post(REPORTS, "period", "2026-06").follow();
        var next = june.document().select("#block-next");
        assertThat(next.select("#words-next").val()).isEmpty();
        assertThat(next.select("[data-last-text]").text()).isEqualTo("First");
        var taken = june.submit("form.report-form", "do", "last:next").follow();
        assertThat(taken.document().select("#words-next").val()).isEqualTo("First");
    }

    @Test
    @Order(16)
    void a_client_reads_its_own_language_with_its_own_numbers_and_has_a_goal() {
        var settings = max.get(REPORTS + "/settings");
        assertThat(settings.submit("form.card", "goal", "many").errors()).isNotEmpty();
        settings.submit("form.card", "locale", "de-DE", "goal", "1.200");
        assertThat(preview())
                .contains("Mai auf Pinterest", "Klicks weiter auf Ihre Website", "Was wir getan haben")
                .contains("Unser Ziel sind 1.200 Klicks im Monat.", "Zahlen vom 1. Juni 2026");
        settings.submit("form.card", "locale", "en", "goal", "");
    }

    @Test
    @Order(17)
    void blocks_of_the_template_begin_new_reports_until_a_client_has_its_own() {
        max.get("/harbor/reports/template")
                .submit("form.report-form", "words.need", "Your pictures by the 5th", "do", "up:need");
        var settings = max.get(REPORTS + "/settings");
        assertThat(settings.text()).contains("follows the agency’s template");
        assertThat(ben.post(REPORTS, "period", "2026-03")
                        .follow()
                        .document()
                        .select("#words-need")
                        .val())
                .isEqualTo("Your pictures by the 5th");
        settings.submit("form.report-form", "words.need", "A word from the baker");
        assertThat(max.get(REPORTS + "/settings").text()).contains("blocks of its own");
        assertThat(ben.post(REPORTS, "period", "2026-02")
                        .follow()
                        .document()
                        .select("#words-need")
                        .val())
                .isEqualTo("A word from the baker");
        assertThat(ben.post("/harbor/clients/florist/reports", "period", "2026-02")
                        .follow()
                        .document()
                        .select("#words-need")
                        .val())
                .isEqualTo("Your pictures by the 5th");
    }

    @Test
    @Order(18)
    void a_year_is_told_out_of_the_same_blocks() {
        var path = ben.post(REPORTS, "period", "2026").location();
        var year = ben.get(path);
        assertThat(year.text()).contains("report of 2026", "Clicks through to your site, by month", "January 2026");
        // However many days and rows it has.
        assertThat(statements(path)).isEqualTo(statements(report()));
    }

    private static void record(LocalDate from, Long[] clicks, Long[] pinClicks) {
        Recording.of(app.database().database(), bakery)
                .days(Metric.OUTBOUND_CLICKS, from, clicks)
                .days(Metric.PIN_CLICKS, from, pinClicks)
                .record();
    }

    private static Long[] each(int days, long value) {
        var values = new Long[days];
        Arrays.fill(values, value);
        return values;
    }

    private static void note(String day, String text, String... more) {
        var fields = Stream.concat(Stream.of("from", day, "tag", "campaign", "text", text), Arrays.stream(more));
        assertThat(ben.post("/harbor/clients/bakery/notes", fields.toArray(String[]::new))
                        .status())
                .isEqualTo(303);
    }

    private static int statements(String path) {
        app.database().statements().forget();
        ben.get(path);
        return app.database().statements().count();
    }

    private static String number() {
        return report().replaceAll(".*/", "");
    }

    private static String report() {
        return ben.post(REPORTS, "period", "2026-05").location();
    }

    private static Page write() {
        return ben.get(report());
    }

    private static String preview() {
        return plain(ben.get(report() + "/preview"));
    }

    /** Its narrow spaces as wide ones. */
    private static String plain(Page page) {
        return page.text().replace('\u202f', ' ');
    }

    private static String stored(String kind) {
        return write().document().select("#words-" + kind).val();
    }

    private static Page publish(String... fields) {
        return max.post(report() + "/publish", fields);
    }

    private static String version(int number) {
        return ben.get(report() + "/versions/" + number)
                .document()
                .select("article")
                .outerHtml();
    }

    private static String page(int number) {
        return app.database()
                .arrange(
                        bakery.agency().value(),
                        sql -> sql.fetchSingle(
                                        "select encode(page, 'hex') from report_version where number = ?", number)
                                .get(0, String.class));
    }

    private static Optional<?> newest() {
        return app.database()
                .database()
                .read(bakery, sql -> PublishedReports.newest(sql, bakery, new ReportId(Long.parseLong(number()))));
    }

    private static Optional<?> newestVersion(int of) {
        return app.database()
                .database()
                .read(bakery, sql -> PublishedReports.version(sql, bakery, new ReportId(Long.parseLong(number())), of));
    }
}
