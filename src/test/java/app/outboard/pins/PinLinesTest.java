package app.outboard.pins;

import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.clients.ClientScope;
import app.outboard.testing.TestDatabase;
import app.outboard.trail.Trail;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PinLinesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 3);

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    private final Pins pins = new Pins(database.database());
    private final Boards boards =
            new Boards(database.database(), new Trail(InstantSource.system()), InstantSource.system());
    private final PinLines lines = new PinLines(pins, boards, new PinDetails(InstantSource.system()));

    @Test
    void a_preview_says_what_would_change_and_changes_nothing() {
        var bakery = Shop.open(database, "harbor", "Bakery");
        record(bakery, line("1", "Old", "Toys"));

        var preview = preview(bakery, line("1", "New", "toys"), line("2", "Other", null));

        assertThat(preview.get(0).words()).containsExactly(new PinChange.Word(PinColumn.TITLE, "Old", "New"));
        assertThat(preview.get(1)).returns(true, PinChange::isNew).returns(true, PinChange::tells);
        assertThat(pins.find(bakery, "2")).isEmpty();
        assertThat(pins.find(bakery, "1").orElseThrow().title()).isEqualTo("Old");
    }

    @Test
    void what_is_known_already_tells_nothing() {
        var florist = Shop.open(database, "harbor", "Florist");
        record(florist, line("1", "Same", "Toys"));

        assertThat(preview(florist, line("1", "Same", "TOYS"))).noneMatch(PinChange::tells);
    }

    @Test
    void a_pin_that_stands_twice_is_taken_once_and_the_later_word_counts() {
        var cafe = Shop.open(database, "harbor", "Café");
        record(cafe, line("1", "First", "Toys"), line("1", "Second", null));

        assertThat(pins.find(cafe, "1").orElseThrow())
                .returns("Second", Pin::title)
                .returns("Toys", Pin::boardName)
                .returns(DAY, Pin::createdOn);
    }

    @Test
    void a_rivals_pin_of_the_same_number_is_another_pin() {
        var ours = Shop.open(database, "harbor", "Same slug");
        var theirs = Shop.open(database, "rival", "Same slug");
        record(theirs, line("9", "Theirs", "Secret board"));

        var preview = preview(ours, line("9", "Ours", "Secret board"));
        assertThat(preview.getFirst().isNew()).isTrue();
        record(ours, line("9", "Ours", "Secret board"));
        assertThat(pins.find(theirs, "9").orElseThrow().title()).isEqualTo("Theirs");
    }

    private List<PinChange> preview(ClientScope scope, PinLine... said) {
        return database.database().read(scope, sql -> lines.preview(sql, scope, List.of(said)));
    }

    private void record(ClientScope scope, PinLine... said) {
        database.database().write(scope, tx -> lines.record(tx, scope, null, List.of(said)));
    }

    private static PinLine line(String number, String title, String board) {
        return new PinLine(number, title, null, null, board, DAY, null, null, null, null, PinMedia.UNKNOWN);
    }
}
