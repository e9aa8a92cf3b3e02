package app.outboard.platform.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.outboard.platform.text.Texts;
import app.outboard.testing.Pdf;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class PrintRoomTest {
    private static final PrintRoom room = new PrintRoom(new Texts());

    private static final List<String> HOSTILE = List.of(
            "<img src=\"http://127.0.0.1:%PORT%/a.png\"/><script>alert(1)</script>",
            "</td></tr></table><style>@import url(http://127.0.0.1:%PORT%/b.css);</style>",
            "\" onload=\"x\" style=\"background:url(file:///etc/passwd)",
            "]]><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>&e; &nbsp; &#0; &#xffff;",
            "${7*7} [[${7*7}]] __${7*7}__ #{errors.404.title}",
            "javascript:alert(1) file:///etc/passwd http://127.0.0.1:%PORT%/c",
            "gnp\u202eexe.\u2066\u200f\u0007\u0000\u001b[31m\ufffe\udc00x\ud800 \u2028\u0085end",
            "Z" + "\u0301\u0336".repeat(60) + "algo",
            "W".repeat(10_000),
            "Ĝreek Ωμέγα, Кириллица ▲ ▼ → −3.0\u202f%",
            "日本語 中文 한국어 ไทย हिन्दी",
            "שלום עולם مرحبا بالعالم (1,234)",
            "👩\u200d🍳 👍🏽 🇩🇪 🎄 \ue000");

    @Test
    void what_people_wrote_is_text_and_leaves_the_pdf_valid() throws Exception {
        var canary = new AtomicInteger();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            canary.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        try {
            var port = String.valueOf(server.getAddress().getPort());
            var titles = HOSTILE.stream().map(it -> it.replace("%PORT%", port)).toList();
            var printed = print("Audit of <b>Bakery</b> & \u202eco", titles, 3);
            assertThat(Pdf.faults(printed.bytes())).isEmpty();
            assertThat(Pdf.text(printed.bytes()))
                    .contains("<script>alert(1)</script>", "${7*7} [[${7*7}]]", "&e; &nbsp; &#0;", "Кириллица")
                    .contains("gnpexe.", "日本語", "\u25a1")
                    .doesNotContain("root:");
            assertThat(canary).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void nothing_is_fetched_even_where_a_page_asks_for_it() throws Exception {
        var canary = new AtomicInteger();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            canary.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        try {
            var there = "http://127.0.0.1:" + server.getAddress().getPort();
            var page = """
                    <html lang="en"><head><title>Asking</title>
                    <link rel="stylesheet" href="%1$s/a.css"/><style>@import url(%1$s/b.css);
                    @font-face { font-family: x; src: url(%1$s/x.ttf) } p { background: url(%1$s/c.png) }</style></head>
                    <body><p style="background-image: url('%1$s/d.png')">Words</p><img alt="" src="%1$s/e.png"/>
                    <img alt="" src="file:///etc/hostname"/><object data="%1$s/f.html" type="text/html">o</object>
                    <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="10" height="10"
                    alt="x"><image width="5" height="5" xlink:href="%1$s/g.png"/><use xlink:href="%1$s/h.svg#a"/></svg>
                    </body></html>""".formatted(there);
            var printed = new Press().print(Sheets.read(page, room.style()), false);
            assertThat(Pdf.text(printed.bytes())).contains("Words");
            assertThat(canary).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void a_page_that_brings_entities_is_refused() {
        assertThatThrownBy(() -> Sheets.read(
                        "<!DOCTYPE html [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><html><head/><body>&e;</body></html>",
                        ""))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("DOCTYPE");
    }

    @Test
    void a_pdf_says_what_it_is_numbers_its_pages_and_repeats_the_heads_of_tables() throws Exception {
        var printed = print("Audit of Bakery", List.of("Boards", "Pins"), 40);
        try (var document = Pdf.open(printed.bytes())) {
            assertThat(document.getNumberOfPages()).isEqualTo(printed.pages()).isEqualTo(6);
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Audit of Bakery");
            assertThat(document.getDocumentInformation().getAuthor()).isEqualTo("Harbor");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
        }
        assertThat(Pdf.outline(printed.bytes())).containsExactly("Contents", "Boards", "Pins");
        var text = Pdf.text(printed.bytes());
        assertThat(text).containsPattern("Page\\s+2 of 6").containsPattern("Page\\s+6 of 6");
        assertThat(text).doesNotContainPattern("Page\\s+1 of 6");
        assertThat(text.split("Outbound\\s+clicks", -1)).hasSize(5);
        assertThat(text).containsPattern("Boards\\s+3\\s+Pins\\s+5");
    }

    private static Printed print(String title, List<String> chapters, int rows) throws InterruptedException {
        var paper = new Paper(title, "Harbor", "What to fix", "Bakery", "Pinterest audit", Livery.plain(), "en");
        var figures = IntStream.range(1000, 1000 + rows).boxed().toList();
        return room.print(
                "testing/print",
                Map.of("paper", paper, "titles", chapters, "rows", figures, "link", "https://example.com/?a=1&b=2"));
    }
}
