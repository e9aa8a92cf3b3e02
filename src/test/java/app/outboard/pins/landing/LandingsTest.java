package app.outboard.pins.landing;

import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.clients.ClientScope;
import app.outboard.ids.LandingPageId;
import app.outboard.pins.Boards;
import app.outboard.pins.PinDetails;
import app.outboard.pins.PinLine;
import app.outboard.pins.PinLines;
import app.outboard.pins.PinMedia;
import app.outboard.pins.Pins;
import app.outboard.testing.TestApp;
import app.outboard.trail.Trail;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LandingsTest {
    @RegisterExtension
    static final TestApp app = TestApp.withWorld();

    private final ClientScope bakery = app.world().bakery();
    private Instant now = Instant.parse("2026-11-24T10:00:00Z");
    private final PinLines lines = new PinLines(
            new Pins(app.database().database()),
            new Boards(app.database().database(), new Trail(InstantSource.system()), InstantSource.system()),
            new PinDetails(() -> now));

    @Test
    void pins_whose_links_differ_in_nothing_that_matters_share_a_page() {
        say(bakery, "11", "https://www.bakery.example/bread/?utm_source=pinterest");
        say(bakery, "12", "http://bakery.example/bread");
        say(bakery, "13", "https://bakery.example/rye");

        assertThat(page("11")).isNotNull().isEqualTo(page("12")).isNotEqualTo(page("13"));
        assertThat(found(bakery, "11")).map(found -> found.address().text()).contains("bakery.example/bread");
    }

    @Test
    void a_pin_follows_its_link_and_leaves_with_it() {
        say(bakery, "21", "https://bakery.example/a");
        var first = page("21");
        now = now.plusSeconds(60);
        say(bakery, "21", "https://bakery.example/b");
        assertThat(page("21")).isNotNull().isNotEqualTo(first);
        now = now.plusSeconds(60);
        say(bakery, "21", "");
        assertThat(page("21")).isNull();
    }

    @Test
    void every_client_has_pages_of_its_own() {
        var rival = app.world().rivalBakery();
        say(bakery, "31", "https://shared.example/");
        say(rival, "31", "https://shared.example/");

        assertThat(found(rival, "31")).isEmpty();
    }

    @Test
    void pins_of_an_earlier_version_get_their_page_at_the_start() {
        say(bakery, "41", "https://bakery.example/old");
        var page = page("41");
        forget();
        assertThat(page("41")).isNull();

        app.restart();

        assertThat(page("41")).isEqualTo(page);
        assertThat(Landings.fill(app.database().database(), app.world().harbor()))
                .isZero();
    }

    @Test
    void a_link_longer_than_an_index_takes_is_a_page_too() {
        say(bakery, "51", "https://bakery.example/" + "é".repeat(1_900));
        assertThat(page("51")).isNotNull();
    }

    private void say(ClientScope scope, String pin, String link) {
        app.database()
                .database()
                .write(
                        scope,
                        tx -> lines.record(
                                tx,
                                scope,
                                null,
                                List.of(new PinLine(
                                        pin, null, null, link, null, null, null, null, null, null, PinMedia.UNKNOWN))));
    }

    /** The page of a Pin of Bakery's, as somebody may find it. */
    private Optional<LandingPage> found(ClientScope scope, String pin) {
        return app.database().database().read(scope, sql -> Landings.find(sql, scope, id(pin)));
    }

    private LandingPageId id(String pin) {
        return new LandingPageId(page(pin));
    }

    private Long page(String pin) {
        return app.database()
                .arrange(
                        bakery.agency().value(),
                        sql -> sql.fetchSingle(
                                        "select landing_page_id from pin where client_id = ? and pinterest_id = ?",
                                        bakery.client().value(),
                                        pin)
                                .get(0, Long.class));
    }

    private void forget() {
        app.database()
                .arrange(
                        bakery.agency().value(),
                        sql -> sql.execute(
                                "update pin set landing_page_id = null where client_id = ?",
                                bakery.client().value()));
    }
}
