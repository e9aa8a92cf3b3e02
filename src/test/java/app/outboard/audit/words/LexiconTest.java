package app.outboard.audit.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LexiconTest {
    private final Lexicon english = in(Language.ENGLISH);

    @ParameterizedTest
    @CsvSource({
        "en, Sourdough BREADS, sourdough bread",
        "en, 𝗦𝗼𝘂𝗿𝗱𝗼𝘂𝗴𝗵 bread, sourdough bread",
        "en, Mother’s Day gifts, mothers day gift",
        "en, Crème brûlée 🍮 at home, creme brulee",
        "de, Plätzchen für Kinder, plätzchen kind",
        "de, Süße Äpfel, suesse äpfel",
        "fr, La recette de l’été, recette été",
        "fr, Gâteaux, gateau",
        "es, Recetas fáciles, receta fácil",
        "it, Ricette dell’estate, ricetta estate",
        "pt, Receitas de verão, receita verão",
        "nl, Recepten voor taarten, recept taart",
    })
    void words_are_one_in_any_case_number_and_spelling(String language, String text, String phrase) {
        assertThat(in(Language.ofCode(language).orElseThrow()).covers(text, phrase))
                .isTrue();
    }

    @Test
    void accents_taken_apart_are_the_same_accents() {
        assertThat(in(Language.FRENCH).covers("Gâteau", "gâteau")).isTrue();
        assertThat(english.folded("Café")).isEqualTo(english.folded("CAFÉ"));
    }

    @Test
    void fillers_mean_nothing() {
        assertThat(english.stems("How the bread is")).containsExactlyInAnyOrder("how", "bread");
        assertThat(english.share("The cat", "the dog")).isFalse();
        assertThat(english.covers("Bread", "the")).isFalse();
    }

    @Test
    void a_filler_of_one_of_the_languages_is_one_in_all() {
        var both = in(Language.ENGLISH, Language.GERMAN);

        assertThat(both.stemsInOrder("Brot und Butter und Salz")).containsExactly("brot", "butter", "salz");
        assertThat(both.covers("Frische Brötchen backen", "brötchen")).isTrue();
        assertThat(both.covers("Baking rolls", "roll")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"خبز بالزبدة, خبز", "שלום עולם, עולם", "自家製パン, パン", "хлеб дома, хлеб", "🍞🥖, 🍞"})
    void other_scripts_are_compared_as_they_are(String text, String phrase) {
        assertThat(english.covers(text, phrase)).isTrue();
        assertThat(english.mentioned(WordList.CLICKBAIT, text)).isEmpty();
    }

    @Test
    void texts_without_a_word_have_none() {
        assertThat(english.words("")).isEmpty();
        assertThat(english.words(" \n… !!! ")).isEmpty();
        assertThat(english.folded("—")).isEmpty();
    }

    @Test
    void a_text_of_ten_thousand_characters_is_read_whole() {
        var text = "flour water salt ".repeat(600) + "sourdough";

        assertThat(english.covers(text, "sourdough")).isTrue();
        assertThat(english.words(text)).hasSize(1801);
        assertThat(english.words("a".repeat(10_000))).isNotEmpty();
    }

    @Test
    void says_which_phrases_a_text_covers_in_their_order() {
        var terms = english.terms(List.of("rye bread", "the", "bread", "breads rye", "cake"));

        assertThat(terms.in("Bread of rye")).containsExactly("rye bread", "bread", "breads rye");
        assertThat(terms.in("Rye")).isEmpty();
        assertThat(terms.in("")).isEmpty();
    }

    @Test
    void finds_phrases_as_runs_of_words() {
        var lists = new WordLists(Map.of(
                "clickbait.en", List.of("this one trick", "<number> … ideas", "wonder*", "… ", "save it"),
                "clickbait.de", List.of("weihnacht*")));
        var lexicon = new Lexicon(List.of(Language.ENGLISH, Language.GERMAN), lists);

        assertThat(lexicon.mentioned(WordList.CLICKBAIT, "THIS one trick!")).contains("this one trick");
        assertThat(lexicon.mentioned(WordList.CLICKBAIT, "one trick this")).isEmpty();
        assertThat(lexicon.mentioned(WordList.CLICKBAIT, "25 easy dinner ideas"))
                .contains("<number> … ideas");
        assertThat(lexicon.mentioned(WordList.CLICKBAIT, "25 a b c d e ideas")).isEmpty();
        assertThat(lexicon.mentioned(WordList.CLICKBAIT, "easy dinner ideas")).isEmpty();
        assertThat(lexicon.mentioned(WordList.CLICKBAIT, "Wonderful")).contains("wonder*");
        assertThat(lexicon.mentioned(WordList.CLICKBAIT, "It saves it")).contains("save it");
        assertThat(lexicon.mentioned(WordList.CLICKBAIT, "Weihnachtsplätzchen")).contains("weihnacht*");
    }

    static Lexicon in(Language... languages) {
        return new Lexicon(List.of(languages), WordLists.USUAL);
    }
}
