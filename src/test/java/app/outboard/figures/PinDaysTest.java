package app.outboard.figures;

import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.clients.ClientScope;
import app.outboard.testing.Facts;
import app.outboard.testing.TestDatabase;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PinDaysTest {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final Instant EARLY = Instant.parse("2026-06-01T10:00:00Z");
    private static final Instant LATE = Instant.parse("2026-06-02T10:00:00Z");

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    private static int agencies;

    private final Facts facts = new Facts(database.database());
    private ClientScope bakery;

    @BeforeEach
    void open() {
        bakery = client("harbor" + ++agencies);
        var rival = client("rival" + agencies);
        facts.store(rival, LATE, days(day("11", 0, 900L, 900L, 900L, 900L), day("12", 1, 900L, 900L, 900L, 900L)));
    }

    @Test
    void days_of_pins_are_kept_and_a_blank_is_unknown() {
        var outcome = store(EARLY, day("11", 0, 5L, 50L, null, 0L), day("12", 1, null, null, null, null));
        assertThat(stands()).containsExactly("11 2026-05-01 5 50 - 0");
        assertThat(outcome.kind()).isEqualTo(Outcome.Kind.PIN_DAYS);
        assertThat(outcome.metric()).isNull();
        assertThat(outcome.fresh()).isEqualTo(1);
    }

    @Test
    void of_each_figure_the_newest_download_wins_and_a_blank_never_does() {
        store(LATE, day("11", 0, 5L, null, 100L, 1L), day("11", 1, 6L, 6L, 6L, 6L));
        var older = store(EARLY, day("11", 0, 4L, 40L, null, 1L), day("11", 1, 6L, 6L, 6L, 6L));
        assertThat(stands()).containsExactly("11 2026-05-01 5 40 100 1", "11 2026-05-02 6 6 6 6");
        assertThat(counts(older)).isEqualTo("1 new, 0 changed, 1 the same, 0 kept");
        var newest = store(LATE, day("11", 0, 5L, null, 101L, null), day("11", 2, 7L, null, null, null));
        assertThat(stands())
                .containsExactly("11 2026-05-01 5 40 101 1", "11 2026-05-02 6 6 6 6", "11 2026-05-03 7 - - -");
        assertThat(counts(newest)).isEqualTo("1 new, 1 changed, 0 the same, 0 kept");
    }

    @Test
    void what_an_older_file_says_otherwise_is_not_taken() {
        store(LATE, day("11", 0, 5L, 5L, 5L, 5L));
        var older = store(EARLY, day("11", 0, 4L, null, null, null));
        assertThat(stands()).containsExactly("11 2026-05-01 5 5 5 5");
        assertThat(counts(older)).isEqualTo("0 new, 0 changed, 0 the same, 1 kept");
    }

    @Test
    void of_equal_downloads_the_later_import_wins_then_the_one_that_knows_more() {
        store(EARLY, day("11", 0, 1L, null, null, null));
        store(EARLY, day("11", 0, 2L, null, null, null));
        assertThat(stands()).containsExactly("11 2026-05-01 2 - - -");
        facts.store(
                bakery,
                EARLY,
                days(day("11", 0, 3L, null, null, null), day("11", 1, 3L, null, null, null)),
                days(day("11", 0, 4L, null, null, null)));
        assertThat(stands()).containsExactly("11 2026-05-01 3 - - -", "11 2026-05-02 3 - - -");
    }

    @Test
    void a_pin_that_stands_twice_on_a_day_has_the_sum() {
        var outcome = store(
                EARLY,
                day("11", 0, 5L, null, 10L, null),
                day("11", 0, 2L, null, null, null),
                day("12", 0, 1L, 1L, 1L, 1L));
        assertThat(stands()).containsExactly("11 2026-05-01 7 - 10 -", "12 2026-05-01 1 1 1 1");
        assertThat(outcome.fresh()).isEqualTo(2);
        assertThat(texts("select known::text from observation where client_id = ?"))
                .containsExactly("2");
    }

    @Test
    void undoing_brings_back_what_stood_before() {
        store(EARLY, day("11", 0, 1L, 2L, null, null));
        var newer = facts.store(bakery, LATE, days(day("11", 0, 8L, null, 8L, 8L), day("12", 3, 8L, 8L, 8L, 8L)));
        assertThat(stands()).containsExactly("11 2026-05-01 8 2 8 8", "12 2026-05-04 8 8 8 8");
        facts.undo(bakery, newer.id());
        assertThat(stands()).containsExactly("11 2026-05-01 1 2 - -");
    }

    @Test
    void undoing_all_leaves_nothing() {
        var only = facts.store(bakery, LATE, days(day("11", 0, 8L, null, 8L, 8L)));
        facts.undo(bakery, only.id());
        assertThat(stands()).isEmpty();
        store(EARLY, day("11", 0, 1L, null, null, null));
        assertThat(stands()).containsExactly("11 2026-05-01 1 - - -");
    }

    @Test
    void other_filters_are_a_series_of_their_own() {
        store(EARLY, day("11", 0, 1L, 1L, 1L, 1L));
        var other = facts.store(bakery, LATE, new Filters(""), days(day("11", 0, 9L, 9L, 9L, 9L)));
        assertThat(other.outcomes().getFirst().fresh()).isEqualTo(1);
        assertThat(stands()).containsExactly("11 2026-05-01 1 1 1 1", "11 2026-05-01 9 9 9 9");
    }

    @Test
    void account_days_do_not_follow_from_days_of_pins() {
        store(EARLY, day("11", 0, 1L, 1L, 1L, 1L));
        assertThat(texts("select day::text from account_day where client_id = ?"))
                .isEmpty();
    }

    @Test
    void files_without_any_figure_leave_nothing() {
        assertThat(facts.store(bakery, EARLY, days(day("11", 0, null, null, null, null)))
                        .outcomes())
                .isEmpty();
        assertThat(texts("select kind::text from observation where client_id = ?"))
                .isEmpty();
    }

    @Test
    void statements_do_not_grow_with_rows() {
        long before = database.statements().count();
        facts.store(bakery, EARLY, source -> new Series.PinDays(source, this::many));
        long statements = database.statements().count() - before;
        assertThat(texts("select count(*)::text || ' ' || sum(saves) from pin_day where client_id = ?"))
                .containsExactly("30000 30000");
        before = database.statements().count();
        store(LATE, day("99", -1, 1L, 1L, 1L, 1L));
        assertThat(database.statements().count() - before).isEqualTo(statements);
    }

    private void many(Series.PinDayTaker taker) throws IOException {
        for (int pin = 100; pin < 400; pin++)
            for (int n = 0; n < 100; n++) taker.take(day("" + pin, n, null, (long) n, 1_000_000L, 1L));
    }

    private Outcome store(Instant downloadedAt, Series.PinDay... rows) {
        return facts.store(bakery, downloadedAt, days(rows)).outcomes().getFirst();
    }

    private static String counts(Outcome outcome) {
        return "%d new, %d changed, %d the same, %d kept"
                .formatted(outcome.fresh(), outcome.changed(), outcome.same(), outcome.kept());
    }

    private ClientScope client(String agency) {
        return Facts.bakeryOf(database, agency);
    }

    private List<String> stands() {
        return texts("""
                select concat_ws(' ', p.pinterest_id, d.day, coalesce(outbound_clicks::text, '-'),
                  coalesce(pin_clicks::text, '-'), coalesce(impressions::text, '-'), coalesce(saves::text, '-'))
                from pin_day d
                join pin p on p.agency_id = d.agency_id and p.id = d.pin_id
                where d.client_id = ?
                order by d.filter_set_id, p.pinterest_id, d.day""");
    }

    private List<String> texts(String query) {
        return database.arrange(
                bakery.agency().value(),
                sql -> sql.fetch(query, bakery.client().value()).getValues(0, String.class));
    }

    private static Function<Series.Source, Series> days(Series.PinDay... rows) {
        return source -> new Series.PinDays(source, taker -> {
            for (var row : rows) taker.take(row);
        });
    }

    private static Series.PinDay day(
            String pin,
            int offset,
            @Nullable Long outbound,
            @Nullable Long clicks,
            @Nullable Long impressions,
            @Nullable Long saves) {
        return new Series.PinDay(pin, MAY.plusDays(offset), outbound, clicks, impressions, saves);
    }
}
