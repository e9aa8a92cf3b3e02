package app.outboard.pins;

import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.clients.ClientScope;
import app.outboard.pins.landing.PageAddress;
import app.outboard.testing.TestDatabase;
import app.outboard.trail.Trail;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FactsTest {
    private static final PinMedia FILM =
            new PinMedia("https://i.pinimg.com/1200x/0d/f6/f1/0df6aa.jpg", 1000, 1500, PinFormat.VIDEO, 45);

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    private static final ClientScope bakery = Shop.open(database, "harbor", "Bakery");
    private static final ClientScope rivals = Shop.open(database, "rival", "Bakery");

    private final Pins pins = new Pins(database.database());
    private final Boards boards =
            new Boards(database.database(), new Trail(InstantSource.system()), InstantSource.system());
    private final PinDetails details = new PinDetails(InstantSource.system());

    @Test
    void all_pins_come_with_what_is_known_of_them_in_one_statement() {
        say(bakery, "9", "https://www.Example.com/a/?utm_source=pinterest", true, FILM);
        say(bakery, "10", null, null, PinMedia.UNKNOWN);
        say(rivals, "9", "https://rival.example", false, PinMedia.UNKNOWN);
        database.statements().forget();

        var all = database.database().read(bakery, sql -> Pins.all(sql, bakery));

        assertThat(database.statements().count()).isEqualTo(1);
        assertThat(all).extracting(Pin::number).containsExactly("9", "10");
        assertThat(all.getFirst()).returns(true, Pin::saved).returns(FILM, Pin::media);
        assertThat(all.getFirst().landing().address()).isEqualTo(new PageAddress("example.com", "/a", ""));
        assertThat(all.getLast())
                .returns(null, Pin::saved)
                .returns(PinMedia.UNKNOWN, Pin::media)
                .returns(null, Pin::landing);
    }

    @Test
    void what_was_said_of_a_picture_can_be_emptied() {
        var cafe = Shop.open(database, "harbor", "Café");
        say(cafe, "1", null, false, FILM);
        var cleared = EnumSet.of(
                PinColumn.SAVED, PinColumn.FORMAT, PinColumn.IMAGE_WIDTH, PinColumn.IMAGE_HEIGHT, PinColumn.DURATION);
        say(cafe, "1", null, null, new PinMedia("", null, null, null, null), cleared);

        assertThat(pins.find(cafe, "1").orElseThrow()).returns(null, Pin::saved).returns(PinMedia.UNKNOWN, Pin::media);
    }

    @Test
    void the_same_picture_is_known_in_every_size() {
        assertThat(FILM.imageKey()).contains("0df6aa");
        assertThat(image("https://i.pinimg.com/originals/0d/f6/f1/0DF6aa.png").imageKey())
                .isEqualTo(FILM.imageKey());
        assertThat(image("https://shop.example/a/1.jpg").imageKey())
                .isNotEqualTo(image("https://shop.example/b/1.jpg").imageKey());
        assertThat(PinMedia.UNKNOWN.imageKey()).isEmpty();
    }

    @Test
    void all_boards_come_with_what_is_known_of_them_in_one_statement() {
        var shop = Shop.open(database, "harbor", "Shop");
        var key = new BoardKey("harborcats", "cat-toys");
        var made = LocalDate.of(2019, 4, 11);
        var said = new BoardFacts(
                key, null, "Toys", null, 7L, null, null, null, null, null, BoardPrivacy.SECRET, 3L, made);
        database.database().write(shop, tx -> {
            var board = boards.ensure(tx, shop, List.of(key)).get(key);
            BoardDetails.describe(tx, shop, Instant.now(), board, said, Set.of());
            return board;
        });
        database.statements().forget();

        var all = database.database().read(shop, sql -> Boards.all(sql, shop));

        assertThat(database.statements().count()).isEqualTo(1);
        assertThat(all).extracting(KnownBoard::facts).containsExactly(said);
        assertThat(all).extracting(KnownBoard::name).containsExactly("Cat toys");
        var theirs = database.database().read(rivals, sql -> Boards.all(sql, rivals));
        assertThat(theirs).isEmpty();
    }

    @Test
    void five_thousand_pins_are_read_at_once() {
        var large = Shop.open(database, "harbor", "Large");
        var numbers = LongStream.range(0, 5_000)
                .mapToObj(n -> String.valueOf(7_000_000_000L + n))
                .toList();
        database.database().write(large, tx -> pins.ensure(tx, large, numbers));

        var all = database.database().read(large, sql -> Pins.all(sql, large));
        assertThat(all).hasSize(5_000);
    }

    private void say(ClientScope scope, String number, String link, Boolean saved, PinMedia media) {
        say(scope, number, link, saved, media, Set.of());
    }

    private void say(
            ClientScope scope, String number, String link, Boolean saved, PinMedia media, Set<PinColumn> cleared) {
        database.database().write(scope, tx -> {
            var pin = pins.ensure(tx, scope, List.of(number)).get(number);
            var said = new PinDetail(pin, null, null, link, null, null, null, null, null, saved, media, cleared);
            details.record(tx, scope, null, List.of(said));
            return pin;
        });
    }

    private static PinMedia image(String address) {
        return new PinMedia(address, null, null, null, null);
    }
}
