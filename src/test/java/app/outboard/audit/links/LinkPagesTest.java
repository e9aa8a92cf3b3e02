package app.outboard.audit.links;

import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.clients.ClientScope;
import app.outboard.figures.Metric;
import app.outboard.pins.Boards;
import app.outboard.pins.PinDetails;
import app.outboard.pins.PinLine;
import app.outboard.pins.PinLines;
import app.outboard.pins.PinMedia;
import app.outboard.pins.Pins;
import app.outboard.testing.Cast;
import app.outboard.testing.GoldenAccount;
import app.outboard.testing.Recording;
import app.outboard.testing.TestApp;
import app.outboard.trail.Trail;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LinkPagesTest {
    private static final String MAY = "?period=custom&from=2026-04-29&to=2026-05-29";

    @RegisterExtension
    static final TestApp app = TestApp.withWorld();

    @Test
    void what_is_known_of_a_link_stands_on_the_pages_of_its_pin_and_landing_page() {
        var florist = app.world().florist();
        Recording.of(app.database().database(), florist)
                .pins(Metric.OUTBOUND_CLICKS, GoldenAccount.FROM, GoldenAccount.TO, Map.of("7", 40L, "8", 3L))
                .record();
        link(florist, "7", "https://tulips.com/old?utm_source=pinterest");
        var browser = app.as(Cast.VERA);
        var path = "/harbor/clients/florist/pins/7";
        assertThat(browser.get(path).text()).doesNotContain("looked at");

        found("https://tulips.com/old", "ok", 200, "https://www.lilies.com/<b>new</b>", null);
        var pin = browser.get(path);
        assertThat(pin.text())
                .contains(
                        "works · leads on to another site, https://www.lilies.com/<b>new</b> · looked at on 31 May 2026");
        var landing = browser.get(path.replace("/pins/7", "/landing-pages/") + page(florist) + MAY);
        assertThat(landing.text()).contains("works · leads on to another site");

        found("https://tulips.com/old", "not_found", 404, null, "2026-05-29T08:00:00Z");
        assertThat(browser.get(path).text()).contains("not found (404) · fails since 29 May 2026");
        link(florist, "8", "http://www.tulips.com/old");
        found("http://www.tulips.com/old", "refused", null, null, null);
        assertThat(browser.get(path.replace("/pins/7", "/landing-pages/") + page(florist) + MAY)
                        .text())
                .contains("http://www.tulips.com/old: could not be reached", "https://tulips.com/old: not found (404)");
    }

    private static long page(ClientScope scope) {
        return app.database()
                .arrange(
                        scope.agency().value(),
                        sql -> sql.fetchValue("select id from landing_page where host = 'tulips.com'")
                                        instanceof Long id
                                ? id
                                : 0L);
    }

    private static void found(String address, String outcome, Integer status, String end, String failedAt) {
        var link = Addressed.of(address).orElseThrow();
        long agency = app.world().florist().agency().value();
        app.database()
                .arrange(
                        agency,
                        sql -> sql.execute(
                                """
                                insert into link_check (agency_id, digest, address, host, checked_at, outcome, status, hops,
                                  final_address, other_domain, first_failed_at, last_failed_at)
                                values (?, decode(?, 'hex'), ?, ?, '2026-05-31 08:00Z', ?, ?, ?, ?, ?, ?::timestamptz,
                                  ?::timestamptz + interval '1 day')
                                on conflict (agency_id, digest) do update set outcome = excluded.outcome,
                                  status = excluded.status, hops = excluded.hops, final_address = excluded.final_address,
                                  first_failed_at = excluded.first_failed_at, last_failed_at = excluded.last_failed_at
                                """,
                                agency,
                                link.digest(),
                                link.address(),
                                link.host(),
                                outcome,
                                status,
                                end == null ? 0 : 1,
                                end,
                                end != null,
                                failedAt,
                                failedAt));
    }

    private static void link(ClientScope scope, String number, String link) {
        var database = app.database().database();
        var clock = InstantSource.system();
        var lines =
                new PinLines(new Pins(database), new Boards(database, new Trail(clock), clock), new PinDetails(clock));
        var said = new PinLine(number, null, null, link, null, null, null, null, null, null, PinMedia.UNKNOWN);
        database.write(scope, tx -> lines.record(tx, scope, null, List.of(said)));
    }
}
