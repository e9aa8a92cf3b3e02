package app.outboard.figures;

import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.clients.ClientScope;
import app.outboard.pins.BoardKey;
import app.outboard.testing.Facts;
import app.outboard.testing.TestDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FiguresTest {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final Instant EARLY = Instant.parse("2026-06-01T10:00:00Z");
    private static final Instant LATE = Instant.parse("2026-06-02T10:00:00Z");

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    private static int agencies;

    private final Facts facts = new Facts(database.database());
    private ClientScope bakery;
    private ClientScope rival;

    @BeforeEach
    void open() {
        bakery = Facts.bakeryOf(database, "harbor" + ++agencies);
        rival = Facts.bakeryOf(database, "rival" + agencies);
        facts.store(rival, LATE, days(Metric.OUTBOUND_CLICKS, 900L, 900L, 900L));
    }

    @Test
    void days_are_kept_and_a_blank_is_unknown() {
        var outcome = facts.store(bakery, EARLY, days(Metric.OUTBOUND_CLICKS, 5L, null, 0L))
                .outcomes()
                .getFirst();
        assertThat(stands(bakery, "outbound_clicks")).containsExactly(5L, null, 0L);
        assertThat(outcome.fresh()).isEqualTo(2);
        assertThat(outcome.blank()).isEqualTo(1);
    }

    @Test
    void the_newest_download_wins_whichever_came_first() {
        facts.store(bakery, LATE, days(Metric.SAVES, 7L, 7L, 7L));
        var older = facts.store(bakery, EARLY, days(Metric.SAVES, 1L, 7L, 1L))
                .outcomes()
                .getFirst();
        assertThat(stands(bakery, "saves")).containsExactly(7L, 7L, 7L);
        assertThat(older.kept()).isEqualTo(2);
        assertThat(older.same()).isEqualTo(1);
    }

    @Test
    void a_blank_never_replaces_a_value() {
        facts.store(bakery, EARLY, days(Metric.SAVES, 7L, 7L, 7L));
        var newer = facts.store(bakery, LATE, days(Metric.SAVES, 8L, null, null))
                .outcomes()
                .getFirst();
        assertThat(stands(bakery, "saves")).containsExactly(8L, 7L, 7L);
        assertThat(newer.changed()).isEqualTo(1);
        assertThat(newer.examples()).containsExactly(new Outcome.Change(new DayRange(MAY, MAY), 7, 8));
    }

    @Test
    void undoing_brings_back_what_stood_before() {
        facts.store(bakery, EARLY, days(Metric.SAVES, 1L, 2L, null));
        var newer = facts.store(bakery, LATE, days(Metric.SAVES, 8L, 8L, 8L));
        facts.undo(bakery, newer.id());
        assertThat(stands(bakery, "saves")).containsExactly(1L, 2L, null);
    }

    @Test
    void undoing_the_older_one_leaves_the_newer() {
        var older = facts.store(bakery, EARLY, days(Metric.SAVES, 1L, 2L, 3L));
        facts.store(bakery, LATE, days(Metric.SAVES, 8L, null, 8L));
        facts.undo(bakery, older.id());
        assertThat(stands(bakery, "saves")).containsExactly(8L, null, 8L);
    }

    @Test
    void a_rate_gives_a_count_only_where_it_comes_out_whole() {
        facts.store(bakery, EARLY, days(Metric.IMPRESSIONS, 92L, 4L, null));
        var rates = facts.store(bakery, EARLY, rates(Metric.SAVE_RATE, 5.0 / 92, 0.3, 0.1))
                .outcomes()
                .getFirst();
        assertThat(stands(bakery, "saves")).containsExactly(5L, null, null);
        assertThat(rates.fresh()).isEqualTo(1);
        assertThat(rates.refused()).isEqualTo(2);
    }

    @Test
    void a_direct_count_beats_a_derived_one_whichever_came_first() {
        facts.store(bakery, EARLY, days(Metric.IMPRESSIONS, 100L, 100L, 100L), days(Metric.SAVES, 3L, null, null));
        facts.store(bakery, LATE, rates(Metric.SAVE_RATE, 0.05, 0.05, 0.05));
        assertThat(stands(bakery, "saves")).containsExactly(3L, 5L, 5L);
    }

    @Test
    void restating_or_undoing_the_impressions_derives_again() {
        facts.store(bakery, EARLY, days(Metric.IMPRESSIONS, 100L, 100L, 100L));
        facts.store(bakery, EARLY, rates(Metric.SAVE_RATE, 0.05, 0.05, 0.05));
        var restated = facts.store(bakery, LATE, days(Metric.IMPRESSIONS, 200L, 100L, 90L));
        assertThat(stands(bakery, "saves")).containsExactly(10L, 5L, null);
        facts.undo(bakery, restated.id());
        assertThat(stands(bakery, "saves")).containsExactly(5L, 5L, 5L);
    }

    @Test
    void other_filters_are_a_series_of_their_own() {
        facts.store(bakery, EARLY, days(Metric.SAVES, 1L, 1L, 1L));
        facts.store(bakery, LATE, new Filters(""), days(Metric.SAVES, 9L, 9L, 9L));
        assertThat(stands(bakery, "saves")).containsExactly(1L, 1L, 1L);
    }

    @Test
    void the_newest_list_replaces_the_older_whole_and_undo_brings_it_back() {
        facts.store(bakery, EARLY, boards("a", 5L, "b", 3L), pins("11", 9L, "12", 2L));
        var newer = facts.store(bakery, LATE, boards("a", 6L), pins("11", 9L, "12", 2L));
        assertThat(newer.outcomes().get(0).changed()).isEqualTo(1);
        assertThat(newer.outcomes().get(1).same()).isEqualTo(1);
        assertThat(totals(bakery)).containsExactly(6L, 11L);
        facts.undo(bakery, newer.id());
        assertThat(totals(bakery)).containsExactly(8L, 11L);
    }

    @Test
    void a_list_knows_its_last_row() {
        facts.store(bakery, EARLY, pins("11", 9L, "12", 2L));
        assertThat(query(bakery, "select least from range_list where client_id = ?"))
                .containsExactly(2L);
    }

    @Test
    void statements_do_not_grow_with_series() {
        long one = statements(() -> facts.store(bakery, EARLY, days(Metric.SAVES, 1L)));
        long many = statements(() -> facts.store(
                bakery,
                EARLY,
                days(Metric.SAVES, 1L, 2L, 3L),
                days(Metric.PIN_CLICKS, 1L),
                days(Metric.IMPRESSIONS, 1L)));
        // Two more series bring two more files, each a row of its own.
        assertThat(many).isEqualTo(one + 2);
    }

    private long statements(Runnable work) {
        long before = database.statements().count();
        work.run();
        return database.statements().count() - before;
    }

    private List<@Nullable Long> stands(ClientScope scope, String metric) {
        return query(
                scope,
                "select a." + metric + " from generate_series(date '2026-05-01', date '2026-05-03', '1 day') d (day)"
                        + " left join account_day a on a.day = d.day and a.client_id = ? and a.filter_set_id ="
                        + " (select id from filter_set f where f.key = 'content types=organic'"
                        + " and f.agency_id = a.agency_id) order by d.day");
    }

    private List<@Nullable Long> totals(ClientScope scope) {
        return query(scope, "select total from range_list where client_id = ? order by kind");
    }

    private List<@Nullable Long> query(ClientScope scope, String query) {
        return database.arrange(
                scope.agency().value(),
                sql -> sql.fetch(query, scope.client().value()).getValues(0, Long.class));
    }

    private static Function<Series.Source, Series> days(Metric metric, @Nullable Long... counts) {
        var figures = new ArrayList<Series.DayFigure>();
        for (int i = 0; i < counts.length; i++)
            if (counts[i] != null) figures.add(new Series.DayFigure(MAY.plusDays(i), counts[i], null));
        return source -> new Series.Days(source, metric, range(counts.length), figures);
    }

    private static Function<Series.Source, Series> rates(Metric metric, double... rates) {
        var figures = new ArrayList<Series.DayFigure>();
        for (int i = 0; i < rates.length; i++) figures.add(new Series.DayFigure(MAY.plusDays(i), null, rates[i]));
        return source -> new Series.Days(source, metric, range(rates.length), figures);
    }

    private static Function<Series.Source, Series> boards(Object... slugsAndCounts) {
        var figures = new ArrayList<Series.BoardFigure>();
        for (int i = 0; i < slugsAndCounts.length; i += 2)
            figures.add(new Series.BoardFigure(
                    new BoardKey("bakery", (String) slugsAndCounts[i]), (Long) slugsAndCounts[i + 1]));
        return source -> new Series.Boards(source, Metric.OUTBOUND_CLICKS, range(3), figures);
    }

    private static Function<Series.Source, Series> pins(Object... numbersAndCounts) {
        var figures = new ArrayList<Series.PinFigure>();
        for (int i = 0; i < numbersAndCounts.length; i += 2)
            figures.add(new Series.PinFigure((String) numbersAndCounts[i], (Long) numbersAndCounts[i + 1]));
        return source -> new Series.Pins(source, Metric.OUTBOUND_CLICKS, range(3), figures);
    }

    private static DayRange range(int days) {
        return new DayRange(MAY, MAY.plusDays(days - 1));
    }
}
