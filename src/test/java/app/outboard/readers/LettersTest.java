package app.outboard.readers;

import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.accounts.Colleagues;
import app.outboard.brand.Brands;
import app.outboard.ids.ReaderId;
import app.outboard.mails.Mails;
import app.outboard.platform.crypto.MasterKey;
import app.outboard.platform.mail.Mailbox;
import app.outboard.platform.mail.Stationery;
import app.outboard.platform.text.Texts;
import app.outboard.testing.TestApp;
import app.outboard.trail.Trail;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Where mails are sent; at a time long after today's, so that the program's own runner leaves the jobs to the test. */
final class LettersTest {
    @RegisterExtension
    static final TestApp app = TestApp.withWorld();

    private Instant now = Instant.parse("2099-01-01T10:00:00Z");
    private Locale language = Locale.ENGLISH;
    private final Passes passes = new Passes(MasterKey.fresh(), () -> now);
    private final Readers readers = readers();

    @Test
    void an_invitation_waits_in_the_outbox_without_its_link() {
        var bakery = app.world().bakery();
        readers.invite(bakery, Mailbox.of("mia@bakery.example"), "Mia\tBaker");
        var mail = row("select subject, body, html, effect from mail where recipient = 'mia@bakery.example'");
        assertThat(mail.get(0)).isEqualTo("Bakery on Pinterest: your figures");
        assertThat(mail.get(1)).contains("Harbor lets you read", Mails.WAY_IN, "within 7 days");
        assertThat(mail.get(2)).contains("href=\"" + Mails.WAY_IN).doesNotContain("class=");
        assertThat(row("select count(*)::text from reader_pass where token_sealed is null"))
                .containsExactly("0");

        var path = leaves(mail.get(3));
        assertThat(path).startsWith("/enter/").hasSize("/enter/".length() + 32);
        now = now.plus(Duration.ofDays(7)).minusSeconds(1);
        assertThat(opens(path)).isTrue();
        now = now.plusSeconds(1);
        assertThat(opens(path)).isFalse();

        leaves(mail.get(3));
        assertThat(row("select count(*)::text from reader_pass where reader_id = " + id("mia@bakery.example")))
                .as("what has ended is forgotten with the next")
                .containsExactly("1");
        assertThat(row("select count(*)::text from token_lookup where kind = 'reader-link' and subject = "
                        + id("mia@bakery.example")))
                .containsExactly("1");
    }

    @Test
    void who_asks_gets_a_link_if_they_may_read_and_a_stranger_as_much_work() {
        var bakery = app.world().bakery();
        readers.invite(bakery, Mailbox.of("ada@bakery.example"), "");
        var before = jobs();
        readers.ask(app.world().harbor(), "ada@bakery.example");
        assertThat(jobs()).isEqualTo(before + 1);
        readers.ask(app.world().harbor(), "nobody@bakery.example");
        readers.ask(app.world().rival(), "ada@bakery.example");
        assertThat(jobs()).isEqualTo(before + 3);

        var job = new AskJob(readers, new Colleagues(app.database().database()));
        var agency = app.world().harbor().agency().value();
        job.run("{\"v\":1,\"agency\":%d,\"reader\":0}".formatted(agency));
        job.run("{\"v\":1,\"agency\":%d,\"reader\":%d}".formatted(agency, id("ada@bakery.example")));
        var effect =
                row("select effect from mail where recipient = 'ada@bakery.example' and effect like 'reader-asked%'");
        var path = leaves(effect.getFirst());
        now = now.plus(Duration.ofMinutes(30));
        assertThat(opens(path)).as("half an hour later").isFalse();
        assertThat(row("select count(*)::text from mail where recipient = 'nobody@bakery.example'"))
                .containsExactly("0");
    }

    @Test
    void letters_come_in_the_language_the_client_reads() {
        language = Locale.GERMAN;
        readers.invite(app.world().bakery(), Mailbox.of("eva@bakery.example"), "");
        var mail = row("select subject, body from mail where recipient = 'eva@bakery.example'");
        assertThat(mail.get(0)).isEqualTo("Bakery auf Pinterest: Ihre Zahlen");
        assertThat(mail.get(1)).contains("innerhalb von 7 Tagen");
    }

    @Test
    void a_letter_to_somebody_who_was_removed_meanwhile_never_leaves() {
        var bakery = app.world().bakery();
        readers.invite(bakery, Mailbox.of("eve@bakery.example"), "");
        var effect = row("select effect from mail where recipient = 'eve@bakery.example'")
                .getFirst();
        readers.remove(bakery, new ReaderId(id("eve@bakery.example")));
        var harbor = app.world().harbor();
        Optional<String> path = app.database().database().write(harbor, tx -> passes.path(tx, harbor, effect));
        assertThat(path).isEmpty();
    }

    private String leaves(String effect) {
        var harbor = app.world().harbor();
        return app.database()
                .database()
                .write(harbor, tx -> passes.path(tx, harbor, effect))
                .orElseThrow();
    }

    private boolean opens(String path) {
        var harbor = app.world().harbor();
        return app.database()
                .database()
                .read(harbor, sql -> passes.opens(sql, harbor, path.substring("/enter/".length())));
    }

    private static int jobs() {
        return app.database()
                .arrange(sql -> sql.fetchSingle("select count(*) from scheduled_tasks where task_name = 'reader-link'")
                        .get(0, Integer.class));
    }

    private static long id(String email) {
        return Long.parseLong(
                row("select id::text from reader where email = '" + email + "'").getFirst());
    }

    private static List<String> row(String query) {
        return app.database()
                .arrange(
                        app.world().harbor().agency().value(),
                        sql -> sql.fetchSingle(query).into(String[].class) instanceof String[] all
                                ? List.of(all)
                                : List.of());
    }

    private Readers readers() {
        var database = app.database().database();
        var trail = new Trail(() -> now);
        var mails = new Mails(database, trail, true, () -> URI.create("https://outboard.example"), () -> now, () -> {});
        var texts = new Texts();
        return new Readers(
                database,
                trail,
                passes,
                mails,
                new ReaderMail(new Brands(database, trail), new Stationery(texts), texts),
                app.app().clients(),
                (sql, client) -> language,
                () -> now);
    }
}
