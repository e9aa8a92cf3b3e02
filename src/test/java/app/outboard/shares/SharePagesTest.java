package app.outboard.shares;

import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.figures.Metric;
import app.outboard.testing.Browser;
import app.outboard.testing.Cast;
import app.outboard.testing.GoldenAccount;
import app.outboard.testing.Page;
import app.outboard.testing.Pdf;
import app.outboard.testing.Recording;
import app.outboard.testing.TestApp;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class SharePagesTest {
    private static final String SHARES = "/harbor/clients/bakery/shares";
    private static final String DAYS = "?period=custom&from=2026-04-29&to=2026-05-29";

    @RegisterExtension
    static final TestApp app = TestApp.withWorld();

    private static Browser ana;
    private static Browser max;
    private static int made;

    @BeforeAll
    static void figures() {
        GoldenAccount.recordIn(app.database().database(), app.world().bakery());
        ana = app.as(Cast.ANA);
        max = app.as(Cast.MAX);
    }

    @Test
    void a_client_reads_the_figures_in_words() {
        var page = guest(make()).get(DAYS);
        assertThat(page.text())
                .contains("22 clicks through to your site")
                .contains("Of every 100 Pin clicks, 41.5 went on to your site.")
                .contains("29 Apr – 29 May 2026");
    }

    @Test
    void a_client_takes_the_figures_along_as_they_stand() throws Exception {
        var guest = guest(make());
        var file = guest.get(DAYS).document().select("a[href*=/pdf]").attr("href");
        assertThat(file).startsWith("/s/").contains("from=2026-04-29");
        var pdf = guest.browser().get(file);
        assertThat(pdf.status()).isEqualTo(200);
        assertThat(Pdf.faults(pdf.bytes())).isEmpty();
        assertThat(Pdf.text(pdf.bytes()).replaceAll("\\s+", " "))
                .contains(
                        "29 Apr – 29 May 2026",
                        "22 clicks through to your site",
                        "Of every 100 Pin clicks, 41.5",
                        "Saves 7")
                .doesNotContain("Florist");
    }

    @Test
    void nothing_leads_to_anything_else_of_the_agency() {
        var link = make();
        var page = guest(link).get(DAYS);
        for (var element : page.document().select("a[href], form[action], img[src]")) {
            var to = element.attr("href") + element.attr("action") + element.attr("src");
            assertThat(to).startsWith(link.base());
        }
        assertThat(page.body()).doesNotContain("/harbor", "Florist");
    }

    @Test
    void what_is_left_out_is_not_in_the_page() {
        var link = made(max.get(SHARES + "/new").submit(".form", "label", name(), "sections", "figures"));
        var page = guest(link).get(DAYS);
        assertThat(page.text()).contains("22 clicks through");
        assertThat(page.document().select("figure[data-chart], .definitions, .table"))
                .isEmpty();
        assertThat(page.body()).doesNotContain("1,148");
    }

    @Test
    void days_are_the_viewers_to_choose_only_where_the_link_says_so() {
        var link = made(max.post(
                SHARES,
                "what",
                "live",
                "label",
                name(),
                "ends",
                "date",
                "expires",
                "2026-06-20",
                "sections",
                "figures",
                "period",
                "period=last-month"));
        var page = guest(link).get("?period=7d");
        assertThat(page.text()).contains("May 2026");
        assertThat(page.document().select(".period-picker")).isEmpty();
    }

    @Test
    void other_filters_are_never_the_viewers_to_choose() {
        Recording.of(app.database().database(), app.world().bakery())
                .filters(new app.outboard.figures.Filters("source=other"))
                .days(Metric.OUTBOUND_CLICKS, LocalDate.of(2026, 5, 20), 777L)
                .record();
        var page = guest(make()).get(DAYS + "&filters=source%3Dother");
        assertThat(page.text()).contains("22 clicks through").doesNotContain("777");
    }

    @Test
    void notes_of_the_agency_stay_in_the_agency() {
        note("secret plan", false);
        note("new headline", true);
        var both = guest(make()).get(DAYS);
        assertThat(both.body()).contains("new headline").doesNotContain("secret plan");
        var link = make();
        max.post(
                link.page(),
                "version",
                version(link),
                "label",
                "No notes",
                "ends",
                "date",
                "expires",
                "2026-06-20",
                "sections",
                "chart",
                "datesOpen",
                "on");
        assertThat(guest(link).get(DAYS).body()).doesNotContain("new headline", "secret plan");
    }

    @Test
    void a_page_that_stands_still_does_whatever_is_imported() {
        var client = app.world().florist();
        var recording = Recording.of(app.database().database(), client);
        recording
                .days(Metric.OUTBOUND_CLICKS, LocalDate.of(2026, 5, 20), 5L, 5L, 5L, 5L, 5L)
                .record();
        var form = max.get("/harbor/clients/florist/shares/new");
        var link = made(form.submit(".form", "label", name(), "frozen", "on"));
        var before = guest(link).get("").body();
        Recording.of(app.database().database(), client)
                .days(Metric.OUTBOUND_CLICKS, LocalDate.of(2026, 5, 20), 50L, 50L, 50L, 50L, 50L)
                .record();
        assertThat(guest(link).get("").body()).isEqualTo(before);
        app.database()
                .arrange(
                        app.world().harbor().agency().value(),
                        sql -> sql.execute("update share set frozen = frozen || ' '::bytea where id = " + link.id()));
        assertThat(guest(link).get("").status()).isEqualTo(404);
    }

    @Test
    void a_page_that_stands_still_holds_notes_only_while_the_link_shows_them() {
        note("frozen headline", true);
        var form = max.get(SHARES + "/new");
        var link = made(form.submit(".form", "label", name(), "frozen", "on", "period", "period=last-month"));
        assertThat(guest(link).get("").body()).contains("frozen headline");
        var before = guest(link).get("").document();
        max.post(
                link.page(),
                "version",
                version(link),
                "label",
                "No notes",
                "ends",
                "date",
                "expires",
                "2026-06-20",
                "sections",
                "figures",
                "sections",
                "chart",
                "frozen",
                "on",
                "period",
                "period=last-month");
        var after = guest(link).get("").document();
        assertThat(after.html()).doesNotContain("frozen headline");
        assertThat(after.select("[data-values]").attr("data-values")).contains("\"flags\":[]", "\"marks\":[]");
        assertThat(after.select(".shared-headline").text())
                .isEqualTo(before.select(".shared-headline").text());
    }

    @Test
    void whoever_has_a_link_cannot_keep_the_printer_for_themselves() {
        app.clock().pass(Duration.ofMinutes(1)); // what other tests print counts for this address too
        var link = made(max.post(
                SHARES,
                "what",
                "live",
                "label",
                name(),
                "ends",
                "date",
                "expires",
                "2026-06-20",
                "sections",
                "definitions",
                "pdf",
                "on"));
        for (int i = 0; i < 10; i++)
            assertThat(guest(link).get("/pdf").status()).isEqualTo(200);
        var late = guest(link).get("/pdf");
        assertThat(late.status()).isEqualTo(429);
        assertThat(late.header("Retry-After")).isNotEmpty();
        assertThat(guest(link).get("").status()).isEqualTo(200);
        app.clock().pass(Duration.ofMinutes(1));
        assertThat(guest(link).get("/pdf").status()).isEqualTo(200);
    }

    @Test
    void a_link_to_a_report_follows_its_versions_or_stays_with_one() {
        var report = max.post("/harbor/clients/bakery/reports", "period", "2026-05");
        publish(report.location(), "First words");
        var form = max.get(SHARES + "/new?kind=report");
        assertThat(form.text()).contains("now version 1", "Always the newest published version");
        var following = made(form.submit(".form", "label", name()));
        var staying = made(form.submit(".form", "label", name(), "frozen", "on"));
        publish(report.location(), "Second words");
        assertThat(guest(following).get("").text()).contains("Second words").doesNotContain("First words");
        assertThat(guest(staying).get("").text()).contains("First words").doesNotContain("Second words");
        assertThat(max.get(staying.page()).text()).contains("Stays with its version since 1 Jun 2026");
        assertThat(max.get(staying.page())
                        .submit(settings(staying), "label", "Kept")
                        .status())
                .isEqualTo(303);
        assertThat(guest(staying).get("").text()).contains("First words");
        max.get(staying.page()).submit(settings(staying), "frozen", "");
        assertThat(guest(staying).get("").text()).contains("Second words");
    }

    private static void publish(String report, String words) {
        max.get(report).submit("form.report-form", "words.done", words);
        assertThat(max.post(report + "/publish", "missing", "on").status()).isEqualTo(303);
    }

    @Test
    void looks_are_counted_and_previews_are_not() {
        var link = make();
        max.get(link.page() + "/preview");
        assertThat(max.get(link.page()).text()).contains("not yet");
        guest(link).get("");
        guest(link).get("");
        assertThat(max.get(link.page()).text()).contains("2 times, first on 1 Jun 2026");
    }

    @Test
    void a_double_click_makes_one_link() {
        var form = max.get(SHARES + "/new");
        var name = name();
        assertThat(form.submit(".form", "label", name).location())
                .isEqualTo(form.submit(".form", "label", name).location());
    }

    @Test
    void two_who_change_a_link_at_once_lose_nothing() {
        var link = make();
        var one = max.get(link.page());
        var other = ana.get(link.page());
        one.submit(settings(link), "label", "By Max");
        var late = other.submit(settings(link), "label", "By Ana");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body()).contains("By Ana");
        assertThat(late.errors().getFirst()).contains("Somebody changed this link meanwhile");
        assertThat(max.get(link.page()).document().select("h1").text()).isEqualTo("By Max");
    }

    @Test
    void an_owners_rules_bind_all_links() {
        ana.post("/harbor/shares/rules", "longestDays", "10", "passwordRequired", "on");
        try {
            var long_ = max.get(SHARES + "/new").submit(".form", "label", name(), "expires", "2026-07-20");
            assertThat(long_.status()).isEqualTo(422);
            assertThat(long_.errors())
                    .anyMatch(error -> error.contains("at most 10 days"))
                    .anyMatch(error -> error.contains("asks for a password"));
        } finally {
            ana.post("/harbor/shares/rules", "longestDays", "");
        }
        var endless = max.get(SHARES + "/new").submit(".form", "label", name(), "ends", "never");
        assertThat(endless.status()).isEqualTo(422);
    }

    @Test
    void many_are_revoked_at_once_or_none() {
        var one = make();
        var other = make();
        assertThat(max.post("/harbor/shares/revoke", "share", one.id(), "share", "987654321")
                        .status())
                .isEqualTo(404);
        assertThat(guest(one).get("").status()).isEqualTo(200);
        max.post("/harbor/shares/revoke", "share", one.id(), "share", other.id());
        assertThat(guest(one).get("").status()).isEqualTo(404);
        assertThat(guest(other).get("").status()).isEqualTo(404);
        assertThat(max.get("/harbor/shares").body()).doesNotContain(one.page());
        assertThat(max.get("/harbor/shares?show=all").body()).contains(one.page());
    }

    @Test
    void only_listed_sites_may_show_the_page_in_a_frame() {
        var link = made(max.get(SHARES + "/new")
                .submit(".form", "label", name(), "origins", "https://shop.example https://www.shop.example:8443"));
        var framed = guest(link).get("");
        assertThat(framed.header("Content-Security-Policy"))
                .contains("frame-ancestors https://shop.example https://www.shop.example:8443");
        assertThat(framed.header("X-Frame-Options")).isEmpty();
        var plain = guest(make()).get("");
        assertThat(plain.header("Content-Security-Policy")).contains("frame-ancestors 'none'");
        assertThat(plain.header("X-Frame-Options")).isEqualTo("DENY");
        for (var bad : new String[] {
            "http://shop.example",
            "https://shop.example/x",
            "https://a;script-src",
            "*",
            "https:shop.example",
            "https://shop.example:99999",
            "https://*.shop.example",
            "https://bücher.example"
        }) {
            var refused = max.get(SHARES + "/new").submit(".form", "label", name(), "origins", bad);
            assertThat(refused.status()).isEqualTo(422);
        }
        var locked = max.get(SHARES + "/new")
                .submit(".form", "label", name(), "origins", "https://shop.example", "password", "long enough");
        assertThat(locked.errors()).anyMatch(error -> error.contains("cannot ask for a password"));
    }

    @Test
    void a_link_ends_as_its_last_day_does() {
        var link = made(max.get(SHARES + "/new").submit(".form", "label", name(), "expires", "2026-06-02"));
        var then = app.clock().instant();
        app.clock().set(Instant.parse("2026-06-02T23:59:59Z"));
        assertThat(guest(link).get("").status()).isEqualTo(200);
        app.clock().pass(Duration.ofSeconds(1));
        assertThat(guest(link).get("").status()).isEqualTo(404);
        app.clock().set(then);
    }

    @Test
    void the_database_holds_no_token_in_the_clear() {
        var link = make();
        var token = link.base().substring("/s/".length());
        var rows = app.database()
                .arrange(
                        app.world().harbor().agency().value(),
                        sql -> sql.fetch("select share::text, encode(token_sealed, 'escape') from share")
                                .toString());
        assertThat(rows).doesNotContain(token);
    }

    private static void note(String text, boolean shown) {
        var form = max.get("/harbor/clients/bakery/notes/new");
        var fields = shown
                ? new String[] {"from", "2026-05-10", "to", "2026-05-10", "text", text, "shown", "on"}
                : new String[] {"from", "2026-05-10", "to", "2026-05-10", "text", text};
        assertThat(form.submit("main form", fields).status()).isEqualTo(303);
    }

    private record Link(String page, String base) {
        String id() {
            return page.substring(page.lastIndexOf('/') + 1);
        }
    }

    private static String name() {
        return "Link " + ++made;
    }

    private static Link make() {
        return made(max.get(SHARES + "/new").submit(".form", "label", name()));
    }

    private static Link made(Page answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        var address = answer.follow().document().select("#share-address").val();
        return new Link(answer.location(), URI.create(address).getPath());
    }

    private static String version(Link link) {
        return max.get(link.page()).document().select("input[name=version]").val();
    }

    private static String settings(Link link) {
        return "form[action=" + link.page() + "]";
    }

    private record Guest(Browser browser, Link link) {
        Page get(String query) {
            return browser.get(link.base() + query);
        }
    }

    private static Guest guest(Link link) {
        return new Guest(app.browser(), link);
    }
}
