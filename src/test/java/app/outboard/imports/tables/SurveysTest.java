package app.outboard.imports.tables;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import app.outboard.figures.Metric;
import app.outboard.imports.files.FileReader;
import app.outboard.imports.files.Order;
import app.outboard.imports.files.Spool;
import app.outboard.imports.files.Table;
import app.outboard.pins.PinFormat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole tables read with a mapping: as guessed, or as a person corrected it. */
final class SurveysTest {
    @Test
    void daily_figures_of_the_account() {
        var fits = fits(
                "Day;Ausgehende Klicks;Impressionen\n2026-05-01;12;1.234\n2026-05-02;;0\nSumme;12;1.234\n",
                with(null, Decimals.COMMA));

        var found = (Found.Days) fits.found();
        assertThat(found.range().to()).isEqualTo(LocalDate.of(2026, 5, 2));
        assertThat(found.metrics().get(Metric.OUTBOUND_CLICKS))
                .extracting(it -> it.count())
                .containsExactly(12L, null);
        assertThat(found.metrics().get(Metric.IMPRESSIONS))
                .extracting(it -> it.count())
                .containsExactly(1234L, 0L);
        assertThat(fits.unread().first()).extracting(it -> it.number()).containsExactly(4L);
    }

    @Test
    void months_by_name_number_or_day() {
        var fits = fits(
                "Monat\tOutbound clicks\nMärz 2026\t10\nApr-26\t–\n2026-05\t30\n06/2026\t40\n2026-07-01\t50\n",
                UnaryOperator.identity());

        assertThat(((Found.Totals) fits.found()).totals())
                .extracting(total -> total.range().from() + " " + total.range().to() + " " + total.count())
                .containsExactly(
                        "2026-03-01 2026-03-31 10",
                        "2026-05-01 2026-05-31 30",
                        "2026-06-01 2026-06-30 40",
                        "2026-07-01 2026-07-31 50");
    }

    @Test
    void pins_over_a_range_are_added_up_and_ordered() {
        var text = "pin_id,pin_title,pin_outbound_click,pin_impression\n111,Cats,5,100\n222,Dogs,9,\n111,Cats,3,50\n";
        var fits = fits(text, between("2026-05-01", "2026-05-31"));

        var found = (Found.Pins) fits.found();
        assertThat(found.metrics().get(Metric.OUTBOUND_CLICKS))
                .containsExactly(new Found.PinCount("222", 9), new Found.PinCount("111", 8));
        assertThat(found.metrics().get(Metric.IMPRESSIONS)).containsExactly(new Found.PinCount("111", 150));
        assertThat(found.details().rows()).extracting(it -> it.title()).containsExactly("Cats", "Dogs");
    }

    @Test
    void figures_of_a_connector_say_what_pins_are_too() {
        var text = "pin_id,pin_outbound_click,parent_pin_id,creative_type,media_type,duration\n"
                + "111,5,,REGULAR,video,45000\n222,9,333,REGULAR,image,\n";
        var found = (Found.Pins) fits(text, between("2026-05-01", "2026-05-31")).found();

        assertThat(found.details().rows())
                .extracting(
                        it -> it.saved(),
                        it -> it.media().format(),
                        it -> it.media().seconds())
                .containsExactly(tuple(false, PinFormat.VIDEO, 45), tuple(true, PinFormat.IMAGE, null));
    }

