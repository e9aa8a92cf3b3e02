package app.outboard.brand;

import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.testing.Browser;
import app.outboard.testing.Cast;
import app.outboard.testing.Page;
import app.outboard.testing.TestApp;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An agency's links at a host of its own, and what else is there: nothing. */
final class LinkHostTest {
    private static final String HOST = "reports.harbor.example";
    private static final String NOBODYS = "/s/" + "x".repeat(32);

    @RegisterExtension
    static final TestApp app = TestApp.withWorld();

    private static Browser ana;
    private static Browser rita;
    private static String link;
    private static String lockedLink;
    private static String rivals;

    @BeforeAll
    static void two_agencies_have_hosts() {
        ana = app.as(Cast.ANA);
        rita = app.as(Cast.RITA);
        assertThat(settle(ana, "harbor", " Reports.Harbor.Example ").status()).isEqualTo(303);
        assertThat(settle(rita, "rival", "links.rival.example").status()).isEqualTo(303);
        link = made(ana, "/harbor/clients/bakery", "");
        lockedLink = made(ana, "/harbor/clients/bakery", "a long enough word");
        rivals = made(rita, "/rival/clients/bakery", "");
    }

    @Test
    void links_are_built_with_it_and_open_there_and_at_the_old_address() throws IOException {
        assertThat(link).startsWith("http://" + HOST + "/s/");
        var page = get(HOST, path(link));
        assertThat(page).startsWith("HTTP/1.1 200").contains("Bakery", "no-referrer");
        assertThat(get("localhost", path(link))).startsWith("HTTP/1.1 200");
        var css = page.replaceFirst("(?s).*(/colours/[^\"]*)\".*", "$1");
        assertThat(get(HOST, css)).startsWith("HTTP/1.1 200").contains("--brand:");
        var sheet = page.replaceFirst("(?s).*?(/assets/[^\"]*share.css)\".*", "$1");
        assertThat(get(HOST, sheet)).startsWith("HTTP/1.1 200");
    }

    @Test
    void a_password_is_taken_there() throws IOException {
        assertThat(get(HOST, path(lockedLink))).startsWith("HTTP/1.1 401");
        var body = "password=a+long+enough+word";
        var answer = raw("POST " + path(lockedLink) + "/unlock HTTP/1.1\r\nHost: " + HOST + "\r\nOrigin: http://" + HOST
                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length()
                + "\r\nConnection: close\r\n\r\n" + body);
        assertThat(answer).startsWith("HTTP/1.1 303").contains("Set-Cookie", "Location: " + path(lockedLink));
        var forged = raw("POST " + path(lockedLink) + "/unlock HTTP/1.1\r\nHost: " + HOST
                + "\r\nOrigin: http://outboard.localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                + body.length() + "\r\nConnection: close\r\n\r\n" + body);
        assertThat(forged).startsWith("HTTP/1.1 403");
    }

    @Test
    void another_agencys_link_is_not_active_there_as_one_that_never_was() throws IOException {
        assertThat(get("links.rival.example", path(rivals))).startsWith("HTTP/1.1 200");
        var answer = get(HOST, path(rivals));
        assertThat(answer).startsWith("HTTP/1.1 404").doesNotContain("Bakery", "Rival");
        assertThat(bare(answer)).isEqualTo(bare(get(HOST, NOBODYS)));
        assertThat(bare(get(HOST, path(rivals) + "/pdf"))).isEqualTo(bare(get(HOST, NOBODYS + "/pdf")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/login",
                "/setup",
                "/harbor",
                "/harbor/brand",
                "/rival",
                "/account",
                "/health",
                "/unsubscribe/x",
                "/s",
                "//s/x",
                "/S/x",
                "/%73/x",
                "/harbor/../s/x",
                "/colours",
                "/s/clients/bakery",
                "/s/settings",
                "/s/../harbor",
                "/no/such"
            })
    void nothing_else_is_there(String path) throws IOException {
        assertThat(get(HOST, path))
                .matches(answer -> answer.startsWith("HTTP/1.1 404") || answer.startsWith("HTTP/1.1 400"), path)
                .doesNotContain("Sign in", "href=\"/\"", "Set-Cookie");
    }

    @Test
    void a_name_that_is_nobodys_is_answered_as_ever() throws IOException {
        for (var host : new String[] {
            "reports.rival.example",
            HOST + ":8080",
            HOST + ".",
            "x." + HOST,
            HOST + "@evil.example",
            "[" + HOST + "]",
            "'; --"
        })
            assertThat(get(host, path(link)))
                    .as(host)
                    .matches(answer -> answer.startsWith("HTTP/1.1 421") || answer.startsWith("HTTP/1.1 400"))
                    .doesNotContain("Bakery");
        assertThat(raw("GET " + path(link) + " HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: " + HOST
                        + "\r\nForwarded: host=" + HOST + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 421");
        assertThat(raw("GET " + path(link) + " HTTP/1.1\r\nHost: " + HOST
                        + "\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://reports.agency.example",
                "reports.agency.example:8443",
                "reports.agency.example/s",
                "reports",
                "127.0.0.1",
                "10.1",
                "[::1]",
                "0x7f.0.0.1",
                "outboard.localhost",
                "a.localhost",
                "printer.local",
                "-a.example",
                "a-.example",
                "a..example",
                ".example",
                "a.example.",
                "a b.example",
                "ä.example",
                "a@b.example",
                "*.agency.example",
                "a.123"
            })
    void what_cannot_be_an_agencys_name_is_refused(String host) {
        var page = settle(ana, "harbor", host);
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.errors()).singleElement().asString().startsWith("This cannot be a host of your own.");
    }

    @Test
    void a_name_another_has_is_refused_without_saying_whose_it_is() {
        var page = settle(rita, "rival", HOST);
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.errors()).containsExactly("This name cannot be used. Choose another one.");
        assertThat(page.body()).doesNotContain("Harbor");
    }

    @Test
    void managers_do_not_settle_it() {
        assertThat(app.as(Cast.MAX)
                        .post("/harbor/brand/host", "host", "x.harbor.example")
                        .status())
                .isEqualTo(403);
    }

    private static Page settle(Browser browser, String agency, String host) {
        return browser.post("/" + agency + "/brand/host", "host", host);
    }

    private static String made(Browser browser, String client, String password) {
        var page = browser.get(client + "/shares/new")
                .submit(".form", "label", "For Anna " + password, "password", password);
        return page.follow().document().select("#share-address").val();
    }

    private static String path(String address) {
        return address.substring(address.indexOf("/s/"));
    }

    private static String get(String host, String path) throws IOException {
        return raw("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
    }

    /** Without what differs from one answer to the next. */
    private static String bare(String answer) {
        return answer.replaceAll("(?m)^Date: .*$", "");
    }

    private static String raw(String request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), app.port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
