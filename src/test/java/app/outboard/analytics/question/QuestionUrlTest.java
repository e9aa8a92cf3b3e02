package app.outboard.analytics.question;

import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.platform.text.Texts;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionUrlTest {
    private static final Available AVAILABLE = Available.of(
            LocalDate.parse("2026-11-23"), LocalDate.parse("2024-03-05"), LocalDate.parse("2026-11-18"), 3);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "period=28d",
                "period=last-month&compare=previous",
                "period=custom&from=2026-04-29&to=2026-05-29",
                "period=custom&from=2026-04-29&to=2026-05-29&compare=custom&cfrom=2026-03-01&cto=2026-03-31&match=date",
                "compare=none",
                "compare=year&match=date&filter=12",
                "period=last-month&match=weekday",
                "period=all",
            })
    void what_is_printed_reads_back_the_same(String query) {
        var read = read(query);
        assertThat(read.notes()).isEmpty();
        assertThat(read.question().query()).isEqualTo(query);
    }

    @ParameterizedTest
    @CsvSource({
        "period=30d, ''",
        "period=30d&match=weekday, ''",
        "period=last-month&match=date, period=last-month",
        "compare=automatic, ''",
        "from=2026-11-01&to=2026-11-10, period=custom&from=2026-11-01&to=2026-11-10",
        "period=custom&from=2026-11-10&to=2026-11-01, period=custom&from=2026-11-01&to=2026-11-10",
        "cfrom=2026-11-10&cto=2026-11-01, ''",
        "period=%2028d, period=28d",
    })
    void only_what_differs_is_printed(String asked, String canonical) {
        assertThat(read(asked).notes()).isEmpty();
        assertThat(read(asked).question().query()).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "period=fortnight",
                "period=30D",
                "period=custom",
                "period=custom&from=2026-11-01",
                "period=custom&from=2026-02-30&to=2026-03-01",
                "period=custom&from=9999-01-01&to=9999-01-02",
                "period=custom&from=2010-01-01&to=2099-01-01",
                "period=<script>",
                "from=x&to=y",
                "compare=mother",
                "compare=custom",
                "compare=custom&cfrom=2026-01-01&cto=soon",
                "match=mood",
                "filter=-1",
                "filter=99999999999999999999",
            })
    void garbage_falls_back_with_a_note(String query) {
        var read = read(query);
        assertThat(read.question()).isEqualTo(Question.ofClient(AVAILABLE));
        assertThat(read.notes()).hasSize(1);
        assertThat(new Texts().say(read.notes().getFirst())).isNotBlank();
    }

    @Test
    void a_page_leaves_its_own_preset_out() {
        var portfolio = Question.ofPortfolio(AVAILABLE);
        assertThat(portfolio.query()).isEmpty();
        assertThat(portfolio.withPreset(Preset.LAST_30_DAYS).query()).isEqualTo("period=30d");
    }

    private static QuestionUrl.Read read(String query) {
        return QuestionUrl.read(Question.ofClient(AVAILABLE), Queries.parameters(query));
    }
}
