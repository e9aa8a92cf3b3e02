package app.outboard.analytics.question;

import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.platform.text.Texts;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionTest {
    private static final Available AVAILABLE = Available.of(
            LocalDate.parse("2026-11-23"), LocalDate.parse("2024-03-05"), LocalDate.parse("2026-11-18"), 3);

    @ParameterizedTest
    @CsvSource({"24, YEAR", "23, PREVIOUS", "0, PREVIOUS", "30, YEAR"})
    void last_year_is_taken_when_four_fifths_of_it_are_known(int known, Against kind) {
        var comparison = Question.ofClient(AVAILABLE).comparison(ignored -> known);
        assertThat(comparison.kind()).isEqualTo(kind);
        assertThat(comparison.automatic()).isTrue();
        assertThat(new Texts().say(comparison.why())).isNotBlank();
    }

    @Test
    void a_chosen_comparison_is_kept_however_little_is_known() {
        var question = Question.ofClient(AVAILABLE).withAgainst(Against.YEAR);
        assertThat(question.comparison(ignored -> 0).kind()).isEqualTo(Against.YEAR);
        assertThat(question.comparison(ignored -> 0).why()).isNull();
        assertThat(question.withAgainst(Against.NONE).comparison(ignored -> 30)).isNull();
    }

    @Test
    void all_days_have_nothing_before_them() {
        assertThat(Question.of(AVAILABLE, Preset.ALL).comparison(Period::days)).isNull();
    }

    @Test
    void this_year_is_held_against_the_same_days_of_last_year() {
        var question = Question.of(AVAILABLE, Preset.THIS_YEAR).withAgainst(Against.PREVIOUS);
        assertThat(question.withMatch(Match.DATE).comparison(Period::days).period())
                .isEqualTo(new Period(LocalDate.parse("2025-01-01"), LocalDate.parse("2025-11-15")));
    }

    @ParameterizedTest
    @CsvSource({
        "period=30d, -1, period=custom&from=2026-09-17&to=2026-10-16",
        "period=7d, -1, period=custom&from=2026-11-02&to=2026-11-08",
        "period=30d, 1, period=custom&from=2026-11-16&to=2026-12-15",
        "period=last-month, -1, period=custom&from=2026-09-01&to=2026-09-30",
        "period=last-month, 1, period=month",
        "period=month, -1, period=last-month",
        "period=month, 1, ",
        "period=year, -1, period=custom&from=2025-01-01&to=2025-12-31",
        "period=year, 1, ",
        "period=all, -1, ",
        "period=custom&from=2026-09-17&to=2026-10-16, 1, ''",
        "period=custom&from=2025-01-01&to=2025-12-31, 1, period=year",
        "period=custom&from=2026-07-01&to=2026-09-30, -1, period=custom&from=2026-04-01&to=2026-06-30",
        "period=custom&from=2026-12-01&to=2026-12-31, 1, ",
    })
    void the_arrows_step_by_the_period(String query, int direction, String expected) {
        var stepped = asked(query).step(direction);
        assertThat(stepped == null ? null : stepped.query()).isEqualTo(expected);
    }

    @Test
    void a_question_about_another_client_ends_on_that_clients_last_final_day() {
        var stale = Available.of(
                LocalDate.parse("2026-11-23"), LocalDate.parse("2026-01-01"), LocalDate.parse("2026-10-31"), 3);
        var question = Question.ofPortfolio(AVAILABLE).withPreset(Preset.LAST_7_DAYS);
        assertThat(question.about(stale).period().to()).isEqualTo(LocalDate.parse("2026-10-28"));
        assertThat(question.about(stale).query()).isEqualTo(question.query());
    }

    @Test
    void months_match_by_date_unless_someone_says_otherwise() {
        var days = Question.ofClient(AVAILABLE);
        assertThat(days.match()).isEqualTo(Match.WEEKDAY);
        assertThat(days.withPreset(Preset.LAST_MONTH).match()).isEqualTo(Match.DATE);
        assertThat(days.withMatch(Match.DATE).withPreset(Preset.LAST_90_DAYS).match())
                .isEqualTo(Match.DATE);
    }

    private static Question asked(String query) {
        return QuestionUrl.read(Question.ofClient(AVAILABLE), Queries.parameters(query))
                .question();
    }
}
