package app.outboard.audit.words;

import static app.outboard.audit.words.LexiconTest.in;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class WordListsTest {
    private static final Pattern HOST = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)+");

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_language_has_every_list(Language language) {
        for (var list : WordList.values())
            if (list.isOfLanguage())
                assertThat(WordLists.USUAL.of(list, language))
                        .as("%s of %s", list, language)
                        .hasSizeGreaterThan(10);
    }

    @Test
    void hosts_are_hosts() {
        for (var list : List.of(WordList.SHORTENERS, WordList.AFFILIATES))
            assertThat(WordLists.USUAL.of(list, null))
                    .hasSizeGreaterThan(20)
                    .allSatisfy(host -> assertThat(host).matches(HOST));
    }

    @Test
    void an_agencys_own_list_stands_in_for_ours() {
        var lists = new WordLists(Map.of("clickbait.en", List.of("omg")));
        var lexicon = new Lexicon(List.of(Language.ENGLISH), lists);

        assertThat(lexicon.mentioned(WordList.CLICKBAIT, "OMG, bread")).contains("omg");
        assertThat(lexicon.mentioned(WordList.CLICKBAIT, "You won't believe it"))
                .isEmpty();
        assertThat(lists.of(WordList.CLICKBAIT, Language.GERMAN)).isNotEmpty();
    }

    @Test
    void lines_that_explain_and_doubles_are_no_words() {
        assertThat(WordLists.lines("# why\n\n read \nread\r\nshop")).containsExactly("read", "shop");
    }

    @Test
    void each_line_of_a_list_finds_itself() {
        for (var language : Language.values())
            for (var list : Arrays.stream(WordList.values())
                    .filter(WordList::isOfLanguage)
                    .toList())
                for (var line : WordLists.USUAL.of(list, language)) {
                    var text = line.replace("*", "").replace("<number>", "25").replace("…", " ");
                    assertThat(in(language).mentioned(list, text))
                            .as("%s %s %s", list, language, line)
                            .isPresent();
                }
    }

    @ParameterizedTest
    @CsvSource({
        "en, CALL_TO_ACTION, Get the full recipe on the blog",
        "en, CALL_TO_ACTION, Tap through for all ten",
        "de, CALL_TO_ACTION, Jetzt das Rezept ausprobieren",
        "de, CALL_TO_ACTION, Hier geht’s zum Rezept",
        "fr, CALL_TO_ACTION, Découvrez la recette",
        "es, CALL_TO_ACTION, Descubre cómo hacerlo",
        "it, CALL_TO_ACTION, Scopri la ricetta",
        "pt, CALL_TO_ACTION, Clique e veja a receita",
        "nl, CALL_TO_ACTION, Bekijk het recept",
        "en, CLICKBAIT, You won’t believe this bread",
        "en, CLICKBAIT, The #1 secret of bakers",
        "en, CLICKBAIT, Doctors HATE this trick",
        "de, CLICKBAIT, Was dann geschah",
        "fr, CLICKBAIT, Vous n’allez pas croire ce gâteau",
        "en, CLICK_INTENT, 15 cozy living room ideas",
        "en, CLICK_INTENT, How to knit a hat",
        "en, SAVE_INTENT, Cottagecore aesthetic",
        "de, SAVE_INTENT, Wohnzimmer Deko",
    })
    void knows_what_people_write(String language, WordList list, String text) {
        assertThat(in(Language.ofCode(language).orElseThrow()).mentioned(list, text))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "en, CALL_TO_ACTION, A crisp loaf with a soft crumb and a deep crust",
        "de, CALL_TO_ACTION, Ein knuspriges Brot mit weicher Krume",
        "fr, CALL_TO_ACTION, Un pain croustillant à la mie tendre",
        "es, CALL_TO_ACTION, Pan crujiente con miga tierna",
        "it, CALL_TO_ACTION, Pane croccante con mollica morbida",
        "pt, CALL_TO_ACTION, Pão crocante com miolo macio",
        "nl, CALL_TO_ACTION, Een knapperig brood met een zacht kruim",
        "en, CLICKBAIT, Secrets of a good sourdough",
        "de, CLICKBAIT, Das Geheimnis guter Brötchen",
        "en, CLICK_INTENT, Living room ideas",
        "en, SAVE_INTENT, Sourdough bread recipe",
    })
    void leaves_plain_words_alone(String language, WordList list, String text) {
        assertThat(in(Language.ofCode(language).orElseThrow()).mentioned(list, text))
                .isEmpty();
    }
}
