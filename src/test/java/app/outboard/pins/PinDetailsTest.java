package app.outboard.pins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.outboard.clients.ClientScope;
import app.outboard.ids.BoardId;
import app.outboard.ids.ImportId;
import app.outboard.ids.PinId;
import app.outboard.testing.TestDatabase;
import app.outboard.trail.Trail;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PinDetailsTest {
    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");
    private static final String NUMBER = "1138707087056320463";

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    private static final ClientScope bakery = Shop.open(database, "harbor", "Bakery");
    private static final ClientScope rivals = Shop.open(database, "rival", "Bakery");

    private final Pins pins = new Pins(database.database());
    private final Boards boards =
            new Boards(database.database(), new Trail(InstantSource.system()), InstantSource.system());
    private Instant now = NOON;
    private final PinDetails details = new PinDetails(() -> now);

    @Test
    void the_newest_word_on_each_column_counts() {
        var pin = pin(bakery, "1");
        say(null, titled(pin, "Old title", "https://example.com/a"));
        now = now.plusSeconds(60);
        say(null, titled(pin, "New title", null));

        var known = known("1");
        assertThat(known.title()).isEqualTo("New title");
        assertThat(known.link()).isEqualTo("https://example.com/a");
    }

    @Test
    void an_empty_word_empties_and_silence_does_not() {
        var pin = pin(bakery, "2");
        var board = board(bakery, "cakes");
        var day = LocalDate.of(2026, 5, 1);
        say(
                null,
                new PinDetail(
                        pin,
                        "Title",
                        "Text",
                        "https://example.com",
                        board,
                        day,
                        "Alt",
                        "a, b",
                        day,
                        null,
                        PinMedia.UNKNOWN,
                        Set.of()));
        say(null, new PinDetail(pin, "", null, null, null, null, null, null, null, null, PinMedia.UNKNOWN, Set.of()));
        assertThat(known("2"))
                .returns(null, Pin::title)
                .returns("Text", Pin::description)
                .returns("Cakes", Pin::boardName)
                .returns(day, Pin::createdOn);

        now = now.plusSeconds(60);
        var all = Set.of(PinColumn.BOARD, PinColumn.CREATED, PinColumn.LINK_ADDED);
        say(null, new PinDetail(pin, null, null, null, null, null, null, null, null, null, PinMedia.UNKNOWN, all));
        assertThat(known("2"))
                .returns(null, Pin::board)
                .returns(null, Pin::createdOn)
                .returns(null, Pin::linkAddedOn)
                .returns("Alt", Pin::altText);
    }

    @Test
    void the_later_line_of_one_list_wins() {
        var pin = pin(bakery, "3");
        say(null, titled(pin, "First", null), titled(pin, "Second", null));

        assertThat(known("3").title()).isEqualTo("Second");
    }

    @Test
    void undo_brings_back_what_stood_before() {
        var pin = pin(bakery, "4");
        say(null, titled(pin, "By hand", null));
        now = now.plusSeconds(60);
        var source = anImport(bakery);
        say(source, titled(pin, "From the file", "https://example.com/file"));
        assertThat(known("4").title()).isEqualTo("From the file");

        assertThat(undo(source)).isEqualTo(1);
        assertThat(known("4")).returns("By hand", Pin::title).returns(null, Pin::link);
        assertThat(undo(source)).isZero();
    }

    @Test
    void a_rivals_pin_can_be_neither_read_nor_written() {
        var theirs = pin(rivals, NUMBER);
        assertThat(pins.find(bakery, NUMBER)).isEmpty();

        assertThatThrownBy(() -> say(null, titled(theirs, "Ours now", null))).isInstanceOf(DataAccessException.class);
        assertThat(pins.find(rivals, NUMBER).orElseThrow().title()).isNull();
    }

    @Test
    void a_pin_cannot_stand_on_a_rivals_board() {
        var pin = pin(bakery, "5");
        var theirs = board(rivals, "cakes");
        var onTheirs =
                new PinDetail(pin, null, null, null, theirs, null, null, null, null, null, PinMedia.UNKNOWN, Set.of());

        assertThatThrownBy(() -> say(null, onTheirs)).isInstanceOf(DataAccessException.class);
    }

    @Test
    void statements_do_not_grow_with_pins() {
        var numbers = LongStream.range(0, 20_000)
                .mapToObj(n -> String.valueOf(5_000_000_000L + n))
                .toList();
        database.statements().forget();
        database.database().write(bakery, tx -> {
            var ids = pins.ensure(tx, bakery, numbers);
            assertThat(ids).hasSize(20_000);
            assertThat(pins.ensure(tx, bakery, numbers)).isEqualTo(ids);
            details.record(
                    tx,
                    bakery,
                    null,
                    ids.values().stream().map(id -> titled(id, "T", null)).toList());
            return ids.size();
        });
        // twice two for the Pins, one for the client's stamp, two for what is said of them, two for where their links
        // lead
        assertThat(database.statements().count()).isEqualTo(9);
    }

    private void say(ImportId source, PinDetail... said) {
        database.database().write(bakery, tx -> {
            details.record(tx, bakery, source, List.of(said));
            return said.length;
        });
    }

    private int undo(ImportId source) {
        return database.database().write(bakery, tx -> details.undo(tx, bakery, source));
    }

    private Pin known(String number) {
        return pins.find(bakery, number).orElseThrow();
    }

    private PinId pin(ClientScope scope, String number) {
        return database.database()
                .write(scope, tx -> pins.ensure(tx, scope, List.of(number)))
                .get(number);
    }

    private BoardId board(ClientScope scope, String slug) {
        var key = new BoardKey("harborcats", slug);
        return database.database()
                .write(scope, tx -> boards.ensure(tx, scope, List.of(key)))
                .get(key);
    }

    private static PinDetail titled(PinId pin, String title, String link) {
        return new PinDetail(pin, title, null, link, null, null, null, null, null, null, PinMedia.UNKNOWN, Set.of());
    }

    private static ImportId anImport(ClientScope scope) {
        long agency = scope.agency().value();
        return database.arrange(
                agency,
                sql -> new ImportId(sql.fetchValue("""
                        with batch as (
                          insert into import_batch (agency_id, state, created_at) values (?, 'committed', now())
                          returning agency_id, id)
                        insert into client_import
                          (agency_id, batch_id, client_id, committed_at, days_new, days_changed, lists_new, pins_filled)
                        select agency_id, id, ?, now(), 0, 0, 0, 1 from batch returning id
                        """, agency, scope.client().value()) instanceof Long id ? id : 0));
    }
}
