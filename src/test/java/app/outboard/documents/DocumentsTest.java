package app.outboard.documents;

import static app.outboard.schema.Tables.SCHEDULED_TASKS;
import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.accounts.Colleagues;
import app.outboard.clients.ClientScope;
import app.outboard.ids.DocumentId;
import app.outboard.ids.PersonId;
import app.outboard.platform.jobs.Job;
import app.outboard.platform.pdf.Livery;
import app.outboard.platform.pdf.Paper;
import app.outboard.platform.pdf.PrintRoom;
import app.outboard.platform.pdf.Printed;
import app.outboard.platform.text.Texts;
import app.outboard.testing.Cast;
import app.outboard.testing.TestApp;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Documents are asked for at a time long after today's, so that the program's own runner leaves their jobs to the test.
 */
final class DocumentsTest {
    @RegisterExtension
    static final TestApp app = TestApp.withWorld();

    private static final PrintRoom room = new PrintRoom(new Texts());

    private Instant now = Instant.parse("2099-01-01T10:00:00Z");
    private final Documents documents = new Documents(app.database().database(), () -> now, () -> {});

    @Test
    void a_document_is_asked_for_waited_for_and_fetched_for_a_day() {
        var bakery = app.world().bakery();
        var id = begun(documents.ask(bakery, wish(1)));
        var page = Documents.address(bakery, id);
        var vera = app.as(Cast.VERA);
        var waiting = vera.get(page);
        assertThat(waiting.text()).contains("Audit of Bakery", "Making the PDF");
        assertThat(waiting.document().select("a[href=" + page + "]")).hasSize(1);
        assertThat(vera.get(page + "/file").status()).isEqualTo(404);

        run(DocumentJob.NAME, bakery.agency().value() + "-" + id.value());
        assertThat(vera.get(page).document().select("a[href=" + page + "/file]"))
                .hasSize(1);
        assertThat(vera.get(page + "/progress", it -> it.header("Accept", "text/event-stream"))
                        .body())
                .contains("event: done", "\"percent\":100");
        var file = vera.get(page + "/file");
        assertThat(file.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(file.header("Content-Disposition")).startsWith("attachment; filename=\"bakery-audit.pdf\"");
        assertThat(new String(file.bytes(), 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");

        now = now.plus(Duration.ofDays(1));
        assertThat(documents.content(bakery, id)).isEmpty();
        run(RemovalJob.NAME, bakery.agency().value() + "-" + id.value() + "-" + now.getEpochSecond());
        assertThat(vera.get(page).status()).isEqualTo(404);
    }

    @Test
    void asking_twice_while_it_is_made_gives_the_same_and_afterwards_a_new_one() {
        var florist = app.world().florist();
        var first = begun(documents.ask(florist, wish(1)));
        assertThat(begun(documents.ask(florist, wish(1)))).isEqualTo(first);
        assertThat(begun(documents.ask(florist, wish(2)))).isNotEqualTo(first);
        run(DocumentJob.NAME, florist.agency().value() + "-" + first.value());
        assertThat(begun(documents.ask(florist, wish(1)))).isNotEqualTo(first);
    }

    @Test
    void another_agency_and_another_client_do_not_find_it() {
        var bakery = app.world().bakery();
        var id = begun(documents.ask(bakery, wish(3)));
        run(DocumentJob.NAME, bakery.agency().value() + "-" + id.value());
        assertThat(documents.content(bakery, id)).isPresent();
        assertThat(documents.find(app.world().florist(), id)).isEmpty();
        assertThat(documents.content(app.world().rivalBakery(), id)).isEmpty();
        var rita = app.as(Cast.RITA);
        assertThat(rita.get(Documents.address(bakery, id) + "/file").status()).isEqualTo(404);
        assertThat(rita.get(Documents.address(app.world().rivalBakery(), id) + "/file")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void one_that_fails_or_is_of_nothing_says_so_and_can_be_asked_for_again() {
        var bakery = app.world().bakery();
        for (long subject : List.of(Probe.GONE, Probe.BROKEN)) {
            var id = begun(documents.ask(bakery, wish(subject)));
            run(DocumentJob.NAME, bakery.agency().value() + "-" + id.value());
            var page = app.as(Cast.BEN).get(Documents.address(bakery, id));
            assertThat(page.text()).contains("could not be made");
            assertThat(page.submit("form[action$=/again]").location())
                    .startsWith("/harbor/clients/bakery/documents/")
                    .isNotEqualTo(Documents.address(bakery, id));
        }
    }

    @Test
    void nobody_asks_for_more_than_ten_a_minute() {
        var member = app.app()
                .accounts()
                .operator("harbor")
                .flatMap(it -> new Colleagues(app.database().database()).actingFor(it.agency(), person(Cast.MAX)))
                .orElseThrow();
        var bakery = app.app().clients().find(member, "bakery").orElseThrow();
        for (int i = 0; i < 10; i++) begun(documents.ask(bakery, wish(100 + i)));
        assertThat(documents.ask(bakery, wish(110))).isInstanceOf(Asking.TooMany.class);
        now = now.plusSeconds(61);
        begun(documents.ask(bakery, wish(110)));
    }

    private static PersonId person(Cast who) {
        return app.database()
                .arrange(sql -> sql.fetchSingle("select id from person where email = ?", who.email())
                        .get(0, PersonId.class));
    }

    private static Wish wish(long subject) {
        return new Wish(Probe.KIND, subject, "bakery-audit", "Audit of Bakery");
    }

    private static DocumentId begun(Asking asking) {
        return ((Asking.Begun) asking).document();
    }

    /** Runs one job that waits, with what it was given. */
    private void run(String name, String instance) {
        var payload = app.database()
                .arrange(sql -> sql.select(SCHEDULED_TASKS.TASK_DATA)
                        .from(SCHEDULED_TASKS)
                        .where(SCHEDULED_TASKS.TASK_NAME.eq(name))
                        .and(SCHEDULED_TASKS.TASK_INSTANCE.eq(instance))
                        .fetchSingle()
                        .value1());
        var database = app.database().database();
        var jobs = DocumentRoutes.jobs(
                database, new Colleagues(database), app.app().clients(), List.of(new Probe()), () -> now);
        jobs.stream()
                .filter(job -> job.name().equals(name))
                .findFirst()
                .map(Job.class::cast)
                .orElseThrow()
                .run(new String(payload, StandardCharsets.UTF_8));
    }

    /** Prints a page of one word. */
    private record Probe() implements Maker {
        static final String KIND = "probe";
        static final long GONE = 404;
        static final long BROKEN = 500;

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public Optional<Printed> make(ClientScope scope, long subject, IntConsumer percent)
                throws InterruptedException {
            percent.accept(50);
            if (subject == GONE) return Optional.empty();
            if (subject == BROKEN) throw new IllegalStateException("on purpose");
            var paper = new Paper("Probe", "Harbor", "Probe", scope.name(), "Probe", Livery.plain(), "en");
            return Optional.of(room.print(
                    "testing/print", Map.of("paper", paper, "titles", List.of(), "rows", List.of(), "link", "#")));
        }
    }
}
