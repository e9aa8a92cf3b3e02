package app.outboard.readers;

import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.testing.Browser;
import app.outboard.testing.Cast;
import app.outboard.testing.ClientPerson;
import app.outboard.testing.GoldenAccount;
import app.outboard.testing.Page;
import app.outboard.testing.TestApp;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** People of a client who read without a password. */
final class ReadersTest {
    private static final String ACCESS = "/harbor/clients/bakery/access";
    private static final String DASHBOARD = "/read/harbor/bakery";
    private static final String DAYS = "?period=custom&from=2026-04-29&to=2026-05-29";

    @RegisterExtension
    static final TestApp app = TestApp.withWorld();

    private static Browser max;
    private static int asked;

    @BeforeAll
    static void a_client_with_figures_and_notes() {
        GoldenAccount.recordIn(app.database().database(), app.world().bakery());
        max = app.as(Cast.MAX);
        note("secret plan", false);
        note("new headline", true);
    }

    @Test
    void a_link_lets_in_once_and_looking_at_it_takes_nothing() {
        var link = ClientPerson.link(max, "bakery", someone());
        for (int i = 0; i < 3; i++) assertThat(app.browser().get(link).text()).contains("Harbor lets you read");
        var mia = app.browser();
        var entered = ClientPerson.enter(mia, link);
        assertThat(entered.location()).isEqualTo("/read/harbor");
        assertThat(mia.open("/read/harbor").text()).contains("clicks through to your site");
        assertThat(app.browser().get(link).status()).isEqualTo(404);
        assertThat(app.browser().post(link).status()).isEqualTo(404);
        assertThat(app.browser().get(link).body())
                .as("used and never there look the same")
                .isEqualTo(app.browser()
                        .get("/enter/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")
                        .body());
    }

    @Test
    void a_forged_press_lets_nobody_in() {
        var link = ClientPerson.link(max, "bakery", someone());
        assertThat(app.browser().postExactly(link).status()).isEqualTo(403);
        assertThat(app.browser().get(link).status()).isEqualTo(200);
    }

    @Test
    void they_read_what_is_meant_for_the_client_and_nobodys_name() {
        var page = person("bakery").get(DASHBOARD + DAYS);
        assertThat(page.body())
                .contains("22 clicks through", "new headline")
                .doesNotContain("secret plan", "Max Osei", "Ana Keller", "Florist", "\"/harbor");
        for (var element : page.document().select("a[href], form[action]"))
            assertThat(element.attr("href") + element.attr("action")).startsWith("/read/harbor");
        assertThat(page.header("X-Robots-Tag")).contains("noindex");
        assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(page.header("Cache-Control")).isEqualTo("private, no-store");
    }

    @Test
    void they_read_published_reports_and_no_draft() {
        var mia = person("bakery");
        assertThat(mia.get(DASHBOARD + "/reports").text())
                .contains("No report has been published yet")
                .as("a list is no file")
                .doesNotContain("PDF");
        var report =
                max.post("/harbor/clients/bakery/reports", "period", "2026-05").location();
        var path = DASHBOARD + report.substring(report.indexOf("/reports"));
        assertThat(mia.get(path).status()).as("a draft").isEqualTo(404);
        assertThat(mia.get(path + "/pdf").status()).isEqualTo(404);
        assertThat(max.post(report + "/publish", "missing", "on").status()).isEqualTo(303);
        assertThat(mia.get(DASHBOARD + "/reports")
                        .document()
                        .select(".shared-list a[href]")
                        .attr("href"))
                .isEqualTo(path);
        assertThat(mia.get(DASHBOARD + "/reports")
                        .document()
                        .select(".shared-list")
                        .text())
                .isEqualTo("May 2026");
        assertThat(mia.get(path).text()).contains("clicks through to your site");
        assertThat(mia.get(path).document().select("a[href=" + path + "/pdf]")).hasSize(1);
        assertThat(person("florist").get(path.replace("bakery", "florist")).status())
                .as("another client's report")
                .isEqualTo(404);
    }

    @Test
    void whoever_is_removed_is_out_at_once() {
        var email = someone();
        var mia = app.browser();
        ClientPerson.enter(mia, ClientPerson.link(max, "bakery", email));
        var spare = ClientPerson.link(max, "bakery", email);
        assertThat(mia.get(DASHBOARD).status()).isEqualTo(200);
        assertThat(post(email, "/end").flash()).contains(email);
        assertThat(mia.get(DASHBOARD).location()).isEqualTo("/read/harbor");
        assertThat(app.browser().get(spare).status()).isEqualTo(404);
        assertThat(max.get(ACCESS).text()).doesNotContain(email);
    }

    @Test
    void one_address_may_read_of_several_clients_and_loses_one_alone() {
        var email = someone();
        var mia = app.browser();
        ClientPerson.enter(mia, ClientPerson.link(max, "bakery", email));
        assertThat(mia.get("/read/harbor/florist").status()).isEqualTo(404);
        ClientPerson.link(max, "florist", email);
        assertThat(mia.get("/read/harbor/florist").status()).isEqualTo(200);
        assertThat(mia.get(DASHBOARD).document().select(".shared-ways").text()).contains("Bakery", "Florist");
        post(email, "/end");
        assertThat(mia.get("/read/harbor/florist").status()).isEqualTo(303);
        var access = max.get("/harbor/clients/florist/access");
        var again = access.document()
                .select(".people > li:contains(" + email + ") form[action$=/link]")
                .attr("action");
        ClientPerson.enter(mia, ClientPerson.handedOver(max.post(again).follow(), email));
        assertThat(mia.get("/read/harbor/florist").status()).isEqualTo(200);
        assertThat(mia.get(DASHBOARD).status()).isEqualTo(404);
    }

