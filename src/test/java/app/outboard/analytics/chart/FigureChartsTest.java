package app.outboard.analytics.chart;

import static app.outboard.figures.Metric.OUTBOUND_CLICKS;
import static app.outboard.figures.Metric.PIN_CLICKS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.outboard.analytics.measure.DayFigures;
import app.outboard.analytics.question.Against;
import app.outboard.analytics.question.Available;
import app.outboard.analytics.question.Period;
import app.outboard.analytics.question.Question;
import app.outboard.notes.ChartNotes;
import app.outboard.platform.text.Dates;
import app.outboard.platform.text.Numbers;
import app.outboard.platform.text.Texts;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FigureChartsTest {
    private static final LocalDate LAST = LocalDate.parse("2026-11-18");
    private static final Available AVAILABLE = Available.of(LocalDate.parse("2026-11-23"), LAST.minusDays(27), LAST, 3);
    private static final Period FORTNIGHT = Period.ending(LAST, 14);

    private final ObjectMapper json = new ObjectMapper();
    private final FigureCharts charts =
            new FigureCharts(json, new Texts(), new Numbers(Locale.ENGLISH), new Dates(Locale.ENGLISH));

    @Test
    void values_speak_the_browsers_language() throws Exception {
        var chart = json.readTree(chart(Against.PREVIOUS).json());
        assertThat(chart.get("days")).hasSize(14);
        assertThat(chart.get("days").get(0).asText()).isEqualTo("2026-11-05");
        assertThat(chart.get("provisional"))
                .extracting(JsonNode::asText)
                .containsExactly("2026-11-16", "2026-11-17", "2026-11-18");
        assertThat(chart.get("comparisonLabel").asText()).isEqualTo("Previous period");
        assertThat(chart.get("panels"))
                .extracting(panel -> panel.get("key").asText())
                .containsExactly("outbound_clicks", "pin_clicks", "real_ctr");
        var outbound = chart.get("panels").get(0);
        assertThat(outbound.get("kind").asText()).isEqualTo("count");
        assertThat(outbound.get("values").get(0).asLong()).isEqualTo(10);
        assertThat(outbound.get("values").get(5).isNull()).isTrue();
        assertThat(outbound.get("comparison").get(0).asLong()).isEqualTo(5);
    }

    @Test
    void the_real_ctr_comes_by_week_with_its_band() throws Exception {
        var rate = json.readTree(chart(Against.PREVIOUS).json()).get("panels").get(2);
        // 5 Nov is a Thursday; 16 to 18 Nov are a stub
        assertThat(rate.get("days")).extracting(JsonNode::asText).containsExactly("2026-11-05", "2026-11-09");
        assertThat(rate.get("weekly").asBoolean()).isTrue();
        assertThat(rate.get("values").get(0).asDouble()).isCloseTo(0.1, within(1e-9));
        assertThat(rate.get("comparison").get(0).asDouble()).isCloseTo(0.05, within(1e-9));
        assertThat(rate.get("low").get(0).asDouble()).isLessThan(0.1);
        assertThat(rate.get("high").get(0).asDouble()).isGreaterThan(0.1);
    }

    @Test
    void the_table_holds_the_same_figures() {
        var chart = chart(Against.NONE);
        assertThat(chart.comparison()).isNull();
        assertThat(chart.provisional()).isEqualTo("last 3 days provisional");
        assertThat(chart.columns()).containsExactly("Day", "Outbound clicks", "Pin clicks", "Real CTR, by week");
        assertThat(chart.rows().getFirst())
                .isEqualTo(new FigureChart.Row("5 Nov 2026", List.of("10", "100", "10.0\u202f%"), false, ""));
        assertThat(chart.rows().get(5).cells()).containsExactly("–", "100", "10.0\u202f%");
        assertThat(chart.rows().getLast().provisional()).isTrue();
        assertThat(chart(Against.PREVIOUS).rows())
                .allSatisfy(row -> assertThat(row.cells())
                        .hasSize(chart(Against.PREVIOUS).columns().size() - 1));
    }

    @Test
    void notes_are_numbered_flags_and_stand_in_the_table() throws Exception {
        var flag = new ChartNotes.Flag(
                1, FORTNIGHT.from(), FORTNIGHT.from().plusDays(1), "1 – 6 Nov 2026", "Campaign", "Sale", null, null);
        var day = new ChartNotes.Day(LAST, "18 Nov 2026", "2 files imported");
        var chart = chart(Against.NONE, new ChartNotes(List.of(flag), List.of(day), null, null, null));
        var drawn = json.readTree(chart.json());
        assertThat(drawn.get("flags").toString())
                .isEqualTo("[{\"number\":1,\"from\":\"2026-11-05\",\"to\":\"2026-11-06\"}]");
        assertThat(drawn.get("marks").toString()).isEqualTo("[\"2026-11-18\"]");
        assertThat(chart.rows().stream().map(FigureChart.Row::notes))
                .startsWith("1 · Sale", "1", "")
                .endsWith("", "2 files imported");
    }

    private FigureChart chart(Against against) {
        return chart(against, ChartNotes.NONE);
    }

    private FigureChart chart(Against against, ChartNotes notes) {
        var builder = DayFigures.builder();
        for (int back = 0; back < 28; back++) {
            var day = LAST.minusDays(back);
            builder.put(day, PIN_CLICKS, 100L);
            if (back != 8) builder.put(day, OUTBOUND_CLICKS, back < 14 ? 10L : 5L);
        }
        var question = Question.ofClient(AVAILABLE).withPeriod(FORTNIGHT).withAgainst(against);
        var comparison = question.comparison(Period::days);
        return charts.of(builder.build(), question, comparison, List.of(OUTBOUND_CLICKS, PIN_CLICKS), List.of(), notes);
    }
}
