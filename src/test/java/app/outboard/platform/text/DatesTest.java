package app.outboard.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Days in words, here and elsewhere. */
final class DatesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 18);

    @Test
    void our_own_english_is_short() {
        var dates = new Dates(Locale.ENGLISH);
        assertThat(dates.fullDay(DAY)).isEqualTo("18 Nov 2026");
        assertThat(dates.day(DAY)).isEqualTo("18 Nov");
        assertThat(dates.span(DAY, DAY.plusDays(2))).isEqualTo("18 – 20 Nov 2026");
        assertThat(dates.month(YearMonth.of(2026, 11))).isEqualTo("November 2026");
    }

    @Test
    void other_places_have_theirs() {
        assertThat(new Dates(Locale.US).fullDay(DAY)).isEqualTo("Nov 18, 2026");
        assertThat(new Dates(Locale.GERMANY).fullDay(DAY)).isEqualTo("18. Nov. 2026");
        assertThat(new Dates(Locale.FRANCE).fullDay(DAY)).isEqualTo("18 nov. 2026");
        assertThat(new Dates(Locale.of("es", "ES")).month(YearMonth.of(2026, 11)))
                .isEqualTo("noviembre de 2026");
        assertThat(new Dates(Locale.GERMANY).span(DAY, DAY.plusDays(2)).replaceAll("[\\s\u2009]", ""))
                .isEqualTo("18.–20.Nov.2026");
        assertThat(new Dates(Locale.GERMANY).monthName(YearMonth.of(2026, 3))).isEqualTo("März");
    }

    @Test
    void a_text_no_other_language_has_stays_english() {
        var german = new Texts().in(Locale.GERMANY);
        assertThat(german.say("report.open")).isEqualTo("noch nicht endgültig");
        assertThat(german.say("ui.nav.reports")).isEqualTo("Reports");
        assertThat(german.in(Locale.ENGLISH).say("report.open")).isEqualTo("not final yet");
    }
}
