package app.outboard.pins;

import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.clients.ClientScope;
import app.outboard.ids.BoardId;
import app.outboard.testing.TestDatabase;
import app.outboard.trail.Trail;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class BoardsTest {
    private static final BoardKey HACKS = new BoardKey("harborcats", "cat-owner-hacks");

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    private final Boards boards =
            new Boards(database.database(), new Trail(InstantSource.system()), InstantSource.system());

    @Test
    void a_board_is_made_once_per_client() {
        var bakery = Shop.open(database, "harbor", "Bakery");
        var rivals = Shop.open(database, "rival", "Bakery");

        var first = ensure(bakery, HACKS, new BoardKey("harborcats", "toys"), HACKS);
        assertThat(first).hasSize(2);
        assertThat(ensure(bakery, HACKS)).containsEntry(HACKS, first.get(HACKS));
        assertThat(ensure(rivals, HACKS).get(HACKS)).isNotEqualTo(first.get(HACKS));
        assertThat(boards.of(bakery)).extracting(Board::name).containsExactly("Cat owner hacks", "Toys");
        assertThat(boards.find(rivals, first.get(HACKS))).isEmpty();
    }

    @Test
    void a_board_is_found_by_whatever_people_write_for_it() {
        var florist = Shop.open(database, "harbor", "Florist");
        var id = ensure(florist, HACKS).get(HACKS);

        assertThat(named(
                        florist,
                        "Cat owner hacks",
                        "CAT OWNER HACKS",
                        "cat-owner-hacks",
                        "https://www.pinterest.de/HarborCats/cat-owner-hacks/?x=1"))
                .hasSize(4)
                .allSatisfy((word, board) -> assertThat(board).isEqualTo(id));
        boards.rename(florist, id, "Hacks & tricks");
        assertThat(named(florist, "hacks & tricks")).containsValue(id);
    }

    @Test
    void an_unknown_board_is_made_under_the_usual_account_and_keeps_its_name() {
        var cafe = Shop.open(database, "harbor", "Café");
        ensure(cafe, HACKS);

        named(cafe, "Summer Wedding – Ideas!");

        assertThat(boards.of(cafe))
                .anySatisfy(board -> assertThat(board)
                        .returns("harborcats", Board::account)
                        .returns("summer-wedding-ideas", Board::slug)
                        .returns("Summer Wedding – Ideas!", Board::name));
    }

    @Test
    void a_board_known_by_name_only_gets_its_account_from_the_first_export() {
        var shop = Shop.open(database, "harbor", "Shop");
        var byName = named(shop, "Cat owner hacks").get("Cat owner hacks");

        assertThat(ensure(shop, HACKS)).containsEntry(HACKS, byName);
        assertThat(boards.of(shop)).hasSize(1);
    }

    @Test
    void an_emptied_name_goes_back_to_the_slugs() {
        var shop = Shop.open(database, "harbor", "Another shop");
        var id = ensure(shop, HACKS).get(HACKS);
        boards.rename(shop, id, " Hacks ");
        assertThat(boards.find(shop, id).orElseThrow().name()).isEqualTo("Hacks");

        boards.rename(shop, id, " ");
        assertThat(boards.find(shop, id).orElseThrow().name()).isEqualTo("Cat owner hacks");
    }

    private Map<BoardKey, BoardId> ensure(ClientScope scope, BoardKey... keys) {
        return database.database().write(scope, tx -> boards.ensure(tx, scope, List.of(keys)));
    }

    private Map<String, BoardId> named(ClientScope scope, String... words) {
        return database.database().write(scope, tx -> boards.named(tx, scope, List.of(words)));
    }
}
