package app.outboard.platform.web;

import static java.util.Comparator.comparingInt;
import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.platform.crypto.Tokens;
import app.outboard.platform.text.Text;
import app.outboard.platform.text.Texts;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WebTest {
    private static final class Elsewhere extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private static Web web;

    @BeforeAll
    static void serve() {
        var settings = new WebSettings(URI.create("http://outboard.localhost:8080"), "127.0.0.1", 0, Set.of());
        web = new Web(settings, new Texts(), List.of(Elsewhere.class), GuestHosts.none(), () -> true);
        web.routes()
                .open()
                .get("/boom", Access.OPEN, (ctx, open) -> {
                    throw new IllegalStateException("a secret detail");
                })
                .get("/busy", Access.OPEN, (ctx, open) -> {
                    throw new Elsewhere();
                })
                .get("/flash", Access.OPEN, (ctx, open) -> {
                    web.flashes().good(ctx, Text.of("errors.404.title"));
                    Next.see(ctx, "/error");
                })
                .get("/error", Access.OPEN, (ctx, open) -> web.errors().show(ctx, 422))
                .post(
                        "/form",
                        Access.OPEN,
                        (ctx, open) -> ctx.result(Form.of(ctx).line("name")))
                .upload(
                        "/files",
                        Access.OPEN,
                        (ctx, open) ->
                                ctx.result(String.valueOf(ctx.uploadedFiles().size())))
                .events("/events", Access.OPEN, (client, open) -> {
                    client.sendEvent("progress", "1");
                    client.close();
                })
                .get("/{word}", Access.OPEN, (ctx, open) -> ctx.result(ctx.pathParam("word")));
        web.start();
    }

    @AfterAll
    static void end() {
        web.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/error",
                "/boom",
                "/busy",
                "/no/such/page",
                "/health",
                "/robots.txt",
                "/favicon.ico",
                "/flash",
                "/word"
            })
    void every_answer_carries_the_strict_headers(String path) throws Exception {
        assertStrict(get(path));
    }

    @Test
    void an_answer_to_a_request_that_is_no_request_carries_them_too() throws Exception {
        assertThat(raw("GET / HTTP/1.1\r\nHost: localhost\r\nBroken Header\r\n\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("Content-Security-Policy: default-src 'none'", "X-Content-Type-Options: nosniff");
        assertThat(raw("GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: " + "x".repeat(20_000) + "\r\n\r\n"))
                .startsWith("HTTP/1.1 431")
                .contains("X-Frame-Options: DENY");
    }

    @Test
    void a_failure_says_nothing_of_its_inside() throws Exception {
        var answer = get("/boom");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("Something went wrong").doesNotContain("secret", "IllegalState");
    }

    @Test
    void busy_says_when_to_come_back() throws Exception {
        var answer = get("/busy");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
    }

    @Test
    void what_is_not_there_is_404_and_what_is_not_meant_405() throws Exception {
        assertThat(get("/no/such/page").statusCode()).isEqualTo(404);
        assertThat(get("/no/such/page").body()).contains("There is nothing here");
        assertThat(send(to("/form").GET()).body()).isEqualTo("form");
        assertThat(send(to("/error").DELETE()).statusCode()).isEqualTo(405);
        assertThat(send(to("/error").method("TRACE", HttpRequest.BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(405);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"evil.example", "localhost.evil.example", "outboard.localhost", "127.0.0.1.evil", "localhost:1:2"
            })
    void other_names_are_not_answered_to(String host) throws Exception {
        assertThat(raw("GET /word HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                .matches(answer -> answer.startsWith("HTTP/1.1 421") || answer.startsWith("HTTP/1.1 400"))
                .doesNotContain("evil");
    }

    @ParameterizedTest
    @ValueSource(strings = {"outboard.localhost:8080", "localhost", "localhost:9", "127.0.0.1:7070", "[::1]:7070"})
    void its_own_names_are(String host) throws Exception {
        assertThat(raw("GET /word HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void a_page_needs_one_style_sheet_kept_for_ever() throws Exception {
        var sheet = send(to(Assets.load().url("css/app.css")).header("Accept-Encoding", "gzip, deflate"));
        assertThat(sheet.statusCode()).isEqualTo(200);
        assertThat(sheet.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(sheet.headers().firstValue("Cache-Control")).hasValue("public, max-age=31536000, immutable");
        assertThat(sheet.headers().firstValue("Vary")).hasValue("Accept-Encoding");
        var plain = get(Assets.load().url("css/app.css"));
        assertThat(plain.body()).doesNotContain("@import").contains("@layer tokens {");
        assertThat(plain.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/css"));
    }

    @Test
    void a_browser_that_knows_brotli_gets_what_the_build_squeezed() throws Exception {
        var sheet = send(to(Assets.load().url("css/app.css")).header("Accept-Encoding", "gzip, br"));
        assertThat(sheet.headers().firstValue("Content-Encoding")).hasValue("br");
        assertThat(sheet.headers().firstValue("Vary")).hasValue("Accept-Encoding");
        assertThat(Assets.files()).allSatisfy((path, content) -> {
            var forms = Asset.of(path, content).squeezed();
            assertThat(forms)
                    .extracting(Asset.Form::encoding)
                    .isEqualTo(Assets.isWorthSqueezing(path) ? List.of("br", "gzip") : List.of());
            assertThat(forms).isSortedAccordingTo(comparingInt(form -> form.bytes().length));
        });
    }

    @Test
    void comments_of_style_sheets_stay_at_home() throws Exception {
        assertThat(get(Assets.load().url("css/app.css")).body())
                .doesNotContain("/*")
                .contains("unicode-range");
    }

    @Test
    void fonts_of_the_style_sheet_and_the_chart_library_are_there() throws Exception {
        var sheet = Assets.load().url("css/app.css");
        var fonts = java.util.regex.Pattern.compile("url\\(\"?([^)\"]+\\.woff2)")
                .matcher(get(sheet).body());
        assertThat(fonts.find()).isTrue();
        var font = URI.create(sheet).resolve(fonts.group(1)).toString();
        assertThat(get(font).statusCode()).isEqualTo(200);
        assertThat(get(Assets.load().url("js/chart.umd.js")).body()).contains("Chart.js");
    }

    @Test
    void an_old_hash_gets_todays_file_and_may_not_keep_it() throws Exception {
        var old = get("/assets/0123456789ab/css/app.css");
        assertThat(old.statusCode()).isEqualTo(200);
        assertThat(old.headers().firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(get("/assets/0123456789ab/../../messages/ui.properties").statusCode())
                .isNotEqualTo(200);
        assertThat(get("/assets/x/css/none.css").statusCode()).isEqualTo(404);
    }

    @Test
    void a_flash_is_shown_once_and_cannot_be_made_up() throws Exception {
        var set = get("/flash").headers().allValues("Set-Cookie");
        var cookies = set.stream().map(cookie -> cookie.split(";", 2)[0]).toList();
        var shown = send(to("/error").header("Cookie", String.join("; ", cookies)));
        assertThat(shown.headers().allValues("Set-Cookie")).anyMatch(cookie -> cookie.startsWith("outboard-flash=;"));
        assertThat(set).allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/"));
        var forged = send(to("/error").header("Cookie", "outboard-visitor=x; outboard-flash=Z29vZApoYWNrZWQ.mark"));
        assertThat(forged.body()).doesNotContain("hacked");
    }

    @Test
    void too_much_is_refused() throws Exception {
        var big = send(to("/form")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("name=" + "x".repeat(1_100_000))));
        assertThat(big.statusCode()).isEqualTo(413);
        assertThat(big.body()).contains("That is too large");
        assertThat(multipart("/form").statusCode()).isEqualTo(415);
        assertThat(multipart("/files").statusCode()).isEqualTo(403);
    }

    @Test
    void files_are_taken_where_they_are_awaited_up_to_a_size() throws Exception {
        assertThat(files("x".repeat(2_000_000), "y").body()).isEqualTo("2");
        var tooLarge = files("x".repeat(53_000_000), "y".repeat(53_000_000));
        assertThat(tooLarge.statusCode()).isEqualTo(413);
        assertThat(tooLarge.body()).contains("That is too large");
    }

    @Test
    void events_come_as_they_happen() throws Exception {
        var events = send(to("/events").header("Accept", "text/event-stream").header("Accept-Encoding", "gzip"));
        assertThat(events.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/event-stream"));
        assertThat(events.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(events.body()).contains("event: progress", "data: 1");
    }

    @Test
    void health_speaks_of_the_database() throws Exception {
        assertThat(get("/health").body()).isEqualTo("{\"status\":\"up\",\"database\":\"up\"}");
    }

    private static void assertStrict(HttpResponse<String> answer) {
        var headers = answer.headers();
        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValue("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                        + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
                        + "object-src 'none'; frame-ancestors 'none'");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Permissions-Policy")).isPresent();
        assertThat(headers.firstValue("Cache-Control")).isPresent();
        assertThat(headers.firstValue("Vary")).hasValue("Accept-Encoding");
        assertThat(headers.firstValue("Server")).isEmpty();
        assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
    }

    private static HttpResponse<String> multipart(String path) throws Exception {
        return send(to(path).header("Content-Type", "multipart/form-data; boundary=x")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "--x\r\nContent-Disposition: form-data; name=\"f\"; filename=\"f\"\r\n\r\n1\r\n--x--\r\n")));
    }

    private static HttpResponse<String> files(String... contents) throws Exception {
        var body = new StringBuilder("--x\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n")
                .append(Tokens.mac("me", "_csrf"))
                .append("\r\n");
        for (var content : contents)
            body.append("--x\r\nContent-Disposition: form-data; name=\"f\"; filename=\"f\"\r\n\r\n")
                    .append(content)
                    .append("\r\n");
        return send(to("/files")
                .header("Cookie", "outboard-visitor=me")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(HttpRequest.BodyPublishers.ofString(body + "--x--\r\n")));
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return send(to(path).GET());
    }

    private static HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + web.port() + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }

    private static String raw(String request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), web.port())) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readNBytes(2_000), StandardCharsets.UTF_8);
        }
    }
}
