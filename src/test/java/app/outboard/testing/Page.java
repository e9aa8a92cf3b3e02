package app.outboard.testing;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What came back, as a person or a test looks at it. */
public final class Page {
    private final Browser browser;
    private final URI uri;
    private final int status;
    private final HttpHeaders headers;
    private final byte[] bytes;

    Page(Browser browser, URI uri, int status, HttpHeaders headers, byte[] bytes) {
        this.browser = browser;
        this.uri = uri;
        this.status = status;
        this.headers = headers;
        this.bytes = bytes;
    }

    public int status() {
        return status;
    }

    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    public HttpHeaders headers() {
        return headers;
    }

    public String body() {
        return new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
    }

    public byte[] bytes() {
        return bytes;
    }

    public Document document() {
        return Jsoup.parse(body(), uri.toString());
    }

    /** The words of the page's own part. */
    public String text() {
        var main = document().selectFirst("main");
        return main == null ? document().text() : main.text();
    }

    /** The one-time sentence, or nothing. */
    public String flash() {
        return document().select(".flash p").text();
    }

    /** The sentences beside fields. */
    public List<String> errors() {
        return document().select(".field .error").eachText();
    }

    /** Where a redirect leads, without the host. */
    public String location() {
        return header("Location");
    }

    /** Follows a redirect. */
    public Page follow() {
        return browser.get(location());
    }

    /**
     * Fills in a form of the page and sends it, with all that is in it already.
     *
     * @param selector of the form
     * @param fields names and values by turns
     */
    public Page submit(String selector, String... fields) {
        var form = document().selectFirst(selector);
        if (form == null) throw new AssertionError("No form " + selector + " in " + body());
        var sent = new ArrayList<String>();
        for (var input : form.select("input, select, textarea")) {
            if (input.attr("name").isEmpty() || List.of(fields).contains(input.attr("name"))) continue;
            if (input.is("[type=checkbox], [type=radio]") && !input.hasAttr("checked")) continue;
            sent.add(input.attr("name"));
            sent.add(input.is("select") ? chosen(input) : input.val());
        }
        sent.addAll(List.of(fields));
        return browser.postExactly(form.attr("action"), sent.toArray(String[]::new));
    }

    /** What a browser sends for a list: the chosen entry, else the first. */
    private static String chosen(Element select) {
        var marked = select.selectFirst("option[selected]");
        var entry = marked == null ? select.selectFirst("option") : marked;
        return entry == null ? "" : entry.val();
    }
}
