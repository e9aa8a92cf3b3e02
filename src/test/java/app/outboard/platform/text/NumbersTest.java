package app.outboard.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    private final Numbers numbers = new Numbers(Locale.ENGLISH);
    private final Dates dates = new Dates(Locale.ENGLISH);
    private final Texts texts = new Texts();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0|0", "7|7", "14582|14,582", "4556900|4,556,900", "|–"})
    void counts(Long count, String shown) {
        assertThat(numbers.count(count)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.10702|10.7 %", "0.0032|0.32 %", "0.41509|41.5 %", "0.019164|1.9 %", "0|0 %", "0.00994|0.99 %",
                "0.00996|1.0 %", "0.01|1.0 %", "1.5|150.0 %", "12.5|1,250.0 %", "0.00001|0.00 %", "|–",
            })
    void rates_keep_two_decimals_below_one_percent(Double fraction, String shown) {
        assertThat(numbers.rate(fraction)).isEqualTo(narrow(shown));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0.124|+12.4 %", "-0.03|−3.0 %", "0|0.0 %", "0.0004|0.0 %", "-0.0004|0.0 %", "11|+1,100.0 %", "|–"
            })
    void changes_carry_their_sign(Double fraction, String shown) {
        assertThat(numbers.change(fraction)).isEqualTo(narrow(shown));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0.008|+0.8 pt", "-0.0204|−2.0 pt", "0.0004|+0.04 pt", "0|0.00 pt", "0.00096|+0.1 pt", "|–"})
    void points_of_rates(Double fraction, String shown) {
        assertThat(numbers.points(fraction)).isEqualTo(narrow(shown));
    }

    @Test
    void sizes_stand_beside_an_arrow() {
        assertThat(numbers.changeSize(-0.124)).isEqualTo(narrow("12.4 %"));
        assertThat(numbers.pointsSize(-0.008)).isEqualTo(narrow("0.8 pt"));
        assertThat(numbers.rates(0.105, 0.109)).isEqualTo("10.5 – 10.9\u202f%");
        assertThat(numbers.rateFigure(0.107)).isEqualTo("10.7");
    }

    @Test
    void another_language_uses_its_own_marks() {
        assertThat(new Numbers(Locale.GERMAN).count(14_582L)).isEqualTo("14.582");
        assertThat(new Numbers(Locale.GERMAN).rate(0.107)).isEqualTo(narrow("10,7 %"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-29, 2026-05-29, 29 Apr – 29 May 2026",
        "2026-11-01, 2026-11-20, 1 – 20 Nov 2026",
        "2026-11-01, 2026-11-30, November 2026",
        "2025-12-20, 2026-01-18, 20 Dec 2025 – 18 Jan 2026",
        "2026-11-18, 2026-11-18, 18 Nov 2026",
        "2026-01-01, 2026-03-31, 1 Jan – 31 Mar 2026",
    })
    void runs_of_days_say_nothing_twice(LocalDate from, LocalDate to, String shown) {
        assertThat(dates.span(from, to)).isEqualTo(shown);
    }

    @Test
    void days_and_their_words() {
        assertThat(dates.day(LocalDate.parse("2026-11-18"))).isEqualTo("18 Nov");
        assertThat(dates.day(null)).isEqualTo(Numbers.DASH);
        assertThat(texts.say("numbers.days_of", 28, 31)).isEqualTo("28 of 31 days");
        assertThat(texts.say("numbers.days_of", 0, 1)).isEqualTo("0 of 1 day");
        assertThat(texts.say("numbers.age", 3)).isEqualTo("3 d");
        assertThat(texts.say("numbers.provisional", 3)).isEqualTo("last 3 days provisional");
    }

    private static String narrow(String shown) {
        return shown.replace(" %", "\u202f%").replace(" pt", "\u202fpt");
    }
}
