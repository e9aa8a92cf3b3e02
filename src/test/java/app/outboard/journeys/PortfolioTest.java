package app.outboard.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.figures.Metric;
import app.outboard.testing.Cast;
import app.outboard.testing.GoldenAccount;
import app.outboard.testing.Recording;
import app.outboard.testing.TestApp;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Monday morning: from all clients to one, by mouse and by key. */
class PortfolioTest {
    private static final String MAY = "?period=custom&from=2026-04-29&to=2026-05-29";

    @RegisterExtension
    static final TestApp app = TestApp.withWorld();

    @RegisterExtension
    final Visitor vera = Visitor.of(app);

    @BeforeAll
    static void figures() {
        var database = app.database().database();
        GoldenAccount.recordIn(database, app.world().bakery());
        var steady = new Long[120];
        Arrays.fill(steady, 12L);
        Recording.of(database, app.world().florist())
                .days(Metric.OUTBOUND_CLICKS, LocalDate.of(2026, 2, 1), steady)
                .record();
    }

    @BeforeEach
    void comes_in() {
        vera.signIn(Cast.VERA);
    }

    @Test
    void every_client_stands_in_a_row_and_leads_to_its_figures() {
        vera.open("/harbor" + MAY);
        assertThat(vera.main().locator("tbody tr").count()).isEqualTo(2);
        assertThat(vera.text()).contains("Bakery", "Florist", "41.5 %");
        vera.follow("Bakery");
        assertThat(vera.address()).startsWith("/harbor/clients/bakery");
    }

    @Test
    void clients_are_found_by_name() {
        vera.open("/harbor" + MAY);
        vera.main().locator("input[type=search]").fill("flor");
        vera.main().locator("input[type=search]").press("Enter");
        vera.page().waitForURL("**q=flor**");
        vera.look();
        assertThat(vera.text()).contains("Florist").doesNotContain("Bakery");
        assertThat(vera.address()).contains("from=2026-04-29");
    }

    @Test
    void keys_change_the_period_and_question_mark_lists_them() {
        vera.open("/harbor/clients/bakery" + MAY);
        vera.page().keyboard().press("w");
        vera.page().waitForURL("**period=7d**");
        vera.look();
        vera.page().keyboard().press("?");
        vera.page().locator("dialog[open]").waitFor();
        vera.look();
        assertThat(vera.page().locator("dialog").innerText()).contains("Keyboard shortcuts");
        vera.page().keyboard().press("Escape");
        vera.page().keyboard().press("0");
        vera.page().waitForURL("**/harbor");
        vera.look();
    }

    @Test
    void keys_do_nothing_while_somebody_types() {
        vera.open("/harbor/clients/bakery" + MAY);
        vera.page().keyboard().press("/");
        vera.page().keyboard().type("w?0");
        assertThat(vera.page().locator("input[type=search]").first().inputValue())
                .isEqualTo("w?0");
        assertThat(vera.address()).contains("from=2026-04-29");
    }
}
