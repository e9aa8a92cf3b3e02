package app.outboard.pins;

import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.testing.Browser;
import app.outboard.testing.Cast;
import app.outboard.testing.Page;
import app.outboard.testing.TestApp;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Forms about Pins and boards while an import of the client is being stored, which holds the client's row. */
final class HeldTest {
    private static final String BASE = "/harbor/clients/bakery";
    private static final String SENTENCE =
            "Nothing is lost: what you entered still stands here. Save it again in a moment.";

    @RegisterExtension
    static final TestApp app = TestApp.withWorld();

    /** All at once, since each waits for as long as a page waits. */
    @Test
    void say_what_happens_keep_what_was_typed_and_work_a_moment_later() throws Exception {
        know("11");
        Browser ben = app.as(Cast.BEN);
        var details = ben.get(BASE + "/pins/11/details");
        var paste = ben.post(BASE + "/pins/paste/preview", "block", "11\tRye, pasted");
        var mark = paste.document().select("[name=looked_at]").val();
        var settings = app.as(Cast.ANA).get(BASE + "/settings");

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = whileHeld(
                    threads,
                    () -> details.submit("form[action$=/details]", "title", "Rye, typed"),
                    () -> ben.post(BASE + "/pins/paste", "block", "11\tRye, pasted", "looked_at", mark),
                    () -> settings.submit("form[action$=/settings]"));

            assertThat(asked[0].status()).isEqualTo(409);
            assertThat(asked[0].text()).contains(SENTENCE);
            assertThat(asked[0].document().select("[name=title]").val()).isEqualTo("Rye, typed");
            assertThat(asked[1].status()).isEqualTo(409);
            assertThat(asked[1].text()).contains(SENTENCE);
            assertThat(asked[1].document().select("[name=block]").text()).contains("Rye, pasted");
            assertThat(asked[2].status()).isEqualTo(503);
            assertThat(asked[2].text()).contains("Nothing was changed.");
            assertThat(asked[0].submit("form[action$=/details]").status()).isEqualTo(303);
        }
    }

    @SafeVarargs
    private static Page[] whileHeld(ExecutorService threads, Callable<Page>... requests) {
        var client = app.world().bakery();
        return app.database()
                .arrange(
                        client.agency().value(),
                        sql -> sql.transactionResult(held -> {
                            held.dsl()
                                    .execute(
                                            "update client set name = name where agency_id = ? and id = ?",
                                            client.agency().value(),
                                            client.client().value());
                            @SuppressWarnings("unchecked")
                            Future<Page>[] under = new Future[requests.length];
                            for (int n = 0; n < requests.length; n++) under[n] = threads.submit(requests[n]);
                            var pages = new Page[requests.length];
                            for (int n = 0; n < requests.length; n++) pages[n] = under[n].get();
                            return pages;
                        }));
    }

    private static void know(String number) {
        var client = app.world().bakery();
        var database = app.database().database();
        database.write(client, tx -> new Pins(database).ensure(tx, client, List.of(number)));
    }
}
