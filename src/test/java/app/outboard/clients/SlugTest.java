package app.outboard.clients;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {
    @ParameterizedTest
    @CsvSource({
        "Bakery, bakery",
        "Harbor Cats & Co., harbor-cats-co",
        "Bäckerei Groß, baeckerei-gross",
        "Mia's Crêpes, mias-crepes",
        "Пекарня, pekarna",
        "猫の家, maono-jia",
        "  -- 3 Bears --, 3-bears",
        "🍰, client",
        "New, new-2",
    })
    void a_name_of_any_script_gives_a_slug(String name, String slug) {
        assertThat(Slug.of(name).text()).isEqualTo(slug);
    }

    @Test
    void a_long_name_gives_a_slug_that_fits_with_its_number() {
        var slug = Slug.of("a very long name of a client that nobody can remember");

        assertThat(slug.text()).isEqualTo("a-very-long-name-of-a-client-that-nobody");
        assertThat(slug.numbered(12).text()).isEqualTo("a-very-long-name-of-a-client-that-nob-12");
        assertThat(slug.numbered(12).isWellFormed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", "a-", "a--b", "A", "ä", "a b", "a/b", "..", "a.b", "%2e"})
    void what_an_address_cannot_bear_is_not_well_formed(String text) {
        assertThat(new Slug(text).isWellFormed()).isFalse();
    }

    @Test
    void words_of_the_product_are_reserved() {
        assertThat(new Slug("new").isReserved()).isTrue();
        assertThat(new Slug("newcomer").isReserved()).isFalse();
    }
}
