package app.outboard.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.outboard.platform.crypto.Tokens;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.UnaryOperator;

/** A browser without scripts: keeps cookies, sends forms with their token, follows nothing by itself. */
public final class Browser {
    private final String base;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    public Browser(String base) {
        this.base = base;
    }

    public Page get(String path) {
        return get(path, UnaryOperator.identity());
    }

    /** With headers of one's own. */
    public Page get(String path, UnaryOperator<HttpRequest.Builder> more) {
        return send(path, more.apply(HttpRequest.newBuilder().GET()));
    }

    /** Asks for the headers alone. */
    public Page head(String path) {
        return send(path, HttpRequest.newBuilder().method("HEAD", BodyPublishers.noBody()));
    }

    /** Gets and follows redirects to the end. */
    public Page open(String path) {
        var page = get(path);
        return page.status() / 100 == 3 ? open(page.location()) : page;
    }

    /**
     * Sends a form with a valid token.
     *
     * @param fields names and values by turns
     */
    public Page post(String path, String... fields) {
        var all = new String[fields.length + 2];
        System.arraycopy(fields, 0, all, 2, fields.length);
        all[0] = "_csrf";
        all[1] = token();
        return postExactly(path, all);
    }

    /** Sends just these fields. */
    public Page postExactly(String path, String... fields) {
        return postExactly(path, UnaryOperator.identity(), fields);
    }

    /** Sends just these fields, with headers of one's own. */
    public Page postExactly(String path, UnaryOperator<HttpRequest.Builder> more, String... fields) {
        var body = new StringJoiner("&");
        for (int i = 0; i < fields.length; i += 2)
            body.add(URLEncoder.encode(fields[i], UTF_8) + "=" + URLEncoder.encode(fields[i + 1], UTF_8));
        return send(
                path,
                more.apply(HttpRequest.newBuilder()
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body.toString()))));
    }

    /** Sends files, by name, in one field, with a valid token. */
    public Page upload(String path, String field, Map<String, byte[]> files, String... fields) {
        var boundary = "----outboard-test";
        var body = new ByteArrayOutputStream();
        part(body, boundary, "name=\"_csrf\"", token().getBytes(UTF_8));
        for (int i = 0; i < fields.length; i += 2)
            part(body, boundary, "name=\"" + fields[i] + "\"", fields[i + 1].getBytes(UTF_8));
        files.forEach(
                (name, content) -> part(body, boundary, "name=\"" + field + "\"; filename=\"" + name + "\"", content));
        body.writeBytes(("--" + boundary + "--\r\n").getBytes(UTF_8));
        return send(
                path,
                HttpRequest.newBuilder()
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** Signs in through the real page. */
    public Page signIn(String email, String password) {
        return get("/login").submit("form[action=/login]", "email", email, "password", password);
    }

    /** The token its forms carry. */
    public String token() {
        if (cookie("outboard").isEmpty() && cookie("outboard-visitor").isEmpty()) open("/login");
        return Tokens.mac(
                cookie("outboard").or(() -> cookie("outboard-visitor")).orElseThrow(), "_csrf");
    }

    public Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /** Puts a cookie into the browser by hand. */
    public void setCookie(String name, String value) {
        var cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(URI.create(base), cookie);
    }

    private Page send(String path, HttpRequest.Builder request) {
        var uri = URI.create(path.startsWith("http") ? path : base + path);
        try {
            var answer = client.send(request.uri(uri).build(), BodyHandlers.ofByteArray());
            return new Page(this, uri, answer.statusCode(), answer.headers(), answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void part(ByteArrayOutputStream body, String boundary, String disposition, byte[] content) {
        body.writeBytes(
                ("--" + boundary + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n").getBytes(UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(UTF_8));
    }
}
