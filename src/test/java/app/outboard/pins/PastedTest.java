package app.outboard.pins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.outboard.platform.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PastedTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @Test
    void headings_say_what_each_column_is() {
        var pasted = read("""
                Board\tPin URL\tImpressions\tTitle\tDestination link\tPublish date
                Toys\thttps://www.pinterest.com/pin/11/\t99\tCat toys\texample.com/toys\t2026-05-03
                """);

        assertThat(pasted.bad()).isEmpty();
        assertThat(pasted.unused()).containsExactly("Impressions");
        assertThat(pasted.lines())
                .containsExactly(new PinLine(
                        "11",
                        "Cat toys",
                        null,
                        "https://example.com/toys",
                        "Toys",
                        LocalDate.of(2026, 5, 3),
                        null,
                        null,
                        null,
                        null,
                        PinMedia.UNKNOWN));
    }

    @Test
    void without_headings_the_columns_are_number_title_link_day_board() {
        var pasted = read("11\tCat toys\t\t2026-05-03\tToys\n12\tDogs");

        assertThat(pasted.lines())
                .extracting(PinLine::number, PinLine::title, PinLine::link, PinLine::board)
                .containsExactly(tuple("11", "Cat toys", null, "Toys"), tuple("12", "Dogs", null, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"pin id,title\n11,\"Toys, cosy\"", "pin id;title\n11;Toys, cosy", "pin id\ttitle\n11\tToys, cosy"
            })
    void commas_semicolons_and_tabs_separate(String text) {
        assertThat(read(text).lines()).extracting(PinLine::title).containsExactly("Toys, cosy");
    }

    @Test
    void quotes_count_only_where_they_close_a_cell() {
        var pasted = read("11\t\"Cosy\" rooms\n12\t\"Two\nlines and \"\"more\"\"\"\n13\t\"open\n14\tlast");

        assertThat(pasted.lines())
                .extracting(PinLine::title)
                .containsExactly("\"Cosy\" rooms", "Two\nlines and \"more\"", "\"open", "last");
    }

    @Test
    void a_bad_line_is_named_and_the_others_stay() {
        var pasted = read("""
                pin id,title,created
                11,Fine,2026-05-03
                1.13871E+18,Rounded,2026-05-03

                hello,No number,
                12,Strange day,9999-01-01
                13,Also fine,3 May 2026
                """);

        assertThat(pasted.lines()).extracting(PinLine::number).containsExactly("11", "13");
        assertThat(pasted.bad()).extracting(Pasted.Bad::line).containsExactly(3, 5, 6);
        assertThat(pasted.bad())
                .extracting(bad -> bad.why().key())
                .containsExactly("pins.paste.shortened", "pins.paste.no_number", "pins.paste.no_day");
    }

    @Test
    void a_link_that_is_none_is_refused() {
        assertThat(read("11\tT\tjavascript:alert(1)").bad())
                .containsExactly(new Pasted.Bad(
                        1, "11 · T · javascript:alert(1)", Text.of("pins.paste.no_link", "javascript:alert(1)")));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-03, 2026-05-03",
        "2026-05-03T10:00:00Z, 2026-05-03",
        "2026/5/3, 2026-05-03",
        "03.05.2026, 2026-05-03",
        "3. 5. 2026, 2026-05-03",
        "3 May 2026, 2026-05-03",
        "'may 3, 2026', 2026-05-03",
        "25/05/2026, 2026-05-25",
        "05/25/2026, 2026-05-25",
    })
    void days_are_read_as_people_write_them(String written, LocalDate day) {
        assertThat(new WrittenDays(List.of(written), TODAY).read(written)).contains(day);
    }

    @Test
    void the_other_days_settle_which_number_is_the_month() {
        var days = new WrittenDays(List.of("03/04/2026", "25/04/2026"), TODAY);
        assertThat(days.read("03/04/2026")).contains(LocalDate.of(2026, 4, 3));

        var open = new WrittenDays(List.of("03/04/2026"), TODAY);
        assertThat(open.read("03/04/2026")).isEmpty();
        assertThat(open.isAmbiguous("03/04/2026")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2008-12-31", "2026-06-03", "2026-02-30", "31.04.2026", "tomorrow", "46144"})
    void what_cannot_be_the_day_of_a_pin_is_not_read(String written) {
        assertThat(new WrittenDays(List.of(written), TODAY).read(written)).isEmpty();
    }

    @Test
    void whatever_is_pasted_nothing_is_lost_without_a_word() {
        var random = new Random(20_260_601);
        var letters = "11;,\t\n\"ab /.:-2026é";
        for (int round = 0; round < 10_000; round++) {
            var text = random.ints(random.nextInt(60), 0, letters.length())
                    .mapToObj(i -> letters.substring(i, i + 1))
                    .collect(Collectors.joining());
            var pasted = read(text);
            var rows = Cells.read(text).size();
            assertThat(pasted.lines().size() + pasted.bad().size())
                    .as(text)
                    .isBetween(Math.min(1, Math.max(0, rows - 1)), rows);
        }
    }

    private static Pasted read(String text) {
        return Pasted.read(text, TODAY);
    }
}
