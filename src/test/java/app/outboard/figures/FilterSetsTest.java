package app.outboard.figures;

import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.testing.Cast;
import app.outboard.testing.Recording;
import app.outboard.testing.TestApp;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FilterSetsTest {
    private static final Filters PAID = new Filters("content types=paid; devices=mobile");
    private static final Filters RIVALS = new Filters("content types=secret");

    @RegisterExtension
    static final TestApp app = TestApp.withWorld();

    @Test
    void a_client_may_choose_among_the_filters_its_own_figures_came_with() {
        var database = app.database().database();
        var day = LocalDate.of(2026, 5, 1);
        Recording.of(database, app.world().bakery())
                .filters(PAID)
                .days(Metric.SAVES, day, 1L)
                .record();
        Recording.of(database, app.world().rivalBakery())
                .filters(RIVALS)
                .days(Metric.SAVES, day, 1L)
                .record();

        assertThat(new FilterSets(database).of(app.world().bakery())).containsExactly(PAID.key());
        assertThat(new FilterSets(database).of(app.world().florist())).isEmpty();

        var ana = app.as(Cast.ANA);
        var path = "/harbor/clients/bakery/settings";
        var done = ana.get(path).submit("form[action$=/settings]", "filters", PAID.key());
        assertThat(done.follow().document().select("[name=filters] [selected]").text())
                .isEqualTo("Only: content types: paid · devices: mobile");
        assertThat(ana.get(path)
                        .submit("form[action$=/settings]", "filters", RIVALS.key())
                        .status())
                .isEqualTo(422);
    }
}
