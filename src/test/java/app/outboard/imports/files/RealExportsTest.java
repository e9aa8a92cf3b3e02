package app.outboard.imports.files;

import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.figures.Metric;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The golden case of the figures' rules: a small account, 29 April to 29 May 2026. */
final class RealExportsTest {
    @ParameterizedTest
    @CsvSource({
        "'', IMPRESSIONS, 1148, IMPRESSIONS, 44, 41, 1126",
        "' (1)', IMPRESSIONS, 1148, OUTBOUND_CLICKS, 14, 14, 22",
        "' (2)', OUTBOUND_CLICKS, 22, OUTBOUND_CLICKS, 14, 14, 22",
        "' (3)', SAVES, 7, OUTBOUND_CLICKS, 14, 14, 22",
        "' (4)', ENGAGEMENT_RATE, 0, OUTBOUND_CLICKS, 14, 14, 22",
        "' (5)', PIN_CLICKS, 53, OUTBOUND_CLICKS, 14, 14, 22",
    })
    void every_figure_is_read(
            String suffix, Metric metric, long sum, Metric pinMetric, int pinRows, int pins, long pinSum) {
        var export = Fixtures.overview(Fixtures.export(suffix));

        assertThat(export.period()).isEqualTo(new Range(LocalDate.of(2026, 4, 29), LocalDate.of(2026, 5, 29)));
        var daily = export.daily();
        assertThat(daily).isNotNull();
        assertThat(daily.metric()).isEqualTo(metric);
        assertThat(daily.sum()).isEqualTo(sum);
        assertThat(daily.knownDays()).isEqualTo(28);
        assertThat(daily.days()).hasSize(31);
        var boards = export.boards();
        assertThat(boards).isNotNull();
        assertThat(boards.range()).isEqualTo(export.period());
        assertThat(boards.sum(Metric.PIN_CLICKS)).isEqualTo(53);
        assertThat(boards.sum(Metric.OUTBOUND_CLICKS)).isEqualTo(22);
        assertThat(boards.sum(Metric.IMPRESSIONS)).isEqualTo(1148);
        assertThat(boards.sum(Metric.SAVES)).isEqualTo(7);
        assertThat(boards.sum(Metric.ENGAGEMENTS)).isEqualTo(71);
        var table = export.pins();
        assertThat(table).isNotNull();
        assertThat(table.metric()).isEqualTo(pinMetric);
        assertThat(table.fileRows()).isEqualTo(pinRows);
        assertThat(table.rows()).hasSize(pins);
        assertThat(table.sum()).isEqualTo(pinSum);
        assertThat(export.unread().count()).isZero();
    }

    @Test
    void filters_keep_their_order_and_blank_values() {
        assertThat(Fixtures.overview(Fixtures.export("")).filters())
                .containsExactly(
                        new Filter("Content types", "Organic"),
                        new Filter("Devices", "All"),
                        new Filter("Source", "All"),
                        new Filter("Publish Types", ""),
                        new Filter("Age", "All"),
                        new Filter("Gender", "All"),
                        new Filter("Claimed accounts", "All Pins"),
                        new Filter("Format", "All"),
                        new Filter("Curated content", "Not included"));
    }

    @Test
    void a_blank_day_is_unknown_and_a_zero_is_zero() {
        var days = Fixtures.overview(Fixtures.export("")).daily().days();

        assertThat(days).contains(new DayValue(LocalDate.of(2026, 5, 2), 0L, null));
        assertThat(days.getLast()).isEqualTo(new DayValue(LocalDate.of(2026, 5, 29), null, null));
    }

    @Test
    void rates_keep_all_their_digits() {
        assertThat(Fixtures.overview(Fixtures.export(" (4)")).daily().days().getFirst())
                .isEqualTo(new DayValue(LocalDate.of(2026, 4, 29), null, 0.05434782608695652));
    }

    @Test
    void a_pin_that_stands_twice_is_summed_and_said() {
        var export = Fixtures.overview(Fixtures.export(""));

        assertThat(export.pins().rows())
                .contains(new PinRow("1138066552341547558", 36, 11, "Organic", "From you", "Yes"));
        assertThat(export.notices()).extracting("key").containsExactly("files.notice.pins_twice");
    }

    @Test
    void the_account_is_the_one_of_most_boards() {
        assertThat(Fixtures.overview(Fixtures.export("")).account()).isEqualTo(new Account("harborcats", 6, 6));
    }

    @Test
    void the_content_has_its_fingerprint() {
        var reading = Fixtures.read(Fixtures.export(""));

        assertThat(reading.bytes()).isEqualTo(4651);
        assertThat(reading.sha256()).isEqualTo("d5b809c3e511fd81ae1f0a7760799e06825011ef6618edf696805e1543346031");
    }
}
