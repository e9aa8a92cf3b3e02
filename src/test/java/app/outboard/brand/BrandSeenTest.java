package app.outboard.brand;

import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.testing.Browser;
import app.outboard.testing.Cast;
import app.outboard.testing.Pictures;
import app.outboard.testing.TestApp;
import app.outboard.trail.Trail;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A brand where clients see it: behind links, before the password and after it. */
final class BrandSeenTest {
    private static final String PASSWORD = "a long enough word";

    @RegisterExtension
    static final TestApp app = TestApp.withWorld();

    private static Browser max;

    @BeforeAll
    static void harbor_has_a_brand() throws IOException {
        var ana = app.as(Cast.ANA);
        max = app.as(Cast.MAX);
        ana.post("/harbor/brand", "colour", "#ffee00", "footer", "Harbor Ltd <script>1</script>");
        ana.upload("/harbor/brand/logo", "logo", Map.of("logo.png", Pictures.png(50, 50)));
        max.upload("/harbor/clients/bakery/logo", "logo", Map.of("logo.png", Pictures.png(300, 40)));
    }

    @Test
    void a_shared_page_bears_both_logos_the_colour_and_the_footer() {
        var guest = app.browser();
        var base = link("bakery", "");
        var page = guest.get(base).document();

        var first = page.select(".shared-head img");
        var second = page.select(".shared-foot img");
        assertThat(first.attr("alt")).isEqualTo("Logo of Bakery");
        assertThat(first.attr("width")).isEqualTo("330");
        assertThat(second.attr("alt")).isEqualTo("Logo of Harbor");
        assertThat(guest.get(first.attr("src")).header("Content-Type")).isEqualTo("image/png");
        assertThat(guest.get(second.attr("src")).bytes())
                .isNotEqualTo(guest.get(first.attr("src")).bytes());
        assertThat(page.select(".shared-foot").text()).contains("Harbor Ltd <script>1</script>");
        assertThat(guest.get(page.select("link[href^=/colours/]").attr("href")).body())
                .contains("#ffee00");
        assertThat(guest.cookie("outboard")).isEmpty();
    }

    @Test
    void a_client_without_a_logo_shows_the_agencys_once() {
        var guest = app.browser();
        var base = link("florist", "");
        var page = guest.get(base).document();
        assertThat(page.select(".shared-head img").attr("alt")).isEqualTo("Logo of Harbor");
        assertThat(page.select(".shared-foot img")).isEmpty();
        assertThat(guest.get(base + "/logo").status()).isEqualTo(200);
        assertThat(guest.get(base + "/logo/agency").status()).isEqualTo(404);
    }

    @Test
    void before_the_password_nothing_of_it_is_shown() {
        var guest = app.browser();
        var base = link("bakery", PASSWORD);
        var asked = guest.get(base);
        assertThat(asked.status()).isEqualTo(401);
        assertThat(asked.document().select("img, link[href^=/colours/]")).isEmpty();
        assertThat(asked.body()).doesNotContain("Bakery", "Harbor");
        for (var picture : new String[] {"/logo", "/logo/agency"})
            assertThat(guest.get(base + picture).status()).isEqualTo(401);
        guest.postExactly(base + "/unlock", "password", PASSWORD);
        assertThat(guest.get(base + "/logo/agency").header("Content-Type")).isEqualTo("image/png");
    }

    @Test
    void a_preview_shows_what_the_client_will_see() {
        var made = max.get("/harbor/clients/bakery/shares/new").submit(".form", "label", "Preview");
        var page = max.get(made.location() + "/preview").document();
        for (var src : page.select(".shared-logo").eachAttr("src"))
            assertThat(max.get(src).header("Content-Type")).isEqualTo("image/png");
        assertThat(page.select(".shared-logo")).hasSize(2);
    }

    @Test
    void a_letter_can_be_read_whatever_the_colour_and_shows_its_logo_small() {
        var brands = new Brands(app.database().database(), new Trail(app.clock()));
        var letterhead = brands.letterhead(app.world().bakery());
        assertThat(Paint.known(letterhead.accent()).contrast(Paint.WHITE)).isGreaterThanOrEqualTo(4.5);
        assertThat(letterhead.logo().width()).isEqualTo(176);
        assertThat(letterhead.sender()).isEqualTo("Harbor");
    }

    private static String link(String client, String password) {
        var shares = "/harbor/clients/" + client + "/shares/new";
        var made = max.get(shares).submit(".form", "label", "For Anna " + password, "password", password);
        return URI.create(made.follow().document().select("#share-address").val())
                .getPath();
    }
}
