package app.outboard.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.outboard.clients.ClientScope;
import app.outboard.testing.Facts;
import app.outboard.testing.TestDatabase;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TotalsTest {
    private static final YearMonth JANUARY = YearMonth.of(2025, 1);
    private static final Instant EARLY = Instant.parse("2026-06-01T10:00:00Z");
    private static final Instant LATE = Instant.parse("2026-06-02T10:00:00Z");

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    private static int agencies;

    private final Facts facts = new Facts(database.database());
    private ClientScope bakery;

    @BeforeEach
    void open() {
        bakery = Facts.bakeryOf(database, "harbor" + ++agencies);
        facts.store(Facts.bakeryOf(database, "rival" + agencies), LATE, months(Metric.SAVES, JANUARY, 900L, 900L));
    }

    @Test
    void totals_of_ranges_are_kept_by_metric() {
        var outcomes = facts.store(
                        bakery, EARLY, months(Metric.SAVES, JANUARY, 5L, 0L), months(Metric.PIN_CLICKS, JANUARY, 70L))
                .outcomes();
        assertThat(stands()).containsExactly("pin_clicks 2025-01-01 70", "saves 2025-01-01 5", "saves 2025-02-01 0");
        assertThat(outcomes).extracting(Outcome::kind).containsOnly(Outcome.Kind.TOTALS);
        assertThat(outcomes).extracting(Outcome::fresh).containsExactly(2, 1);
    }

    @Test
    void the_newest_download_wins_range_by_range_whichever_came_first() {
        facts.store(bakery, LATE, months(Metric.SAVES, JANUARY, 7L, 8L));
        var older = facts.store(bakery, EARLY, months(Metric.SAVES, JANUARY, 1L, 8L, 9L))
                .outcomes()
                .getFirst();
        assertThat(stands()).containsExactly("saves 2025-01-01 7", "saves 2025-02-01 8", "saves 2025-03-01 9");
        assertThat(List.of(older.fresh(), older.changed(), older.same(), older.kept()))
                .containsExactly(1, 0, 1, 1);
    }

    @Test
    void undoing_brings_back_what_stood_before() {
        facts.store(bakery, EARLY, months(Metric.SAVES, JANUARY, 1L));
        var newer = facts.store(bakery, LATE, months(Metric.SAVES, JANUARY, 2L, 3L));
        var outcome = newer.outcomes().getFirst();
        assertThat(outcome.examples())
                .containsExactly(new Outcome.Change(new DayRange(JANUARY.atDay(1), JANUARY.atEndOfMonth()), 1, 2));
        facts.undo(bakery, newer.id());
        assertThat(stands()).containsExactly("saves 2025-01-01 1");
    }

    @Test
    void a_range_that_stands_twice_or_not_at_all_is_no_series() {
        var range = new DayRange(JANUARY.atDay(1), JANUARY.atEndOfMonth());
        var twice = List.of(new Series.RangeFigure(range, 1), new Series.RangeFigure(range, 2));
        var source = new Series.Source(bakery, new app.outboard.ids.FileId(1), Filters.ORGANIC, EARLY);
        assertThatThrownBy(() -> new Series.Totals(source, Metric.SAVES, twice))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Series.Totals(source, Metric.SAVES, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private List<String> stands() {
        return database.arrange(
                bakery.agency().value(),
                sql -> sql.fetch(
                                "select concat_ws(' ', metric::text, from_on, value) from account_range"
                                        + " where client_id = ? order by metric::text, from_on",
                                bakery.client().value())
                        .getValues(0, String.class));
    }

    private static Function<Series.Source, Series> months(Metric metric, YearMonth from, long... values) {
        var figures = new ArrayList<Series.RangeFigure>();
        for (int i = 0; i < values.length; i++) {
            var month = from.plusMonths(i);
            figures.add(new Series.RangeFigure(new DayRange(month.atDay(1), month.atEndOfMonth()), values[i]));
        }
        return source -> new Series.Totals(source, metric, figures);
    }
}
