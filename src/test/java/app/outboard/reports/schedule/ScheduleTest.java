package app.outboard.reports.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.accounts.Colleagues;
import app.outboard.audit.rules.Rulebook;
import app.outboard.brand.Brands;
import app.outboard.clients.ClientScope;
import app.outboard.figures.Metric;
import app.outboard.ids.ReportId;
import app.outboard.mails.Mails;
import app.outboard.platform.mail.Letterhead;
import app.outboard.platform.mail.Mailbox;
import app.outboard.platform.mail.Stationery;
import app.outboard.platform.pdf.PrintRoom;
import app.outboard.platform.text.Texts;
import app.outboard.reports.Reporting;
import app.outboard.reports.page.ReportPage;
import app.outboard.testing.Browser;
import app.outboard.testing.Cast;
import app.outboard.testing.Pictures;
import app.outboard.testing.Recording;
import app.outboard.testing.TestApp;
import app.outboard.trail.Trail;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports of May 2027, so that the program's own runner leaves the mails to the test. */
class ScheduleTest {
    private static final LocalDate MAY = LocalDate.of(2027, 5, 1);
    /** 1 June 2027 is a Tuesday, so its third working day is Thursday. */
    private static final Instant DUE = Instant.parse("2027-06-03T08:00:00Z");

    private static final String BAKERY = "/harbor/clients/bakery/reports/schedule";
    private static final String FLORIST = "/harbor/clients/florist/reports/schedule";

    @RegisterExtension
    static final TestApp app = TestApp.withWorld();

    private static Browser max;
    private Instant now = DUE;

    @BeforeAll
    static void figures() throws IOException {
        max = app.as(Cast.MAX);
        app.as(Cast.ANA)
                .post("/harbor/brand", "colour", "#ffee00", "sender", "Häfen & Co", "footer", "12 Quay <b>Street</b>");
        app.as(Cast.ANA).upload("/harbor/brand/logo", "logo", Map.of("logo.png", Pictures.png(1_600, 90)));
        record(app.world().bakery(), 31);
        record(app.world().florist(), 29);
    }

    @ParameterizedTest
    @CsvSource({"2026-11,1,2026-11-02", "2026-08,3,2026-08-05", "2026-10,2,2026-10-02", "2026-02,15,2026-02-20"})
    void working_days_are_mondays_to_fridays(YearMonth month, int n, LocalDate day) {
        assertThat(WorkingDays.nth(month, n)).isEqualTo(day);
    }

    @Test
    void a_schedule_begins_with_the_month_whose_day_is_to_come() {
        assertThat(Schedule.begins(LocalDate.of(2026, 11, 2), 3)).isEqualTo(LocalDate.of(2026, 10, 1));
        assertThat(Schedule.begins(LocalDate.of(2026, 11, 25), 3)).isEqualTo(LocalDate.of(2026, 11, 1));
        var schedule = new Schedule(
                true, 3, List.of("a@b.example"), List.of(), null, true, true, LocalDate.of(2026, 11, 1), null, 1);
        assertThat(schedule.due(LocalDateTime.of(2026, 11, 30, 9, 0))).isEmpty();
        assertThat(schedule.due(LocalDateTime.of(2026, 12, 3, 7, 59))).isEmpty();
        assertThat(schedule.due(LocalDateTime.of(2026, 12, 3, 8, 0))).contains(YearMonth.of(2026, 11));
        assertThat(schedule.next(LocalDate.of(2026, 11, 25))).isEqualTo(LocalDate.of(2026, 12, 3));
    }

    @Test
    void a_held_report_goes_out_once_published_and_never_twice() {
        settle(BAKERY, "review", "on");
        now = DUE.minusSeconds(1);
        run();
        assertThat(mails("bakery")).isEmpty();
        now = DUE;
        run();
        run();
        assertThat(mails("bakery")).containsExactly(Cast.MAX.email() + " Bakery, May 2027: the report is due");
        var report = report("bakery");
        reporting().publishing().publish(app.world().bakery(), report, false);
        run();
        run();
        assertThat(mails("bakery")).hasSize(3);
        var mail = text("select html || body from mail where recipient = 'mia@bakery.example'");
        assertThat(mail)
                .contains("310", Mails.WAY_OUT, "May 2027", "src=\"cid:chart\"")
                .doesNotContain("class=\"");
        assertThat(mail).contains("https://outboard.example/s/");
        assertThat(mail)
                .contains("cid:logo", "alt=\"Logo of Harbor\"", "width=\"176\"", "12 Quay &lt;b&gt;Street", "#756d00")
                .doesNotContain("#ffee00");
        assertThat(text("select from_name from mail where recipient = 'mia@bakery.example'"))
                .isEqualTo("Häfen & Co");
        assertThat(app.app().shareOrders().lines(app.world().harbor()))
                .as("one link for all who get it")
                .hasSize(1);
        assertThat(text("select string_agg(name, ',' order by mail_id, position) from mail_enclosure"))
                .contains("logo.png,chart.png,bakery-2027-05.pdf");
        assertThat(text("select copies[1] from mail where recipient = 'mia@bakery.example'"))
                .isEqualTo("boss@bakery.example");
        assertThat(text("select cardinality(copies)::text from mail where recipient = 'pia@bakery.example'"
                        + " and subject like 'Bakery%'"))
                .isEqualTo("0");
    }

