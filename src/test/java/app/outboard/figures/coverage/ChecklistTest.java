package app.outboard.figures.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.figures.DayRange;
import app.outboard.figures.Metric;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChecklistTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final DayRange OCTOBER = DayRange.of(YearMonth.of(2026, 10));
    private static final Instant LATE = Instant.parse("2026-11-04T00:00:00Z");
    private static final Instant EARLY = Instant.parse("2026-11-03T23:59:59Z");

    @Test
    void two_files_of_the_month_complete_it() {
        var held = new Held().file(Metric.OUTBOUND_CLICKS, OCTOBER, LATE).file(Metric.PIN_CLICKS, OCTOBER, LATE);
        assertThat(october(new Held()).open()).hasSize(2);
        assertThat(october(held).isComplete()).isTrue();
        assertThat(october(held).wanted()).extracting(Item::state).containsOnly(Item.State.MISSING);
    }

    @Test
    void days_without_their_table_are_half_a_file() {
        var held = new Held().days(Metric.OUTBOUND_CLICKS, new DayRange(day(8, 1), day(10, 31)), LATE, true);
        var item = october(held).needed().getFirst();
        assertThat(item.state()).isEqualTo(Item.State.HALF);
        assertThat(item.days().isThere()).isTrue();
        assertThat(item.pins()).isEqualTo(TablePart.MISSING);
    }

    @Test
    void missing_days_are_named_and_wait_for_another_export() {
        var held = new Held()
                .known(Metric.PIN_CLICKS, day(10, 1), day(10, 28))
                .asked(Metric.PIN_CLICKS, OCTOBER, EARLY, true)
                .table(Metric.PIN_CLICKS, OCTOBER, EARLY);
        var item = october(held).needed().getLast();
        assertThat(item.days().missing()).containsExactly(new DayRange(day(10, 29), day(10, 31)));
        assertThat(item.pins()).isEqualTo(TablePart.EARLY);
        assertThat(item.state()).isEqualTo(Item.State.HALF);
    }

    @Test
    void days_pinterest_left_blank_although_it_was_late_enough_are_no_gap() {
        var held = new Held()
                .known(Metric.PIN_CLICKS, day(10, 10), day(10, 31))
                .asked(Metric.PIN_CLICKS, OCTOBER, LATE, true)
                .table(Metric.PIN_CLICKS, OCTOBER, LATE);
        var item = october(held).needed().getLast();
        assertThat(item.days().missing()).isEmpty();
        assertThat(item.days().blank()).containsExactly(new DayRange(day(10, 1), day(10, 9)));
        assertThat(item.isThere()).isTrue();
    }

    @Test
    void a_file_without_any_table_is_whole() {
        var held = new Held().days(Metric.PIN_CLICKS, OCTOBER, LATE, false);
        assertThat(october(held).needed().getLast().pins()).isEqualTo(TablePart.NONE);
        assertThat(october(held).needed().getLast().isThere()).isTrue();
    }

    @Test
    void tables_of_a_month_can_be_had_for_six_months() {
        var may = DayRange.of(YearMonth.of(2026, 5));
        var held = new Held().days(Metric.OUTBOUND_CLICKS, may, LATE, true);
        var on = new Target(may, LocalDate.of(2026, 11, 30), 3);
        assertThat(on.tablesUntil()).isEqualTo("2026-11-30");
        assertThat(Checklist.of(held.all(), on).needed().getFirst().pins()).isEqualTo(TablePart.MISSING);
        var after = new Target(may, LocalDate.of(2026, 12, 1), 3);
        assertThat(Checklist.of(held.all(), after).needed().getFirst().isThere())
                .isTrue();
    }

    @Test
    void a_month_is_final_from_the_fourth_of_the_next() {
        assertThat(Target.of(YearMonth.of(2026, 10), TODAY, 3).finalFrom()).isEqualTo("2026-11-04");
        assertThat(Target.of(YearMonth.of(2026, 10), LocalDate.of(2026, 11, 3), 3)
                        .isFinal())
                .isFalse();
        assertThat(Target.of(YearMonth.of(2026, 10), LocalDate.of(2026, 11, 4), 3)
                        .isFinal())
                .isTrue();
    }

    @Test
    void gaps_lie_between_the_first_known_day_and_the_last_month() {
        var last = Target.lastMonth(TODAY, 3);
        var held = new Held()
                .days(Metric.OUTBOUND_CLICKS, new DayRange(day(1, 1), day(3, 31)), LATE, true)
                .days(Metric.PIN_CLICKS, new DayRange(day(1, 1), day(2, 28)), LATE, true)
                .file(Metric.OUTBOUND_CLICKS, OCTOBER, LATE);
        assertThat(Gaps.of(new Held().all(), last)).isEmpty();
        assertThat(Gaps.of(held.all(), last))
                .extracting(gap -> gap.target().month().getMonthValue())
                .containsExactly(9, 8, 7, 6, 5, 4, 3);
    }

    @Test
    void history_is_two_years_of_days_and_six_months_of_tables() {
        var held = new Held()
                .days(Metric.OUTBOUND_CLICKS, new DayRange(LocalDate.of(2025, 8, 1), day(10, 31)), LATE, true);
        var backfill = Backfill.of(held.all(), Target.lastMonth(TODAY, 3));
        assertThat(backfill.years().getFirst().range()).isEqualTo(new DayRange(LocalDate.of(2025, 11, 1), day(10, 31)));
        assertThat(backfill.years().getFirst().days().isThere()).isTrue();
        assertThat(backfill.years().get(1).days().known()).isEqualTo(92);
        assertThat(backfill.months())
                .extracting(month -> month.target().month().getMonthValue())
                .containsExactly(10, 9, 8, 7, 6, 5);
        assertThat(backfill.comparable()).isEqualTo(3);
    }

    @Test
    void runs_are_read_counted_and_turned_inside_out() {
        var known = KnownDays.ofMultirange("{[2026-10-01,2026-10-06),[2026-10-08,2026-10-09)}");
        assertThat(known.within(OCTOBER)).isEqualTo(6);
        assertThat(known.newest(0)).isEqualTo(day(10, 8));
        assertThat(known.newest(3)).isEqualTo(day(10, 3));
        assertThat(known.newest(6)).isNull();
        assertThat(known.missing(new DayRange(day(10, 5), day(10, 10))))
                .containsExactly(new DayRange(day(10, 6), day(10, 7)), new DayRange(day(10, 9), day(10, 10)));
        assertThat(KnownDays.NONE.missing(OCTOBER)).containsExactly(OCTOBER);
    }

    private static Checklist october(Held held) {
        return Checklist.of(held.all(), new Target(OCTOBER, TODAY, 3));
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }

    /** Holdings, written down. */
    private static final class Held {
        private final EnumMap<Metric, KnownDays> days = new EnumMap<>(Metric.class);
        private final List<HeldSeries> series = new ArrayList<>();
        private final List<HeldTable> tables = new ArrayList<>();

        Held file(Metric metric, DayRange range, Instant downloadedAt) {
            return days(metric, range, downloadedAt, true).table(metric, range, downloadedAt);
        }

        Held days(Metric metric, DayRange range, Instant downloadedAt, boolean withPins) {
            return known(metric, range.from(), range.to()).asked(metric, range, downloadedAt, withPins);
        }

        Held known(Metric metric, LocalDate from, LocalDate to) {
            var runs = new ArrayList<>(days.getOrDefault(metric, KnownDays.NONE).runs());
            runs.add(new DayRange(from, to));
            days.put(metric, new KnownDays(runs));
            return this;
        }

        Held asked(Metric metric, DayRange range, Instant downloadedAt, boolean withPins) {
            series.add(new HeldSeries(metric, range, downloadedAt, withPins));
            return this;
        }

        Held table(Metric metric, DayRange range, Instant downloadedAt) {
            tables.add(new HeldTable(HeldTable.Of.PINS, metric, range, downloadedAt));
            return this;
        }

        Holdings all() {
            return new Holdings(days, series, tables, List.of());
        }
    }
}
