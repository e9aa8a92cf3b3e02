package app.outboard.analytics.lists;

import static app.outboard.analytics.lists.Drawer.asking;
import static app.outboard.analytics.lists.Drawer.days;
import static app.outboard.analytics.lists.Drawer.pins;
import static app.outboard.figures.Metric.IMPRESSIONS;
import static app.outboard.figures.Metric.OUTBOUND_CLICKS;
import static app.outboard.figures.Metric.PIN_CLICKS;
import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.analytics.measure.DayFigures;
import app.outboard.analytics.question.Period;
import app.outboard.ids.BoardId;
import app.outboard.testing.TestDatabase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PinOrderTest {
    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    private static final Period OCTOBER = days("2026-10-01", "2026-10-31");
    private static int agencies;

    private Drawer bakery;

    @BeforeEach
    void opens_two_agencies_with_a_client_of_the_same_name() {
        agencies++;
        Drawer.of(database, "other" + agencies, "Bakery")
                .put(OUTBOUND_CLICKS, OCTOBER, pins("1", 999, "2", 998))
                .put(PIN_CLICKS, OCTOBER, pins("1", 9999, "2", 9998));
        bakery = Drawer.of(database, "mole" + agencies, "Bakery");
    }

    @Test
    void real_ctr_ranks_by_the_end_of_the_interval_that_is_sure() {
        bakery.put(OUTBOUND_CLICKS, OCTOBER, pins("11", 400, "12", 1, "13", 0))
                .put(PIN_CLICKS, OCTOBER, pins("11", 1000, "13", 200, "12", 1));

        assertThat(numbers(new Sort(Column.REAL_CTR, true))).containsExactly("11", "12", "13");
        assertThat(numbers(new Sort(Column.REAL_CTR, false))).containsExactly("13", "11", "12");
        assertThat(numbers(new Sort(Column.RAW_CTR, true))).containsExactly("12", "11", "13");
    }

    @ParameterizedTest
    @EnumSource(
            value = Column.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PINS", "SESSIONS"})
    void paging_loses_and_repeats_no_row_in_any_order(Column column) {
        stock(23);
        for (var descending : List.of(true, false)) {
            var sort = new Sort(column, descending);
            var whole = bakery.read(asking(OCTOBER), DayFigures.NONE, it -> it.pins(none(), sort, Page.all()))
                    .rows();
            assertThat(paged(sort, 7))
                    .containsExactlyElementsOf(numbersOf(whole))
                    .hasSize(23);
            assertThat(pagedBack(sort, whole.getLast().number(), 7))
                    .containsExactlyElementsOf(numbersOf(whole.subList(0, 22)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"100%", "_", "\\", "bread", "BREAD", "oven.example"})
    void a_search_takes_wildcards_as_letters(String words) {
        bakery.put(OUTBOUND_CLICKS, OCTOBER, pins("1", 3, "2", 2, "3", 1))
                .say("1", "title", "100% rye _bread_ \\o/")
                .say("1", "link", "https://oven.example/rye")
                .say("2", "title", "100 rolls");

        var filter = new PinFilter(words, null, null, PinFilter.Clicks.ALL, 50);
        assertThat(bakery.read(asking(OCTOBER), DayFigures.NONE, it -> it.pins(filter, Sort.USUAL, Page.first(50)))
                        .rows())
                .extracting(PinRow::number)
                .containsExactly("1");
    }

    @Test
    void filters_narrow_the_rows_and_leave_the_count() {
        long rolls = bakery.board("rolls");
        bakery.put(OUTBOUND_CLICKS, OCTOBER, pins("1", 3, "2", 2, "3", 1))
                .put(PIN_CLICKS, OCTOBER, pins("1", 90, "2", 50, "3", 49))
                .say("1", "created_on", LocalDate.parse("2026-10-25"))
                .say("2", "created_on", LocalDate.parse("2026-10-24"))
                .say("3", "board_id", rolls);

        assertThat(filtered(none().fresh(Drawer.TODAY))).containsExactly("1");
        assertThat(filtered(new PinFilter(null, null, new BoardId(rolls), PinFilter.Clicks.ALL, 50)))
                .containsExactly("3");
        assertThat(filtered(new PinFilter(null, null, null, PinFilter.Clicks.FEW, 50)))
                .containsExactly("3");
        assertThat(filtered(new PinFilter(null, null, null, PinFilter.Clicks.ENOUGH, 50)))
                .containsExactly("1", "2");
        assertThat(table(OCTOBER).count()).isEqualTo(new PinCount(3, 2, 1));
    }

    private void stock(int count) {
        var outbound = new LinkedHashMap<String, Integer>();
        var clicks = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < count; i++) {
            var number = String.valueOf(1000 + (i * 7) % count);
            if (i % 3 != 0) outbound.put(number, (count - i) / 4);
            if (i % 4 != 1) clicks.put(number, (count - i) / 2 * 10);
            else outbound.putIfAbsent(number, 1);
        }
        bakery.put(OUTBOUND_CLICKS, OCTOBER, outbound)
                .put(PIN_CLICKS, OCTOBER, clicks)
                .put(IMPRESSIONS, OCTOBER, clicks);
        for (int i = 0; i < count; i += 4) {
            bakery.say(String.valueOf(1000 + i), "title", i % 8 == 0 ? "Same" : "Title " + i);
            bakery.say(
                    String.valueOf(1000 + i),
                    "created_on",
                    LocalDate.parse("2026-10-01").plusDays(i / 8));
        }
    }

    private List<String> paged(Sort sort, int size) {
        var seen = new ArrayList<String>();
        String after = null;
        while (true) {
            var page = new Page(after, null, size);
            var table = bakery.read(asking(OCTOBER), DayFigures.NONE, it -> it.pins(none(), sort, page));
            seen.addAll(numbersOf(table.rows()));
            if (!table.hasAfter()) return seen;
            after = seen.getLast();
        }
    }

    private List<String> pagedBack(Sort sort, String last, int size) {
        var seen = new ArrayList<String>();
        var before = last;
        while (true) {
            var page = new Page(null, before, size);
            var table = bakery.read(asking(OCTOBER), DayFigures.NONE, it -> it.pins(none(), sort, page));
            seen.addAll(0, numbersOf(table.rows()));
            if (!table.hasBefore()) return seen;
            before = seen.getFirst();
        }
    }

    private List<String> numbers(Sort sort) {
        return numbersOf(bakery.read(asking(OCTOBER), DayFigures.NONE, it -> it.pins(none(), sort, Page.first(50)))
                .rows());
    }

    private List<String> filtered(PinFilter filter) {
        return numbersOf(
                bakery.read(asking(OCTOBER), DayFigures.NONE, it -> it.pins(filter, Sort.USUAL, Page.first(50)))
                        .rows());
    }

    private PinTable table(Period period) {
        return bakery.read(asking(period), DayFigures.NONE, PinOrderTest::all);
    }

    private static PinTable all(Breakdown breakdown) {
        return breakdown.pins(none(), Sort.USUAL, Page.first(50));
    }

    private static PinFilter none() {
        return PinFilter.none(50);
    }

    private static List<String> numbersOf(List<PinRow> rows) {
        return rows.stream().map(PinRow::number).toList();
    }
}
