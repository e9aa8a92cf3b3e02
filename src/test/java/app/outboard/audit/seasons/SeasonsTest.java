package app.outboard.audit.seasons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.outboard.audit.words.Language;
import app.outboard.audit.words.Lexicon;
import app.outboard.audit.words.WordLists;
import app.outboard.platform.text.Texts;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class SeasonsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvSource({
        "easter, 2026-04-05",
        "easter, 2027-03-28",
        "easter, 2038-04-25",
        "easter -48, 2027-02-08",
        "12-24, 2026-12-24",
        "2 sunday 05, 2026-05-10",
        "last sunday 05, 2026-05-31",
        "4 thursday 11, 2026-11-26",
        "4 thursday 11 +1, 2024-11-29",
        "islamic 09-01, 2026-02-18",
        "islamic 10-01, 2026-03-20",
    })
    void days_fall_by_their_rule(String rule, LocalDate day) {
        assertThat(Peak.read(rule).in(day.getYear())).contains(day);
    }

    @Test
    void a_feast_of_the_moon_can_come_twice_in_a_year() {
        assertThat(Peak.read("islamic 09-01").in(2030)).hasSize(2);
    }

    @Test
    void what_is_no_rule_is_refused() {
        assertThatThrownBy(() -> Peak.read("soon")).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> Peak.read("2 funday 05")).isInstanceOf(RuntimeException.class);
    }

    @Test
    void knows_the_next_peak_and_the_last() {
        var christmas = new Season("christmas", Peak.read("12-24"));

        assertThat(christmas.next(TODAY)).hasValue(LocalDate.parse("2026-12-24"));
        assertThat(christmas.last(TODAY)).hasValue(LocalDate.parse("2025-12-24"));
        assertThat(christmas.last(LocalDate.of(2026, 12, 24))).hasValue(LocalDate.parse("2026-12-24"));
        assertThat(christmas.next(LocalDate.of(2026, 12, 24))).hasValue(LocalDate.parse("2027-12-24"));
    }

    @Test
    void beyond_the_years_of_its_calendar_a_feast_of_the_moon_has_no_day() {
        var eid = new Season("eid", Peak.read("islamic 10-01"));
        var far = LocalDate.of(2300, 1, 1);

        assertThat(eid.next(far)).isEmpty();
        assertThat(eid.last(far)).isEmpty();
        assertThat(eid.isOn(far)).isFalse();
        assertThat(eid.next(TODAY)).hasValue(LocalDate.of(2027, 3, 9));
    }

    @Test
    void a_season_is_on_from_ninety_days_before_its_peak_to_thirty_after() {
        var christmas = new Season("christmas", Peak.read("12-24"));

        assertThat(christmas.isOn(LocalDate.of(2026, 9, 24))).isFalse();
        assertThat(christmas.isOn(LocalDate.of(2026, 9, 25))).isTrue();
        assertThat(christmas.isOn(LocalDate.of(2027, 1, 23))).isTrue();
        assertThat(christmas.isOn(LocalDate.of(2027, 1, 24))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "en, Christmas cookies, christmas",
        "en, Mother’s Day brunch, mothers-day",
        "en, Fall decor on a budget, autumn",
        "en, Falling in love with bread,",
        "en, Spring onion soup,",
        "en, 4th of July cake, independence-day",
        "de, Weihnachtsplätzchen backen, christmas",
        "de, Osterhasen basteln, easter",
        "de, Ein Wochenende in Österreich,",
        "de, Frühlingszwiebeln schneiden,",
        "de, HERBSTDEKO, autumn",
        "fr, Bûche de Noël, christmas",
        "fr, Il a été long,",
        "fr, Recettes d’été, summer",
        "es, Galletas de Navidad, christmas",
        "it, Biscotti di Natale, christmas",
        "it, La mia città natale,",
        "pt, Ceia de Natal, christmas",
        "pt, Enxoval pré-natal,",
        "nl, Kerstkoekjes bakken, christmas",
        "nl, Paaseieren verven, easter",
        "en, ,",
    })
    void knows_what_season_a_text_is_about(String language, String text, String season) {
        var seasons = in(Language.ofCode(language).orElseThrow()).of(text == null ? "" : text);

        assertThat(seasons.stream().map(Season::key).toList()).isEqualTo(season == null ? List.of() : List.of(season));
    }

    @Test
    void a_text_is_out_of_season_when_all_it_is_about_is_far_away() {
        var seasons = in(Language.ENGLISH);

        assertThat(seasons.isOutOfSeason("Easter cake", TODAY)).isTrue();
        assertThat(seasons.isOutOfSeason("Christmas cake", TODAY)).isFalse();
        assertThat(seasons.isOutOfSeason("Easter or Christmas cake", TODAY)).isFalse();
        assertThat(seasons.isOutOfSeason("Chocolate cake", TODAY)).isFalse();
    }

    @Test
    void days_are_those_of_the_first_language_and_words_those_of_all() {
        var seasons = in(Language.FRENCH, Language.GERMAN);

        var mothersDay = seasons.of("Muttertagskuchen").getFirst();
        assertThat(mothersDay.next(LocalDate.of(2026, 1, 1))).hasValue(LocalDate.parse("2026-05-31"));
        assertThat(seasons.of("Gâteau de fête des mères")).containsExactly(mothersDay);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void words_are_for_seasons_of_the_calendar_which_all_have_a_name(Language language) {
        var keys = in(language).all().stream().map(Season::key).toList();

        assertThat(keys).containsAll(SeasonFiles.words(language).keySet());
        assertThat(keys)
                .allSatisfy(key -> assertThat(new Texts().sayIfKnown("rules.season." + key))
                        .as(key)
                        .isNotNull());
    }

    private static Seasons in(Language... languages) {
        return Seasons.in(new Lexicon(List.of(languages), WordLists.USUAL));
    }
}