    @Test
    void pins_by_day_are_counted_and_read_again() throws IOException {
        var text = "Date,Pin URL,Pin clicks\n2026-05-01,https://www.pinterest.com/pin/111/,5\n2026-05-02,111,0\n";
        var mapping = guessed(text);
        try (var spool = spool(text)) {
            var found = (Found.PinDays) ((Surveyed.Fits) Survey.of(spool, mapping)).found();
            assertThat(found.rows()).isEqualTo(2);
            assertThat(found.pins().size()).isEqualTo(1);
            assertThat(found.pins().contains("111")).isTrue();
            try (var lines = PinDayLines.open(spool, mapping)) {
                var first = lines.next();
                assertThat(first.pin() + " " + first.day() + " " + first.count(Metric.PIN_CLICKS))
                        .isEqualTo("111 2026-05-01 5");
                assertThat(first.count(Metric.SAVES)).isNull();
                assertThat(lines.next().count(Metric.PIN_CLICKS)).isEqualTo(0);
                assertThat(lines.next()).isNull();
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(quoteCharacter = '`', textBlock = """
            day_twice,       `Day,Saves|2026-05-01,1|2026-05-01,2|`
            pin_day_twice,   `Day,Pin ID,Saves|2026-05-01,11,1|2026-05-01,11,1|`
            range_twice,     `Month,Saves|May 2026,1|2026-05,2|`
            extra,           `Day,Saves|2026-05-01,1,234|`
            no_rows,         `Day,Saves|yesterday,1|`
            cell.day_order,  `Day,Saves|03/04/2026,1|`
            cell.decimals,   `Day;Saves|2026-05-01;1.234|`
            cell.not_whole,  `Day;Saves|2026-05-01;1.5|`
            cell.formula,    `Day,Saves|2026-05-01,=1+1|`
            cell.negative,   `Day,Saves|2026-05-01,-3|`
            cell.rate,       `Day,Save rate|2026-05-01,5.4|`
            cell.pin_lost,   `Day,Pin ID,Saves|2026-05-01,1.13871E+18,1|`
            cell.pin_lost,   `Day,Pin ID,Saves|2026-05-01,1138707087056320000,1|`
            range,           `Pin ID,Saves|11,1|`
            no_key,          `Thing,Saves|11,1|`
            no_metric,       `Day,Thing|2026-05-01,1|`
            """)
    void what_cannot_be_right_is_refused_by_line(String reason, String text) {
        var lines = text.replace('|', '\n');

        assertThat(problems(lines, guessed(lines)).getFirst().what().key()).isEqualTo("tables.problem." + reason);
    }

    @Test
    void the_same_day_twice_with_the_same_figures_counts_once() {
        var fits = fits("Day,Saves\n2026-05-01,1\n2026-05-01,1\n", UnaryOperator.identity());

        assertThat(((Found.Days) fits.found()).metrics().get(Metric.SAVES)).hasSize(1);
        assertThat(fits.notices()).extracting(it -> it.key()).contains("tables.notice.day_twice");
    }

    @Test
    void the_order_of_days_is_seen_where_a_day_gives_it_away_and_asked_otherwise() {
        assertThat(guessed("Day,Saves\n03/04/2026,1\n25/04/2026,1\n").order()).isEqualTo(Order.DAY_FIRST);
        assertThat(guessed("Day,Saves\n03/04/2026,1\n").order()).isNull();
        var fits = fits("Day,Saves\n03/04/2026,1\n", with(Order.MONTH_FIRST, null));
        assertThat(fits.found().range().from()).isEqualTo(LocalDate.of(2026, 3, 4));
    }

    @Test
    void rates_are_fractions_percent_signs_or_percentages() {
        var text = "Day;Outbound click rate\n2026-05-01;0,0192\n2026-05-02;1,92 %\n";
        var found = (Found.Days) fits(text, UnaryOperator.identity()).found();
        assertThat(found.metrics().get(Metric.OUTBOUND_CLICK_RATE))
                .extracting(it -> it.rate())
                .containsExactly(0.0192, 0.0192);
        var percent = (Found.Days) fits(
                        "Day;Outbound click rate\n2026-05-01;1,92\n",
                        it -> new Mapping(it.sheet(), it.header(), it.columns(), null, null, true, "", null, null))
                .found();
        assertThat(percent.metrics().get(Metric.OUTBOUND_CLICK_RATE).getFirst().rate())
                .isEqualTo(0.0192);
    }

    @Test
    void a_header_below_other_lines_is_found_and_signed_however_it_is_spelled() {
        var table = table("My report\nMade by me;2026\n\nDate;Outbound Clicks\n2026-05-01;1\n");
        var sheet = table.sheets().getFirst();

        assertThat(Guess.header(sheet)).isEqualTo(4);
        assertThat(Signature.of(sheet, 4))
                .isEqualTo(Signature.of(
                        table("date,outbound-clicks\n1,2\n").sheets().getFirst(), 1));
        assertThat(Signature.candidates(table)).containsKey(Signature.of(sheet, 4));
    }

    /** A million rows in well under the memory of a small server: nothing of them is kept but keys. */
    @Test
    void many_pins_and_days_need_little_memory() throws IOException {
        var text = new StringBuilder("pin_id,date,pin_save\n");
        for (int pin = 0; pin < 400; pin++)
            for (int day = 1; day <= 28; day++)
                text.append("11387070870563")
                        .append(10_000 + pin)
                        .append(",2026-02-")
                        .append(day < 10 ? "0" : "")
                        .append(day)
                        .append(",1\n");
        try (var spool = spool(text.toString())) {
            var found = (Found.PinDays) ((Surveyed.Fits) Survey.of(spool, guessed(text.toString()))).found();
            assertThat(found.rows()).isEqualTo(400 * 28);
            assertThat(found.pins().size()).isEqualTo(400);
        }
    }

    private static UnaryOperator<Mapping> with(Order order, Decimals decimals) {
        return it -> new Mapping(
                it.sheet(), it.header(), it.columns(), order, decimals, it.percent(), it.filters(), null, null);
    }

    private static UnaryOperator<Mapping> between(String from, String to) {
        return it -> new Mapping(
                it.sheet(),
                it.header(),
                it.columns(),
                null,
                null,
                false,
                it.filters(),
                LocalDate.parse(from),
                LocalDate.parse(to));
    }

    private static Surveyed.Fits fits(String text, UnaryOperator<Mapping> correction) {
        var surveyed = surveyed(text, correction.apply(guessed(text)));
        if (surveyed instanceof Surveyed.Fits fits) return fits;
        throw new AssertionError(surveyed);
    }

    private static List<Problem> problems(String text, Mapping mapping) {
        if (surveyed(text, mapping) instanceof Surveyed.Misfit misfit) return misfit.problems();
        throw new AssertionError("It fits: " + text);
    }

    private static Surveyed surveyed(String text, Mapping mapping) {
        try (var spool = spool(text)) {
            return Survey.of(spool, mapping);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Mapping guessed(String text) {
        var sheet = table(text).sheets().getFirst();
        return Guess.of(sheet, Guess.header(sheet), "");
    }

    private static Table table(String text) {
        try {
            return (Table) FileReader.read(new ByteArrayInputStream(text.getBytes(UTF_8)), 1 << 26);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Spool spool(String text) throws IOException {
        return Spool.of(new ByteArrayInputStream(text.getBytes(UTF_8)));
    }
}
