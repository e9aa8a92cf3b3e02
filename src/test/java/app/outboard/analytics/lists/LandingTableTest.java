package app.outboard.analytics.lists;

import static app.outboard.analytics.lists.Drawer.asking;
import static app.outboard.analytics.lists.Drawer.days;
import static app.outboard.analytics.lists.Drawer.pins;
import static app.outboard.figures.Metric.OUTBOUND_CLICKS;
import static app.outboard.figures.Metric.PIN_CLICKS;
import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.analytics.measure.DayFigures;
import app.outboard.analytics.measure.Rate;
import app.outboard.analytics.question.Period;
import app.outboard.pins.landing.Landings;
import app.outboard.testing.TestDatabase;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LandingTableTest {
    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    private static final Period OCTOBER = days("2026-10-01", "2026-10-31");
    private static final Period SEPTEMBER = days("2026-09-01", "2026-09-30");
    private static int agencies;

    private Drawer bakery;

    @BeforeEach
    void opens_two_agencies_with_a_client_of_the_same_name() {
        agencies++;
        var rival = Drawer.of(database, "landing-rival" + agencies, "Bakery")
                .put(OUTBOUND_CLICKS, OCTOBER, pins("1", 999))
                .say("1", "link", "https://bakery.example/bread");
        linked(rival);
        bakery = Drawer.of(database, "landing-harbor" + agencies, "Bakery");
    }

    @Test
    void pins_that_lead_to_one_page_are_summed_and_only_sure_ones_make_its_rate() {
        bakery.put(OUTBOUND_CLICKS, OCTOBER, pins("1", 12, "2", 4, "3", 3))
                .put(PIN_CLICKS, OCTOBER, pins("2", 80, "1", 60))
                .say("1", "link", "https://www.bakery.example/bread/?utm_source=pinterest")
                .say("2", "link", "http://bakery.example/bread")
                .say("3", "link", "https://bakery.example/bread#top");
        linked(bakery);

        var row = table(OCTOBER).rows().getFirst();

        assertThat(row.address().text()).isEqualTo("bakery.example/bread");
        assertThat(row.pins()).isEqualTo(3);
        assertThat(row.counts().outboundClicks()).isEqualTo(Count.exactly(19));
        assertThat(row.counts().pinClicks()).isEqualTo(new Count(140, 200L));
        assertThat(row.counts().realCtr()).isEqualTo(Rate.of(16L, 140L));
        assertThat(row.judged()).isEqualTo(2);
        assertThat(row.counts().saves()).isNull();
    }

    @Test
    void pins_no_list_names_had_no_more_together_than_the_account_had_beyond_it() {
        bakery.put(OUTBOUND_CLICKS, OCTOBER, pins("1", 10, "2", 3));
        for (var pin : new String[] {"1", "2", "7", "8", "9"}) bakery.say(pin, "link", "https://bakery.example/bread");
        linked(bakery);
        var account = DayFigures.builder();
        OCTOBER.stream().forEach(day -> account.put(day, OUTBOUND_CLICKS, day.equals(OCTOBER.from()) ? 17L : 0L));

        // three Pins of at most 3 each; but only 4 clicks are left
        assertThat(table(OCTOBER, account.build()).rows().getFirst().counts().outboundClicks())
                .isEqualTo(new Count(13, 17L));
        assertThat(table(OCTOBER).rows().getFirst().counts().outboundClicks()).isEqualTo(new Count(13, 22L));
    }

    @Test
    void pins_without_a_link_are_one_row() {
        bakery.put(OUTBOUND_CLICKS, OCTOBER, pins("1", 10, "2", 3, "3", 1))
                .say("3", "link", "https://bakery.example/bread");
        linked(bakery);

        var row = table(OCTOBER).rows().getFirst();

        assertThat(row.id()).isZero();
        assertThat(row.address()).isNull();
        assertThat(row.pins()).isEqualTo(2);
        assertThat(row.counts().outboundClicks()).isEqualTo(Count.exactly(13));
    }

    @Test
    void a_range_that_begins_before_a_link_was_added_makes_no_rate() {
        bakery.put(OUTBOUND_CLICKS, OCTOBER, pins("1", 10))
                .put(PIN_CLICKS, OCTOBER, pins("1", 60))
                .say("1", "link", "https://bakery.example/bread")
                .say("1", "link_added_on", LocalDate.parse("2026-10-02"));
        linked(bakery);

        assertThat(table(OCTOBER).rows().getFirst().counts().realCtr()).isEqualTo(Rate.UNKNOWN);
    }

    @Test
    void figures_of_every_day_are_summed_by_page_too() {
        var two = days("2026-10-01", "2026-10-02");
        bakery.day("1", two.from(), 3, 10)
                .day("1", two.to(), 4, null)
                .day("2", two.from(), 1, 5)
                .say("1", "link", "https://bakery.example/bread")
                .say("2", "link", "https://bakery.example/bread");
        linked(bakery);

        var row = table(two).rows().getFirst();

        assertThat(row.counts().outboundClicks()).isEqualTo(Count.exactly(8));
        assertThat(row.counts().realCtr()).isEqualTo(Rate.of(4L, 15L));
    }

    @Test
    void a_page_is_held_against_itself_before() {
        bakery.put(OUTBOUND_CLICKS, SEPTEMBER, pins("1", 10))
                .put(OUTBOUND_CLICKS, OCTOBER, pins("1", 20))
                .say("1", "link", "https://bakery.example/bread");
        linked(bakery);

        var table = table(OCTOBER);
        assertThat(table.earlier(table.rows().getFirst()).outboundClicks()).isEqualTo(Count.exactly(10));
    }

    @Test
    void rows_are_paged_by_key_and_five_take_as_many_statements_as_sixty() {
        var many = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < 60; i++) many.put(String.valueOf(5000 + i), 500 - i);
        bakery.put(OUTBOUND_CLICKS, SEPTEMBER, pins("5000", 5)).put(OUTBOUND_CLICKS, OCTOBER, many);
        many.keySet().forEach(pin -> bakery.say(pin, "link", "https://bakery.example/" + pin));
        linked(bakery);

        database.statements().forget();
        table(SEPTEMBER);
        int few = database.statements().count();
        database.statements().forget();
        var first = table(OCTOBER);
        assertThat(database.statements().count()).isLessThanOrEqualTo(few + 1); // it is compared too
        assertThat(first.matches()).isEqualTo(60);
        assertThat(first.hasAfter()).isTrue();

        var last = String.valueOf(first.rows().getLast().id());
        var next = bakery.read(
                asking(OCTOBER), DayFigures.NONE, it -> it.pages(all(), Sort.USUAL, new Page(last, null, 50)));
        assertThat(next.rows().getFirst().place()).isEqualTo(51);
        var back = String.valueOf(next.rows().getFirst().id());
        var before = bakery.read(
                asking(OCTOBER), DayFigures.NONE, it -> it.pages(all(), Sort.USUAL, new Page(null, back, 50)));
        assertThat(before.rows()).isEqualTo(first.rows());
    }

    private PageTable table(Period period) {
        return table(period, DayFigures.NONE);
    }

    private PageTable table(Period period, DayFigures account) {
        return bakery.read(asking(period), account, it -> it.pages(all(), Sort.USUAL, Page.first(50)));
    }

    private static PageFilter all() {
        return new PageFilter(null, null, 50);
    }

    private static void linked(Drawer drawer) {
        Landings.fill(database.database(), drawer.scope().member());
    }
}
