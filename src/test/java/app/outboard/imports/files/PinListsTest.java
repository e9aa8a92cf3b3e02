package app.outboard.imports.files;

import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.pins.PinFormat;
import app.outboard.pins.PinMedia;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PinListsTest {
    private static final String PIN = "1138707087056320463";
    private static final String ADDRESS = "https://www.pinterest.com/pin/" + PIN + "/";

    @Test
    void a_list_says_what_pins_are() {
        var list = Fixtures.pinList("""
                Pin ID,Title,Description,Link,Board,Created,Alt text,Keywords,Colour
                %s,"Ten, truly ten",Long text,https://cats.example/a,Cat life,2026-04-29,A cat,"cats; kittens, cats",red
                """.formatted(PIN));

        assertThat(list.rows())
                .containsExactly(new ListedPin(
                        PIN,
                        "Ten, truly ten",
                        "Long text",
                        "https://cats.example/a",
                        "Cat life",
                        LocalDate.of(2026, 4, 29),
                        "A cat",
                        List.of("cats", "kittens"),
                        null,
                        PinMedia.UNKNOWN));
        assertThat(list.otherColumns()).containsExactly("Colour");
        assertThat(list.notices()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "pin_id;pin_title, 1138707087056320463;Cats",
        "Pin URL;Titel, https://www.pinterest.com/pin/1138707087056320463/;Cats",
        "Pinterest Link;Pin title, https://de.pinterest.com/pin/ten-cats--1138707087056320463/;Cats",
        "id;board_id;title, 1138707087056320463;77;Cats",
        "Titel;Pin-URL, Cats;pinterest.de/pin/1138707087056320463",
        "Název;Pin ID, Cats;1138707087056320463",
    })
    void columns_have_many_names_and_any_order(String header, String row) {
        assertThat(Fixtures.pinList(header + "\n" + row + "\n").rows())
                .extracting(ListedPin::pin, ListedPin::title)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(PIN, "Cats"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-29, 2026-04-29",
        "2026-04-29T23:30:00, 2026-04-29",
        "2026-04-29T23:30:00-02:00, 2026-04-30",
        "2026-04-29 14:00:05, 2026-04-29",
        "29.04.2026, 2026-04-29",
        "4.5.2026 13:00, 2026-05-04",
        "29/04/2026, 2026-04-29",
        "4/29/2026 2:30 PM, 2026-04-29",
        "05/05/2026, 2026-05-05",
        "04/05/2026, ",
        "yesterday, ",
        "2026-02-30, ",
    })
    void days_of_creation_are_read_but_never_guessed(String written, LocalDate day) {
        var list = Fixtures.pinList("Pin id,Created,Title\n" + PIN + "," + written + ",Cats\n");

        assertThat(list.rows()).extracting(ListedPin::createdOn).containsExactly(day);
        assertThat(list.notices()).hasSize(day == null ? 1 : 0);
    }

    @Test
    void one_clear_day_decides_for_the_column() {
        var list = Fixtures.pinList("Pin id,Created\n1138707087056320463,04/05/2026\n1138707087056320464,29/05/2026\n");

        assertThat(list.rows())
                .extracting(ListedPin::createdOn)
                .containsExactly(LocalDate.of(2026, 5, 4), LocalDate.of(2026, 5, 29));
    }

    @Test
    void a_day_of_the_year_9999_refuses_the_list() {
        assertThat(Fixtures.refusal("Pin id,Created\n" + PIN + ",9999-12-31\n")).isEqualTo("files.refused.year");
    }

    @Test
    void a_rounded_number_names_no_pin_unless_its_address_does() {
        var list = Fixtures.pinList("Pin id,Pin URL,Title\n1.13871E+18," + ADDRESS + ",Cats\n1.13871E+18,,Dogs\n"
                + "1138707087056320000,,Birds\n1138707087056320000," + ADDRESS.replace("463", "464") + ",Fish\n");

        assertThat(list.rows()).extracting(ListedPin::title).containsExactly("Cats", "Fish");
        assertThat(list.unread().first()).extracting(UnreadLine::number).containsExactly(3L, 4L);
        assertThat(list.notices()).extracting("key").containsExactly("files.notice.rounded");
        assertThat(Fixtures.refusal("Pin id,Title\n1.13871E+18,Cats\n")).isEqualTo("files.refused.rounded");
    }

    @Test
    void zeros_at_the_end_are_the_pins_own_where_other_numbers_have_none() {
        var list = Fixtures.pinList("Pin id,Title\n1138707087056320000,Birds\n" + PIN + ",Cats\n");

        assertThat(list.rows()).extracting(ListedPin::title).containsExactly("Birds", "Cats");
        assertThat(list.notices()).isEmpty();
        assertThat(Fixtures.refusal("Pin id,Title\n1138707087056320000,Birds\n1138707087056330000,Cats\n"))
                .isEqualTo("files.refused.rounded");
    }

    @Test
    void a_list_says_how_pins_came_to_be_and_what_they_show() {
        var list = Fixtures.pinList("""
                id,board_id,title,creative_type,parent_pin_id,media_type,media.images.1200x.url,width,height,duration
                %s,77,Cats,REGULAR,,video,https://i.pinimg.com/1200x/0d/0df6.jpg,1000,1500,45000
                %s,77,Dogs,IDEA,111222333444555666,image,,wide,,
                """.formatted(PIN, PIN.replace("463", "464")));

        assertThat(list.rows()).extracting(ListedPin::saved).containsExactly(false, true);
        assertThat(list.rows())
                .extracting(ListedPin::media)
                .containsExactly(
                        new PinMedia("https://i.pinimg.com/1200x/0d/0df6.jpg", 1000, 1500, PinFormat.VIDEO, 45),
                        new PinMedia(null, null, null, PinFormat.IDEA, null));
        assertThat(list.notices()).extracting("key").containsExactly("files.notice.trait");
        assertThat(list.otherColumns()).containsExactly("board_id");
    }

    @Test
    void a_column_of_parents_that_is_empty_throughout_says_nothing() {
        var list = Fixtures.pinList("Pin id,Title,parent_pin_id\n" + PIN + ",Cats,\n");

        assertThat(list.rows()).extracting(ListedPin::saved).containsOnlyNulls();
        assertThat(list.notices()).extracting("key").containsExactly("files.notice.no_parents");
    }

    @Test
    void a_column_that_stands_in_many_tables_makes_no_pin_list_alone() {
        assertThat(Fixtures.refusal("Pin id,Type,Klicks\n" + PIN + ",video,3\n"))
                .isEqualTo("a table");
    }

    @Test
    void a_number_and_an_address_that_disagree_are_not_understood() {
        var list = Fixtures.pinList("Pin id,Pin URL,Title\n1138707087056320999," + ADDRESS + ",Cats\n1,,Dogs\n");

        assertThat(list.rows()).extracting(ListedPin::title).containsExactly("Dogs");
        assertThat(list.unread().count()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "https://cats.example/a?b=c, true",
        "HTTP://cats.example, true",
        "javascript:alert(1), false",
        "cats.example, false",
        "https://a b, false",
        "ftp://cats.example, false"
    })
    void links_are_http_or_nothing(String link, boolean kept) {
        var list = Fixtures.pinList("Pin id,Link\n" + PIN + "," + link + "\n");

        assertThat(list.rows().getFirst().link()).isEqualTo(kept ? link : null);
        assertThat(list.notices()).hasSize(kept ? 0 : 1);
    }

    @Test
    void a_pin_listed_twice_keeps_its_first_row() {
        var list = Fixtures.pinList("Pin id,Title\n" + PIN + ",Cats\n" + PIN + ",Dogs\n");

        assertThat(list.rows()).extracting(ListedPin::title).containsExactly("Cats");
        assertThat(list.notices()).extracting("key").containsExactly("files.notice.listed_twice");
    }

    @Test
    void a_title_may_hold_line_breaks_within_quotation_marks() {
        var list = Fixtures.pinList("Pin id,Title\n" + PIN + ",\"Ten\ncats\"\nx,y\n");

        assertThat(list.rows().getFirst().title()).isEqualTo("Ten\ncats");
        assertThat(list.unread().first()).containsExactly(new UnreadLine(4, "x, y"));
    }

    @Test
    void a_header_alone_is_refused() {
        assertThat(Fixtures.refusal("Pin id,Title\n")).isEqualTo("files.refused.no_pins");
    }
}