    @Test
    void a_mail_speaks_the_language_of_its_report() {
        var mail = new ReportMail(new Stationery(new Texts()), new Texts());
        var page = new ReportPage(
                "de-CH",
                "teal",
                "Hafen",
                "von Hafen",
                "Bäckerei",
                "Auf Pinterest",
                "Mai 2027",
                "",
                List.of(),
                null,
                List.of());
        var schedule = new Schedule(true, 3, List.of("a@b.example"), List.of(), null, false, false, MAY, null, 1);
        var draft = mail.of(
                app.world().bakery(),
                Letterhead.plain("Hafen"),
                schedule,
                "report:1:2027-05",
                Mailbox.of("a@b.example"),
                page,
                YearMonth.of(2027, 5),
                null,
                "https://outboard.example/s/x",
                true);
        assertThat(draft.html()).contains("lang=\"de-CH\"", "Bericht öffnen", "Keine solchen Mails mehr");
        assertThat(draft.text()).contains("Der ganze Bericht auf einer Seite:");
        assertThat(draft.enclosures()).as("there is no chart").isEmpty();
    }

    @Test
    void where_days_are_missing_the_manager_hears_which_and_it_goes_when_they_are_there() {
        settle(FLORIST, "attached", "");
        run();
        assertThat(mails("florist")).containsExactly(Cast.MAX.email() + " Florist, May 2027: days are missing");
        assertThat(text("select body from mail where kind = 'report-missing'"))
                .contains("2 days are missing", "30 May, 31 May");
        record(app.world().florist(), 31);
        run();
        assertThat(mails("florist"))
                .hasSize(3)
                .anySatisfy(mail ->
                        assertThat(mail).startsWith("mia@bakery.example").contains("May 2027"));
    }

    @Test
    void what_was_typed_wrong_is_said_and_kept_and_a_faster_colleague_too() {
        var refused = max.post(
                "/harbor/clients/bakery/reports/schedule",
                "enabled",
                "on",
                "working_day",
                "31",
                "recipients",
                "nobody");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("from 1 to 15", "These are not addresses");
        assertThat(refused.document().select("textarea[name=recipients]").val()).isEqualTo("nobody");
        assertThat(app.as(Cast.BEN).get(BAKERY).document().select("fieldset[disabled]"))
                .as("an analyst looks only")
                .hasSize(1);
        settle(BAKERY, "review", "on");
        var stale = max.post(BAKERY, "working_day", "4", "recipients", "a@b.example", "version", "77");
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.document().select("textarea[name=recipients]").val()).isEqualTo("a@b.example");
    }

    private static void settle(String path, String... more) {
        var fields = Arrays.asList(
                "enabled",
                "on",
                "working_day",
                "3",
                "recipients",
                "Mia@Bakery.example, pia@bakery.example",
                "copies",
                "boss@bakery.example",
                "attached",
                "on",
                "version",
                max.get(path).document().select("input[name=version]").val());
        var all = new ArrayList<>(fields);
        if (more[1].isEmpty()) all.subList(8, 10).clear();
        else all.addAll(List.of(more));
        assertThat(max.post(path, all.toArray(String[]::new)).status()).isEqualTo(303);
    }

    private void run() {
        var texts = new Texts();
        var database = app.database().database();
        var colleagues = new Colleagues(database);
        var trail = new Trail(() -> now);
        var reporting = reporting();
        var mails = new Mails(database, trail, true, () -> URI.create("https://outboard.example"), () -> now, () -> {});
        new Scheduling(
                        database,
                        colleagues,
                        app.app().clients(),
                        reporting.drafts(),
                        reporting.publishing(),
                        reporting.print(),
                        new Brands(database, trail),
                        mails,
                        new Stationery(texts),
                        (scope, report, month) -> app.app().shareOrders().forMail(scope, report.value(), month),
                        trail,
                        texts,
                        () -> now)
                .job(next -> {})
                .run("");
    }

    private Reporting reporting() {
        var texts = new Texts();
        var database = app.database().database();
        return new Reporting(
                database,
                new Colleagues(database),
                Rulebook.WHOLE,
                new Brands(database, new Trail(() -> now)),
                new PrintRoom(texts),
                new Trail(() -> now),
                texts,
                () -> now);
    }

    private ReportId report(String client) {
        return new ReportId(Long.parseLong(text(
                "select report.id::text from report join client on client.id = report.client_id where client.slug = '"
                        + client + "'")));
    }

    private static void record(ClientScope client, int days) {
        var clicks = new Long[days];
        Arrays.fill(clicks, 10L);
        var more = new Long[days];
        Arrays.fill(more, 100L);
        Recording.of(app.database().database(), client)
                .days(Metric.OUTBOUND_CLICKS, MAY, clicks)
                .days(Metric.PIN_CLICKS, MAY, more)
                .record();
    }

    private static List<String> mails(String client) {
        return app.database()
                .arrange(
                        app.world().harbor().agency().value(),
                        sql -> sql.fetch(
                                        "select recipient || ' ' || subject from mail join client on client.id ="
                                                + " mail.client_id where client.slug = ? order by mail.id",
                                        client)
                                .getValues(0, String.class));
    }

    private static String text(String query) {
        return app.database()
                .arrange(
                        app.world().harbor().agency().value(),
                        sql -> sql.fetchSingle(query).get(0, String.class));
    }
}