    @Test
    void a_link_and_a_session_end_by_themselves() {
        var then = app.clock().instant();
        try {
            var link = ClientPerson.link(max, "bakery", someone());
            var mia = person("bakery");
            app.clock().pass(Duration.ofDays(7));
            assertThat(app.browser().get(link).status()).isEqualTo(404);
            assertThat(mia.get(DASHBOARD).status()).isEqualTo(303);
        } finally {
            app.clock().set(then);
        }
    }

    @Test
    void nobody_reads_of_an_archived_client() {
        var manager = app.as(Cast.ANA);
        manager.post("/harbor/clients", "name", "Closing down");
        var email = someone();
        var mia = ClientPerson.of(app, manager, "closing-down", email);
        assertThat(mia.get("/read/harbor/closing-down").status()).isEqualTo(200);
        manager.post("/harbor/clients/closing-down/archive");
        assertThat(mia.get("/read/harbor/closing-down").status()).isEqualTo(303);
        assertThat(manager.post("/harbor/clients/closing-down/access", "email", someone())
                        .status())
                .isEqualTo(422);
    }

    @Test
    void signing_out_ends_the_session_itself() {
        var mia = person("bakery");
        var cookie = mia.cookie("outboard-reader-harbor").orElseThrow();
        assertThat(mia.get(DASHBOARD).submit(".shared-ways form").location()).isEqualTo("/read/harbor");
        var thief = app.browser();
        thief.setCookie("outboard-reader-harbor", cookie);
        assertThat(thief.get(DASHBOARD).status()).isEqualTo(303);
    }

    @Test
    void the_sign_in_page_knows_nobody_and_tires_of_being_asked() {
        var known = someone();
        ClientPerson.link(max, "bakery", known);
        for (var email : new String[] {known, someone()}) {
            var first = ask("/read/harbor", email);
            assertThat(first.status()).isEqualTo(200);
            assertThat(first.text().replace(email, "…"))
                    .isEqualTo(ask("/read/nobody-here", email).text().replace(email, "…"));
            for (int i = 0; i < 4; i++)
                assertThat(ask("/read/harbor", email).status()).isEqualTo(200);
            var late = ask("/read/harbor", email);
            assertThat(late.status()).isEqualTo(429);
            assertThat(late.header("Retry-After")).isNotEmpty();
        }
        assertThat(ask("/read/harbor", "no address").status()).isEqualTo(422);
    }

    @Test
    void what_is_stored_lets_nobody_in() {
        var email = someone();
        var link = ClientPerson.link(max, "bakery", email);
        var mia = app.browser();
        var rows =
                "select coalesce(string_agg(p::text, ' '), '') || (select coalesce(string_agg(m::text, ' '), '') from"
                        + " mail m) from reader_pass p";
        var before = text(rows);
        ClientPerson.enter(mia, link);
        assertThat(before + text(rows))
                .doesNotContain(
                        link.substring("/enter/".length()),
                        mia.cookie("outboard-reader-harbor").orElseThrow());
    }

    @Test
    void what_is_wrong_with_an_invitation_is_said() {
        assertThat(max.post(ACCESS, "email", "mia@bakery.example\r\nBcc: eve@evil.example")
                        .status())
                .isEqualTo(422);
        assertThat(max.post(ACCESS, "email", "mia").errors().getFirst()).contains("no e-mail address");
        var named = someone();
        max.post(ACCESS, "email", named, "name", "<b>Mia</b>");
        assertThat(max.get(ACCESS).body()).contains("&lt;b&gt;Mia&lt;/b&gt;").doesNotContain("<b>Mia");
    }

    private static Browser person(String client) {
        return ClientPerson.of(app, max, client, someone());
    }

    private static Page post(String email, String act) {
        var row = max.get(ACCESS).document().select(".people > li:contains(" + email + ") form[action$=" + act + "]");
        return max.post(row.attr("action")).follow();
    }

    /** From an address of its own, as a proxy would say. */
    private static Page ask(String door, String email) {
        var browser = app.browser();
        browser.get(door);
        return browser.postExactly(
                door,
                it -> it.header("X-Forwarded-For", "10.0.0." + ++asked),
                "_csrf",
                browser.token(),
                "email",
                email);
    }

    private static String someone() {
        return "mia-" + UUID.randomUUID() + "@bakery.example";
    }

    private static void note(String text, boolean shown) {
        var form = max.get("/harbor/clients/bakery/notes/new");
        var fields = shown
                ? new String[] {"from", "2026-05-10", "to", "2026-05-10", "text", text, "shown", "on"}
                : new String[] {"from", "2026-05-10", "to", "2026-05-10", "text", text};
        assertThat(form.submit("main form", fields).status()).isEqualTo(303);
    }

    private static String text(String query) {
        return app.database()
                .arrange(
                        app.world().harbor().agency().value(),
                        sql -> sql.fetchSingle(query).get(0, String.class));
    }
}
