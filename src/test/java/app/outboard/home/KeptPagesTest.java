package app.outboard.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.outboard.clients.ClientScope;
import app.outboard.clients.Clients;
import app.outboard.figures.Metric;
import app.outboard.ids.ImportId;
import app.outboard.pins.Boards;
import app.outboard.testing.Cast;
import app.outboard.testing.Facts;
import app.outboard.testing.Recording;
import app.outboard.testing.TestApp;
import app.outboard.trail.Trail;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class KeptPagesTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 4, 1);
    private static final String PATH = "/harbor/clients/bakery?from=2026-04-01&to=2026-04-30";

    @RegisterExtension
    final TestApp app = TestApp.withWorld();

    @Test
    void a_page_asked_for_again_asks_the_database_who_is_asking_and_no_more() {
        month(app.world().bakery(), 300);
        var vera = app.as(Cast.VERA);
        var first = vera.get(PATH).text();
        app.database().statements().forget();
        assertThat(vera.get(PATH).text()).isEqualTo(first).contains("300");
        assertThat(app.database().statements().sent())
                .hasSizeLessThanOrEqualTo(4)
                .noneMatch(sql -> sql.contains("account_day") || sql.contains("range_list"));
    }

    @Test
    void an_import_shows_at_once_and_so_does_its_undo() {
        month(app.world().bakery(), 300);
        assertThat(page()).contains("300");
        var import2 = month(app.world().bakery(), 4321);
        assertThat(page()).contains("4,321");
        new Facts(app.database().database()).undo(app.world().bakery(), import2);
        assertThat(page()).contains("300").doesNotContain("4,321");
    }

    @Test
    void a_board_by_another_name_shows_at_once() {
        month(app.world().bakery(), 300);
        assertThat(page()).contains("Warm bread");
        var boards = new Boards(app.database().database(), new Trail(InstantSource.system()), InstantSource.system());
        var board = boards.of(app.world().bakery()).getFirst();
        boards.rename(app.world().bakery(), board.id(), "Crusts");
        assertThat(page()).contains("Crusts").doesNotContain("Warm bread");
    }

    @Test
    void what_was_taken_back_leaves_the_page_as_it_was() {
        month(app.world().bakery(), 300);
        var before = page();
        var database = app.database().database();
        assertThatThrownBy(() -> database.write(app.world().bakery(), tx -> {
                    Clients.changed(tx, app.world().bakery());
                    throw new IllegalStateException("taken back");
                }))
                .hasMessage("taken back");
        assertThat(page()).isEqualTo(before);
    }

    @Test
    void another_client_and_another_agency_have_pages_of_their_own() {
        month(app.world().bakery(), 300);
        month(app.world().rivalBakery(), 7654);
        assertThat(page()).contains("300").doesNotContain("7,654");
        assertThat(app.as(Cast.RITA).get(PATH.replace("harbor", "rival")).text())
                .contains("7,654")
                .doesNotContain("300");
        assertThat(app.as(Cast.RITA).get(PATH).status()).isEqualTo(404);
    }

    private ImportId month(ClientScope client, long outbound) {
        var days = new Long[30];
        Arrays.fill(days, 0L);
        days[0] = outbound;
        return Recording.of(app.database().database(), client)
                .days(Metric.OUTBOUND_CLICKS, FIRST, days)
                .boards(Metric.OUTBOUND_CLICKS, FIRST, FIRST.plusDays(29), Map.of("warm-bread", outbound))
                .record();
    }

    private String page() {
        return app.as(Cast.VERA).get(PATH).text();
    }
}
