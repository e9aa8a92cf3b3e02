package app.outboard.home;

import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.accounts.Colleagues;
import app.outboard.brand.Brands;
import app.outboard.figures.Metric;
import app.outboard.mails.Mails;
import app.outboard.platform.mail.Stationery;
import app.outboard.platform.text.Texts;
import app.outboard.testing.Cast;
import app.outboard.testing.Recording;
import app.outboard.testing.TestApp;
import app.outboard.trail.Trail;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DigestTest {
    @RegisterExtension
    static final TestApp app = TestApp.withWorld();

    /** A Monday, seven o'clock in Berlin. */
    private static final Instant SEVEN = Instant.parse("2099-06-01T05:00:00Z");

    private final List<Instant> next = new ArrayList<>();
    private Instant now = SEVEN;

    @BeforeAll
    static void one_client_fell() {
        var days = new Long[28];
        Arrays.fill(days, 100L);
        Arrays.fill(days, 14, 28, 10L);
        Recording.of(app.database().database(), app.world().florist())
                .days(Metric.OUTBOUND_CLICKS, LocalDate.of(2099, 5, 1), days)
                .record();
        Recording.of(app.database().database(), app.world().rivalBakery())
                .days(Metric.OUTBOUND_CLICKS, LocalDate.of(2099, 5, 1), days)
                .record();
    }

    @Test
    void whoever_wants_it_gets_one_mail_a_week_at_seven_where_they_are() {
        var ben = app.as(Cast.BEN);
        assertThat(ben.post("/account/digest", "digest", "on", "time_zone", "Berlin")
                        .status())
                .isEqualTo(422);
        ben.post("/account/digest", "digest", "on", "time_zone", "Europe/Berlin");
        assertThat(ben.get("/account").document().select("input[name=digest][checked]"))
                .hasSize(1);

        now = SEVEN.minusSeconds(1);
        run();
        assertThat(mails()).isEmpty();
        assertThat(next).containsExactly(SEVEN);
        now = SEVEN;
        run();
        run();
        now = SEVEN.plusSeconds(3 * 3600);
        run();
        assertThat(mails()).containsExactly(Cast.BEN.email());
        var html = Jsoup.parse(column("html"));
        assertThat(html.select("a[href^=https://outboard.example/harbor/clients/]")
                        .eachText())
                .containsExactly("Bakery", "Florist");
        assertThat(html.text()).contains("no figures yet", "outbound clicks fewer", "No more of these mails");
        assertThat(html.select("[class]"))
                .as("mail programs know no stylesheets")
                .isEmpty();
        assertThat(html.select("[href=" + Mails.WAY_OUT + "]")).hasSize(1);
        assertThat(column("body")).contains("Florist:", "https://outboard.example/harbor", Mails.WAY_OUT);
        assertThat(column("subject")).isEqualTo("Harbor: 2 of 2 clients need you");

        now = SEVEN.plusSeconds(7 * 24 * 3600);
        run();
        assertThat(mails()).hasSize(2);
        ben.post("/account/digest", "time_zone", "Europe/Berlin");
        now = SEVEN.plusSeconds(14 * 24 * 3600);
        run();
        assertThat(mails()).hasSize(2);
    }

    @Test
    void nobodys_name_keeps_the_mails_of_others_back() {
        var vera = app.as(Cast.VERA);
        vera.post("/account", "name", "Ve\tra");
        assertThat(vera.get("/account").document().select("input[name=name]").val())
                .isEqualTo("Ve ra");
        for (var cast : List.of(Cast.VERA, Cast.RITA))
            app.as(cast).post("/account/digest", "digest", "on", "time_zone", "Europe/Berlin");
        // What no form lets in any more may stand in the database since before.
        app.database()
                .arrange(sql -> sql.execute(
                        "update person set name = E'Ve\tra', email = 've(ra@harbor.example' where email = ?",
                        Cast.VERA.email()));
        now = SEVEN.plusSeconds(21 * 24 * 3600);
        run();
        var rivals = app.database()
                .arrange(
                        app.world().rival().agency().value(),
                        sql -> sql.fetch("select recipient from mail").getValues(0, String.class));
        assertThat(rivals).containsExactly(Cast.RITA.email());
    }

    private void run() {
        var database = app.database().database();
        var mails = new Mails(
                database,
                new Trail(() -> now),
                true,
                () -> URI.create("https://outboard.example"),
                () -> now,
                () -> {});
        var texts = new Texts();
        new DigestJob(
                        database,
                        new Colleagues(database),
                        app.app().clients(),
                        new Brands(database, new Trail(() -> now)),
                        mails,
                        new Stationery(texts),
                        texts,
                        () -> now,
                        next::add)
                .run("");
    }

    private static List<String> mails() {
        return app.database()
                .arrange(
                        app.world().harbor().agency().value(),
                        sql -> sql.fetch("select recipient from mail order by id")
                                .getValues(0, String.class));
    }

    private static String column(String name) {
        return app.database()
                .arrange(
                        app.world().harbor().agency().value(),
                        sql -> sql.fetchSingle("select html, body, subject from mail order by id limit 1")
                                .get(name, String.class));
    }
}
