package app.outboard.imports.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import app.outboard.keywords.Listed;
import app.outboard.pins.BoardFacts;
import app.outboard.pins.BoardKey;
import app.outboard.pins.BoardPrivacy;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PinInspectorTest {
    private static final String BOARDS = Fixtures.text("pin-inspector/boards.csv");
    private static final String KEYWORDS = Fixtures.text("pin-inspector/keywords.csv");

    @Test
    void boards_are_known_by_their_address() {
        var list = boards(BOARDS);

        assertThat(list.account()).isEqualTo(new Account("harborcats", 3, 3));
        assertThat(list.rows().getFirst())
                .isEqualTo(new BoardFacts(
                        new BoardKey("harborcats", "cat-owner-hacks"),
                        "Cat Owner Hacks, Tips & Tricks",
                        "Everything that makes life with cats easier, from litter to scratching.",
                        1204L,
                        312L,
                        false,
                        "Harbor Cats",
                        null,
                        "animals",
                        LocalDate.of(2026, 4, 14),
                        null,
                        null,
                        null));
        assertThat(list.rows())
                .extracting(BoardFacts::group, BoardFacts::pins, BoardFacts::modifiedOn)
                .contains(tuple(true, 9402L, LocalDate.of(2020, 7, 8)));
        assertThat(list.unread().count()).isZero();
    }

    @Test
    void boards_of_the_api_are_known_by_owner_and_name() {
        var list = boards("""
                id,name,owner_username,privacy,pin_count,follower_count,collaborator_count,created_at
                5497,Small Space Storage,willowandwren,PUBLIC,214,1310,0,2019-04-11T10:12:00
                5498,Christmas 2026,willowandwren,SECRET,,,,
                5499,Best Blog Posts Ever (GROUP),someoneelse,wide open,18210,40211,many,2014-01-02
                """);

        assertThat(list.rows())
                .extracting(
                        it -> it.board().slug(), BoardFacts::privacy, BoardFacts::collaborators, BoardFacts::createdOn)
                .containsExactly(
                        tuple("small-space-storage", BoardPrivacy.PUBLIC, 0L, LocalDate.of(2019, 4, 11)),
                        tuple("christmas-2026", BoardPrivacy.SECRET, null, null),
                        tuple("best-blog-posts-ever-group", null, null, LocalDate.of(2014, 1, 2)));
        assertThat(list.notices()).extracting("key").containsExactly("files.notice.board_words");
    }

    @Test
    void a_board_without_an_address_or_twice_is_said() {
        var list = boards(
                BOARDS.replace("https://www.pinterest.com/harborcats/indoor-cat-life/", "https://evil.example/a/b/")
                        + BOARDS.lines().skip(1).findFirst().orElseThrow());

        assertThat(list.rows()).hasSize(2);
        assertThat(list.unread().first()).extracting(UnreadLine::number).containsExactly(3L);
        assertThat(list.notices()).extracting("key").contains("files.notice.boards_twice");
    }

    @Test
    void keywords_are_read_as_people_search() {
        var list = keywords(KEYWORDS);

        assertThat(list.rows())
                .extracting(Listed::phrase, Listed::rank, Listed::monthlySearches, Listed::cpc, Listed::competition)
                .containsExactly(
                        tuple("indoor cat enrichment", 1L, 12_100L, 0.45, 0.31),
                        tuple("cat furniture", 2L, 60_500L, 1.2, 1.0),
                        tuple("katzen möbel", 3L, 880L, null, 0.8),
                        tuple("diy cat tree", 4L, 18_100L, 0.6, 0.97),
                        tuple("cat", 5L, null, null, null));
        assertThat(list.unread().count()).isZero();
    }

    @Test
    void a_keyword_twice_keeps_its_first_row() {
        var list = keywords(KEYWORDS + "CAT  furniture,9,2,13,cat,1,1,1\n");

        assertThat(list.rows()).hasSize(5);
        assertThat(list.notices()).extracting("key").containsExactly("files.notice.keywords_twice");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"60,500\" | 60.5 | decimals",
                "\"60,500\" | =HYPERLINK(1) | formula",
                "\"60,500\" | -1 | negative",
                "0.31 | 9e9 | enormous",
            })
    void a_figure_that_cannot_be_right_refuses_the_list(String from, String to, String reason) {
        assertThat(Fixtures.refusal(KEYWORDS.replace(from, to))).isEqualTo("files.refused." + reason);
    }

    @Test
    void heads_alone_are_refused_and_other_tables_wait_for_their_columns() {
        assertThat(Fixtures.refusal(KEYWORDS.lines().findFirst().orElseThrow() + "\n"))
                .isEqualTo("files.refused.no_keywords");
        assertThat(Fixtures.refusal(BOARDS.lines().findFirst().orElseThrow() + "\nx,y\n"))
                .isEqualTo("files.refused.no_boards");
        assertThat(Fixtures.read("Keyword,Clicks\ncats,1\n")).isInstanceOf(Table.class);
    }

    @Test
    void words_too_long_for_a_keyword_are_not_understood() {
        var list = keywords(KEYWORDS + "x".repeat(201) + ",1,1,1,cat,1,1,1\nlone,comma,1,1,1,cat,1,1,1,1\n");

        assertThat(list.rows()).hasSize(5);
        assertThat(list.unread().count()).isEqualTo(2);
    }

    private static BoardList boards(String text) {
        if (Fixtures.read(text) instanceof BoardList list) return list;
        throw new AssertionError(Fixtures.read(text));
    }

    private static KeywordList keywords(String text) {
        if (Fixtures.read(text) instanceof KeywordList list) return list;
        throw new AssertionError(Fixtures.read(text));
    }
}
