package app.outboard.audit.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CheckerTest {
    private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");
    private static final Duration BRIEF = Duration.ofMillis(250);

    private final Site site = new Site();
    private final Fetcher fetcher = new Fetcher(site, Limits.USUAL, "Outboard/1 (+https://outboard.harborcats.com)");
    private final List<String> turns = Collections.synchronizedList(new ArrayList<>());
    private final Checker checker = checker(fetcher);

    @AfterEach
    void close() {
        fetcher.close();
        site.close();
    }

    @Test
    void a_page_is_asked_for_its_head_then_for_its_titles() throws InterruptedException {
        site.page("/toys?a=1", "<title>Cat\n toys</title><meta property='og:title' content='Toys &amp; more'><p>text");

        var found = checker.check(site.at("/toys?a=1"));

        assertThat(found)
                .isEqualTo(new Found(Outcome.OK, 200, 0, site.at("/toys?a=1"), false, "Cat toys", "Toys & more"));
        assertThat(site.asked())
                .containsExactly("HEAD shop.harborcats.com/toys?a=1", "GET shop.harborcats.com/toys?a=1");
        assertThat(site.agents()).containsOnly("Outboard/1 (+https://outboard.harborcats.com)");
        assertThat(turns).as("robots.txt, head, page").hasSize(3).containsOnly("shop.harborcats.com");
    }

    @Test
    void a_server_that_refuses_head_is_asked_for_the_page() throws InterruptedException {
        site.on(
                "/a",
                exchange ->
                        exchange.sendResponseHeaders(exchange.getRequestMethod().equals("HEAD") ? 405 : 200, -1));

        assertThat(checker.check(site.at("/a")).outcome()).isEqualTo(Outcome.OK);
    }

    @Test
    void a_picture_has_no_title_to_ask_for() throws InterruptedException {
        site.on("/cat.jpg", 200, "Content-Type", "image/jpeg");

        assertThat(checker.check(site.at("/cat.jpg")).outcome()).isEqualTo(Outcome.OK);
        assertThat(site.asked()).containsExactly("HEAD shop.harborcats.com/cat.jpg");
    }

    @ParameterizedTest
    @CsvSource({"404, NOT_FOUND", "410, GONE", "500, SERVER_ERROR", "503, SERVER_ERROR", "403, OTHER", "429, OTHER"})
    void answers_say_how_a_page_fares(int status, Outcome outcome) throws InterruptedException {
        site.on("/a", status);

        var found = checker.check(site.at("/a"));

        assertThat(found).returns(outcome, Found::outcome).returns(status, Found::status);
    }

    @Test
    void redirects_are_followed_and_counted() throws InterruptedException {
        site.on("/a", 301, "Location", "/b");
        site.on("/b", 302, "Location", site.at("www.harborcats.com", "/c d#top"));
        site.page("/c%20d", "<title>End</title>");

        assertThat(checker.check(site.at("/a")))
                .isEqualTo(new Found(Outcome.OK, 200, 2, site.at("www.harborcats.com", "/c%20d"), false, "End", null));
    }

    @Test
    void another_registered_domain_is_said() throws InterruptedException {
        site.on("/a", 308, "Location", site.at("shop.harbordogs.co.uk", "/b"));
        site.page("/b", "<title>Dogs</title>");

        assertThat(checker.check(site.at("/a")))
                .returns(true, Found::otherDomain)
                .returns(1, Found::hops);
        assertThat(checker.check(site.at("other.co.uk", "/a")))
                .as("two names beneath one public suffix")
                .returns(true, Found::otherDomain);
    }

    @Test
    void after_five_redirects_nobody_goes_on() throws InterruptedException {
        site.on("/a", 301, "Location", "/a");

        assertThat(checker.check(site.at("/a")))
                .returns(Outcome.OTHER, Found::outcome)
                .returns(5, Found::hops);
        assertThat(site.asked()).hasSize(6);
    }

    @ParameterizedTest
    @CsvSource({
        "http://inner.harborcats.com/secret",
        "http://shop.harborcats.com:22/",
        "ftp://shop.harborcats.com/",
        "file:///etc/passwd",
        "gopher://shop.harborcats.com/",
        "http://user@shop.harborcats.com/",
    })
    void a_redirect_to_where_no_link_leads_is_not_followed(String location) throws InterruptedException {
        site.on("/a", 302, "Location", location);

        assertThat(checker.check(site.at("/a")).outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(site.asked()).containsExactly("HEAD shop.harborcats.com/a");
    }

    @Test
    void a_site_that_asks_programs_to_stay_away_is_left_alone() throws InterruptedException {
        site.on("/robots.txt", exchange -> {
            var rules = "User-agent: *\nDisallow: /private\nCrawl-delay: 3".getBytes();
            exchange.sendResponseHeaders(200, rules.length);
            exchange.getResponseBody().write(rules);
        });
        site.page("/open", "<title>Open</title>");

        assertThat(checker.check(site.at("/private/a")).outcome()).isEqualTo(Outcome.ROBOTS);
        assertThat(site.asked()).isEmpty();
        assertThat(checker.check(site.at("/open")).outcome()).isEqualTo(Outcome.OK);
        assertThat(site.asked()).hasSize(2);
    }

    @Test
    void a_site_in_trouble_is_left_alone_too() throws InterruptedException {
        site.on("/robots.txt", 503);
        site.page("/open", "<title>Open</title>");

        assertThat(checker.check(site.at("/open")).outcome()).isEqualTo(Outcome.ROBOTS);
    }

    @Test
    void a_page_without_end_is_read_for_its_beginning() throws InterruptedException {
        site.on("/endless", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, 0);
            if (exchange.getRequestMethod().equals("HEAD")) return;
            var out = exchange.getResponseBody();
            out.write("<title>Begun</title>".getBytes());
            var more = new byte[64 * 1024];
            // Ends by an exception when the other side has had enough.
            while (true) out.write(more);
        });

        assertThat(checker.check(site.at("/endless")))
                .returns(Outcome.OK, Found::outcome)
                .returns("Begun", Found::title);
    }

    @Test
    void names_that_are_not_there_and_servers_that_are_not_are_told_apart() throws Exception {
        assertThat(checker.check(site.at("nowhere.harborcats.com", "/")).outcome())
                .isEqualTo(Outcome.DNS);
        assertThat(checker.check(site.at("inner.harborcats.com", "/")).outcome())
                .isEqualTo(Outcome.REFUSED);
        assertThat(checker.check(site.at("offline.harborcats.com", "/")).outcome())
                .isEqualTo(Outcome.OTHER);
        int closed;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = socket.getLocalPort();
        }
        assertThat(checker.check("http://shop.harborcats.com:" + closed + "/").outcome())
                .isEqualTo(Outcome.UNREACHABLE);
    }

    @Test
    void a_server_that_keeps_silent_or_trickles_is_not_waited_for() throws InterruptedException {
        var done = new CountDownLatch(1);
        site.on("/silent", exchange -> await(done));
        site.on("/trickle", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, 0);
            for (int i = 0; done.getCount() > 0; i++) {
                exchange.getResponseBody().write(' ');
                exchange.getResponseBody().flush();
                pause(done);
            }
        });
        try (var brief = new Fetcher(site, new Limits(BRIEF, BRIEF, BRIEF.multipliedBy(2)), "Outboard/1")) {
            assertThat(checker(brief).check(site.at("/silent")).outcome()).isEqualTo(Outcome.TIMEOUT);
            assertThat(checker(brief).check(site.at("/trickle")).outcome()).isEqualTo(Outcome.TIMEOUT);
        } finally {
            done.countDown();
        }
    }

    @Test
    void a_certificate_nobody_vouches_for_is_no_safe_page() throws Exception {
        try (var socket =
                certified().getServerSocketFactory().createServerSocket(0, 8, InetAddress.getLoopbackAddress())) {
            var server = Thread.ofVirtual().start(() -> {
                try {
                    while (true) {
                        try (var caller = socket.accept()) {
                            caller.getInputStream().read();
                        } catch (javax.net.ssl.SSLException refused) {
                            // The other side did not like the certificate.
                        }
                    }
                } catch (IOException closed) {
                    // The test is over.
                }
            });
            var found = checker.check("https://shop.harborcats.com:" + socket.getLocalPort() + "/");
            assertThat(found.outcome()).isEqualTo(Outcome.TLS);
            socket.close();
            server.join();
        }
    }

    private static SSLContext certified() throws GeneralSecurityException, IOException {
        var password = "harbor".toCharArray();
        var keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = CheckerTest.class.getResourceAsStream("/fixtures/self-signed.p12")) {
            keys.load(in, password);
        }
        var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, password);
        var context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    private Checker checker(Fetcher by) {
        Pace pace = (host, gap) -> turns.add(host);
        return new Checker(by, new Robots(by, pace, () -> NOW, "outboard"), pace, () -> NOW);
    }

    private static void await(CountDownLatch done) throws IOException {
        try {
            done.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private static void pause(CountDownLatch done) throws IOException {
        try {
            if (done.await(20, java.util.concurrent.TimeUnit.MILLISECONDS)) throw new IOException("over");
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
