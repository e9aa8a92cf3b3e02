package app.outboard.pins.landing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageAddressTest {
    @ParameterizedTest
    @CsvSource({
        // scheme, host, port, fragment
        "http://bakery.example/bread, bakery.example/bread",
        "https://bakery.example/bread, bakery.example/bread",
        "bakery.example/bread, bakery.example/bread",
        "//bakery.example/bread, bakery.example/bread",
        "HTTPS://Bakery.EXAMPLE/Bread, bakery.example/Bread",
        "https://www.bakery.example/bread, bakery.example/bread",
        "https://shop.bakery.example/bread, shop.bakery.example/bread",
        "https://www.example, www.example/",
        "https://bakery.example./bread, bakery.example/bread",
        "https://bakery.example:443/bread, bakery.example/bread",
        "http://bakery.example:80/bread, bakery.example/bread",
        "https://bakery.example:80/bread, bakery.example:80/bread",
        "bakery.example:8443/bread, bakery.example:8443/bread",
        "https://ana:secret@bakery.example/bread, bakery.example/bread",
        "https://[2001:DB8::1]:8443/a, [2001:db8::1]:8443/a",
        "https://bakery.example/bread#rye, bakery.example/bread",
        "https://bäckerei.example/brot, xn--bckerei-5wa.example/brot",
        "https://xn--bckerei-5wa.example/brot, xn--bckerei-5wa.example/brot",
        "https://straße.example/, xn--strae-oqa.example/",
        // path
        "https://bakery.example, bakery.example/",
        "https://bakery.example/, bakery.example/",
        "https://bakery.example/bread/, bakery.example/bread",
        "https://bakery.example/bread//, bakery.example/bread",
        "https://bakery.example/a/../b/./c, bakery.example/b/c",
        "https://bakery.example/../../b, bakery.example/b",
        "https://bakery.example\\bread, bakery.example/bread",
        "https://bakery.example/%7eana/caf%c3%a9, bakery.example/~ana/caf%C3%A9",
        "https://bakery.example/~ana/café, bakery.example/~ana/caf%C3%A9",
        "https://bakery.example/a b, bakery.example/a%20b",
        "https://bakery.example/100%, bakery.example/100%25",
        "https://bakery.example/a%2Fb, bakery.example/a%2Fb",
        "https://bakery.example/index.html, bakery.example/index.html",
        // query
        "https://bakery.example/bread?, bakery.example/bread",
        "https://bakery.example?p=12, bakery.example/?p=12",
        "https://bakery.example/bread/?utm_source=pinterest&utm_medium=social, bakery.example/bread",
        "https://bakery.example/bread?UTM_Source=x&gclid=1&fbclid=2&mc_cid=3&epik=dj0y&_ga=4, bakery.example/bread",
        "https://bakery.example/bread?utm%5Fsource=x, bakery.example/bread",
        "https://bakery.example/bread?b=2&utm_id=9&a=1, bakery.example/bread?a=1&b=2",
        "https://bakery.example/bread?a=2&a=1, bakery.example/bread?a=2&a=1",
        "https://bakery.example/bread?a=1&a=1, bakery.example/bread?a=1",
        "https://bakery.example/bread?q=rye+bread, bakery.example/bread?q=rye%20bread",
        "https://bakery.example/bread?a=&&b, bakery.example/bread?a&b",
        "https://bakery.example/bread?a=b=, bakery.example/bread?a=b=",
        "https://bakery.example/bread?source=home, bakery.example/bread?source=home",
        "https://bakery.example/bread?utm_source=a#b?c, bakery.example/bread",
    })
    void links_to_one_page_read_the_same(String link, String page) {
        assertThat(PageAddress.of(link).text()).isEqualTo(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "javascript://bakery.example/%0aalert(1)",
                "mailto:ana@bakery.example",
                "data:text/html,x",
                "https://",
                "https:///",
                "two words",
            })
    void what_is_no_web_address_is_a_page_of_its_own(String link) {
        assertThat(PageAddress.of(link)).isEqualTo(new PageAddress("", link, ""));
        assertThat(PageAddress.of(link).isWeb()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "/bread/, bakery.example/bread",
        "bread, bakery.example/bread",
        "/bread?utm_source=x&p=1, bakery.example/bread?p=1",
        "https://www.shop.example/bread, shop.example/bread",
        "/, bakery.example/",
    })
    void a_path_on_a_host_is_a_page_like_any_other(String path, String page) {
        assertThat(PageAddress.on("bakery.example", path).text()).isEqualTo(page);
    }

    @ParameterizedTest
    @CsvSource({
        "https://bäckerei.example/brötchen/?q=käse, bäckerei.example/brötchen?q=käse",
        "https://bakery.example, bakery.example/",
        "https://bakery.example/?p=1, bakery.example/?p=1",
        // nothing may hide in an escape: a space, a change of direction, half a letter
        "https://bakery.example/a%20b%E2%80%AEc%C3, bakery.example/a%20b%E2%80%AEc%C3",
    })
    void people_read_it_in_their_own_letters(String link, String shown) {
        var page = PageAddress.of(link);
        assertThat(page.site() + page.place()).isEqualTo(shown);
    }

    @Test
    void the_rule_applied_to_its_own_answer_changes_nothing() {
        var signs = "ab/.%?&=#@:+ \\é😀2Fwww.".codePoints().toArray();
        var chance = new Random(1);
        for (int i = 0; i < 5_000; i++) {
            var link = new StringBuilder("https://bakery.example/");
            chance.ints(20, 0, signs.length).forEach(at -> link.appendCodePoint(signs[at]));
            var once = PageAddress.of(link.toString());
            assertThat(PageAddress.of(once.text())).as(link.toString()).isEqualTo(once);
        }
    }
}
