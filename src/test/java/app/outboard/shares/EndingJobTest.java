package app.outboard.shares;

import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.accounts.Colleagues;
import app.outboard.brand.Brands;
import app.outboard.mails.Mails;
import app.outboard.platform.mail.Stationery;
import app.outboard.platform.text.Texts;
import app.outboard.testing.Cast;
import app.outboard.testing.TestApp;
import app.outboard.testing.TestClock;
import app.outboard.trail.Trail;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class EndingJobTest {
    @RegisterExtension
    static final TestApp app = TestApp.withWorld();

    private Instant now = TestClock.START;

    @Test
    void owners_hear_a_week_before_a_link_ends_and_once() {
        var max = app.as(Cast.MAX);
        max.get("/harbor/clients/bakery/shares/new").submit(".form", "label", "Soon <b>", "expires", "2026-06-20");
        run();
        assertThat(mails()).isEmpty();
        now = Instant.parse("2026-06-14T06:00:00Z");
        run();
        run();
        assertThat(mails()).containsExactly(Cast.ANA.email());
        var html = app.database()
                .arrange(
                        app.world().harbor().agency().value(),
                        sql -> sql.fetchSingle("select html from mail").get(0, String.class));
        assertThat(html)
                .contains(
                        "Soon &lt;b&gt;", "until 20 Jun 2026", "https://outboard.example/harbor/clients/bakery/shares/")
                .doesNotContain("/s/");
        now = now.plus(Duration.ofDays(30));
        run();
        assertThat(mails()).hasSize(1);
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
        new EndingJob(
                        database,
                        new Colleagues(database),
                        new Brands(database, new Trail(() -> now)),
                        mails,
                        new Stationery(texts),
                        texts,
                        () -> now,
                        at -> assertThat(at).isAfter(now))
                .run("");
    }

    private static List<String> mails() {
        return app.database()
                .arrange(
                        app.world().harbor().agency().value(),
                        sql -> sql.fetch("select recipient from mail").getValues(0, String.class));
    }
}
