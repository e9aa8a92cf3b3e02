package app.outboard.brand;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.testing.Browser;
import app.outboard.testing.Cast;
import app.outboard.testing.Page;
import app.outboard.testing.TestApp;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class BrandPagesTest {
    private static final String AGENCY = "/harbor/brand";
    private static final String BAKERY = "/harbor/clients/bakery";
    private static final String FLORIST = "/harbor/clients/florist";

    @RegisterExtension
    static final TestApp app = TestApp.withWorld();

    private final Browser ana = app.as(Cast.ANA);
    private final Browser max = app.as(Cast.MAX);

    @Test
    void a_colour_too_light_for_words_is_corrected_and_the_page_says_to_what() {
        var done = ana.get(AGENCY).submit("form.card", "colour", "FFEE00").follow();
        assertThat(done.flash())
                .contains(
                        "#ffee00 is too light for text",
                        Shades.of(Paint.known("#ffee00")).lightText().hex());
        assertThat(done.document().select("[name=colour]").val()).isEqualTo("#ffee00");
        assertThat(done.text())
                .contains("#ffee00 is too light there; darkened to contrast 4.5 : 1", "as chosen: contrast");

        var css = sheet(done);
        assertThat(css.header("Content-Type")).startsWith("text/css");
        assertThat(css.header("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
        assertThat(css.body()).contains("--brand: #ffee00;", "--brand-ink: #000000;");
        var old = app.browser().get("/colours/000000000000/ffee00.css");
        assertThat(old.body()).isEqualTo(css.body());
        assertThat(old.header("Cache-Control")).isEqualTo("no-cache");
        for (var no : new String[] {"ffee0.css", "red.css", "ffee00%3B%7D.css", "FFEE00.css", "ffee00"})
            assertThat(app.browser().get("/colours/000000000000/" + no).status())
                    .isIn(400, 404);
    }

    @Test
    void what_is_wrong_is_said_and_what_was_typed_stays() {
        var page = ana.post(AGENCY, "colour", "yellow", "sender", "Ana <ana@evil.example>", "footer", "x".repeat(161));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.errors())
                .containsExactly(
                        "Write a colour as # and six digits or letters from a to f, like #0b6e6d.",
                        "A plain name without @, < and >: the address is the server’s own.",
                        "At most 160 characters.");
        assertThat(page.document().select("[name=colour]").val()).isEqualTo("yellow");
        assertThat(ana.post(AGENCY, "sender", "Harbor \u202egro.live").status()).isEqualTo(422);
    }

    @Test
    void a_client_bears_the_agencys_colour_its_own_or_that_of_the_lists() {
        ana.post(AGENCY, "colour", "#123456");
        assertThat(sheet(max.get(FLORIST + "/brand")).body()).contains("--brand: #123456;");

        max.get(FLORIST + "/brand").submit("form.card", "from", "own", "colour", "#aa5500");
        assertThat(sheet(max.get(FLORIST + "/brand")).body()).contains("--brand: #aa5500;");

        max.get(FLORIST + "/brand").submit("form.card", "from", "list");
        var listed = app.world().florist().row().colour().hex();
        assertThat(sheet(max.get(FLORIST + "/brand")).body()).contains("--brand: " + listed + ";");
        assertThat(max.post(FLORIST + "/brand", "from", "own", "colour", "").status())
                .isEqualTo(422);
        assertThat(max.post(FLORIST + "/brand", "from", "theirs").status()).isEqualTo(422);
    }

    @Test
    void a_logo_is_kept_drawn_anew_taken_away_and_put_back() throws IOException {
        var done = max.upload(BAKERY + "/logo", "logo", Map.of("logo.jpg", picture("jpg", 30)));
        assertThat(done.location()).isEqualTo(BAKERY + "/brand");
        assertThat(width(max, done.follow())).isEqualTo(30);
        assertThat(done.follow().document().select("form[action$=/logo/back]")).isEmpty();

        max.upload(BAKERY + "/logo", "logo", Map.of("logo.png", picture("png", 50)));
        assertThat(width(max, max.get(BAKERY + "/brand"))).isEqualTo(50);
        max.get(BAKERY + "/brand").submit("form[action$=/logo/back]");
        assertThat(width(max, max.get(BAKERY + "/brand"))).isEqualTo(30);

        assertThat(max.post(BAKERY + "/logo/end").status()).isEqualTo(303);
        assertThat(max.get(BAKERY + "/logo").status()).isEqualTo(404);
        var undo = max.get(BAKERY + "/brand").submit("form[action$=/logo/back]").follow();
        assertThat(undo.flash()).contains("The logo from before is back.");
        assertThat(width(max, undo)).isEqualTo(30);
    }

    @Test
    void without_a_logo_of_its_own_a_client_shows_the_agencys() throws IOException {
        ana.upload(AGENCY + "/logo", "logo", Map.of("logo.png", picture("png", 44)));

        var page = max.get(FLORIST + "/brand");
        assertThat(page.text()).contains("As long as the client has no logo, that of Harbor stands in its place.");
        var src = page.document().select(".brand-sample-head img").attr("src");
        assertThat(src).startsWith("/harbor/brand/logo?v=");
        assertThat(max.get(src).status()).isEqualTo(200);
    }

    @Test
    void what_is_no_picture_leaves_the_logo_as_it_was() {
        var page = max.upload(
                FLORIST + "/logo", "logo", Map.of("logo.png", "<svg><script>alert(1)</script></svg>".getBytes(UTF_8)));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.errors())
                .containsExactly(
                        "This is an SVG drawing, which can hold programs, so it is not taken. Save it as PNG and try again.");
        assertThat(max.get(FLORIST + "/logo").status()).isEqualTo(404);
        assertThat(max.post(FLORIST + "/logo/back").status()).isEqualTo(404);
    }

    @Test
    void every_change_stands_in_the_trail() {
        ana.post(AGENCY, "colour", "#010203");
        max.post(BAKERY + "/brand", "from", "list");
        List<String> acts = app.database()
                .arrange(
                        app.world().harbor().agency().value(),
                        sql -> sql.fetch("select act from trail").getValues(0, String.class));
        assertThat(acts).contains("agency.brand_changed", "client.brand_changed");
    }

    @Test
    void whoever_may_not_change_it_reads_it() {
        var vera = app.as(Cast.VERA);
        assertThat(vera.get(AGENCY).document().select("fieldset[disabled]")).isNotEmpty();
        assertThat(vera.get(AGENCY).document().select("main form button")).isEmpty();
        assertThat(vera.get(BAKERY + "/brand").document().select("main form button"))
                .isEmpty();
        assertThat(max.get(AGENCY).document().select("main form button")).isEmpty();
        assertThat(max.post(AGENCY, "colour", "#000000").status()).isEqualTo(403);
        assertThat(app.as(Cast.RITA).get("/rival/clients/florist/logo").status())
                .isEqualTo(404);
    }

    private static Page sheet(Page page) {
        return app.browser().get(page.document().select("link[href^=/colours/]").attr("href"));
    }

    private static int width(Browser browser, Page page) throws IOException {
        var logo = browser.get(page.document().select("#logo .brand-logo").attr("src"));
        assertThat(logo.header("Content-Type")).isEqualTo("image/png");
        return ImageIO.read(new ByteArrayInputStream(logo.bytes())).getWidth();
    }

    private static byte[] picture(String format, int width) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, 20, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }
}
