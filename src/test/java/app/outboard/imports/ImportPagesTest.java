package app.outboard.imports;

import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.testing.Browser;
import app.outboard.testing.Cast;
import app.outboard.testing.Page;
import app.outboard.testing.TestApp;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ImportPagesTest {
    @RegisterExtension
    static final TestApp app = TestApp.withWorld();

    @BeforeAll
    static void october_is_over() {
        app.clock().set(Instant.parse("2026-11-24T09:00:00Z"));
    }

    private final Browser ben = app.as(Cast.BEN);

    @AfterEach
    void undo_all() {
        while (app.app().imports().undo(app.world().bakery(), null).isPresent())
            ;
        app.database().arrange(app.world().harbor().agency().value(), sql -> sql.execute("delete from client_account"));
    }

    @Test
    void files_dropped_at_a_client_are_previewed_committed_and_undone() {
        var preview = dropAtBakery(Exports.all()).follow();
        assertThat(preview.text()).contains("Outbound clicks by day").contains("nothing is stored yet");
        var committed = commit(preview);
        assertThat(committed.text()).contains("Imported").contains("Open Bakery");
        var history = ben.get("/harbor/clients/bakery/imports");
        assertThat(history.text()).contains("6 files").contains("Ben");
        var undone = history.submit("form[action$=/undo]").follow();
        assertThat(undone.flash()).contains("Undone");
        assertThat(undone.text()).contains("undone");
    }

    @Test
    void a_file_of_an_unknown_account_asks_whose_it_is_and_remembers() {
        var preview = drop("/harbor/imports", Exports.all()).follow();
        assertThat(preview.text()).contains("6 files need a client").contains("harborcats");
        assertThat(preview.document().select("form[action$=/commit]")).isEmpty();
        var assigned = assignAllToBakery(preview);
        commit(assigned);
        app.app().imports().undo(app.world().bakery(), null);
        var again = drop("/harbor/imports", Exports.all()).follow();
        assertThat(again.text()).doesNotContain("need a client");
    }

    @Test
    void a_batch_ends_with_what_is_complete_and_what_still_lacks() {
        var first = commit(
                dropAtBakery(Map.of("o.csv", october(Exports.OUTBOUND_CLICKS))).follow());
        assertThat(first.text()).contains("October 2026 still lacks Pin clicks");
        assertThat(first.document()
                        .select("main a[href$=checklist?month=2026-10]")
                        .attr("href"))
                .isEqualTo("/harbor/clients/bakery/checklist?month=2026-10");
        var second = commit(
                dropAtBakery(Map.of("p.csv", october(Exports.PIN_CLICKS))).follow());
        assertThat(second.text()).contains("October 2026 is complete");
    }

    /** An export of another month as one of October, all days known, its Pins by the graph's metric. */
    private static byte[] october(String name) {
        var metric = name.equals(Exports.PIN_CLICKS) ? "Pin clicks" : "Outbound clicks";
        var days = new StringBuilder();
        for (int day = 1; day <= 31; day++) days.append("2026-10-%02d,1\n".formatted(day));
        return """
                Analytics overview
                2026-10-01 - 2026-10-31
                Content types,Organic

                Date,%1$s
                %2$s
                Top Pins 2026-10-01 - 2026-10-31
                Pinterest Link,Content Type,Source,Canonical,%1$s
                https://www.pinterest.com/pin/1138707087056320463/,Organic,From you,Yes,31
                """.formatted(metric, days).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    @Test
    void an_unreadable_file_is_refused_and_the_others_stay() {
        var files = new java.util.LinkedHashMap<>(Map.of("holiday.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1}));
        files.put("outbound.csv", Exports.bytes(Exports.OUTBOUND_CLICKS));
        var preview = dropAtBakery(files).follow();
        assertThat(preview.text()).contains("1 file cannot be read");
        assertThat(commit(preview).text()).contains("Imported");
    }

    @Test
    void without_files_the_form_says_so() {
        var page = ben.upload("/harbor/imports", "files", Map.of());
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text()).contains("Choose at least one file");
    }

    @Test
    void a_second_click_imports_once() {
        var preview = dropAtBakery(Map.of("outbound.csv", Exports.bytes(Exports.OUTBOUND_CLICKS)))
                .follow();
        var path = preview.document().select("form[action$=/commit]").attr("action");
        ben.post(path);
        ben.post(path);
        settled(path.replace("/commit", ""));
        assertThat(standing()).isEqualTo(1);
    }

    @Test
    void figures_that_moved_on_since_the_preview_are_not_overwritten_unseen() {
        var preview = dropAtBakery(Map.of("outbound.csv", Exports.bytes(Exports.OUTBOUND_CLICKS)))
                .follow();
        app.app().imports().importNow(app.world().bakery(), Exports.uploads(Exports.all()), true);
        var again = commit(preview);
        assertThat(again.text()).contains("have changed since you looked");
    }

    @Test
    void hostile_names_are_shown_as_text() {
        var preview = dropAtBakery(Map.of("<img src=x onerror=alert(1)>.csv", Exports.bytes(Exports.PIN_CLICKS)))
                .follow();
        assertThat(preview.document().select("main img")).isEmpty();
        assertThat(preview.text()).contains("onerror=alert(1)");
    }

    @Test
    void a_rivals_batch_is_a_404() {
        var path =
                dropAtBakery(Map.of("a.csv", Exports.bytes(Exports.PIN_CLICKS))).location();
        var rita = app.as(Cast.RITA);
        assertThat(rita.get(path).status()).isEqualTo(404);
        assertThat(rita.get(path.replace("/harbor/", "/rival/")).status()).isEqualTo(404);
        assertThat(rita.post(path.replace("/harbor/", "/rival/") + "/commit").status())
                .isEqualTo(404);
    }

    @Test
    void a_viewer_sees_history_and_may_not_import() {
        var vera = app.as(Cast.VERA);
        assertThat(vera.get("/harbor/imports").document().select("input[type=file]"))
                .isEmpty();
        assertThat(vera.upload("/harbor/imports", "files", Exports.all()).status())
                .isEqualTo(403);
    }

    private int standing() {
        return app.database()
                .arrange(
                        app.world().harbor().agency().value(),
                        sql -> sql.fetchSingle(
                                        "select count(*) from client_import where client_id = ? and undone_at is null",
                                        app.world().bakery().client().value())
                                .get(0, Integer.class));
    }

    private Page dropAtBakery(Map<String, byte[]> files) {
        return drop("/harbor/clients/bakery/imports", files);
    }

    private Page drop(String path, Map<String, byte[]> files) {
        ben.get(path);
        var page = ben.upload(path, "files", files);
        assertThat(page.status()).as(page.body()).isEqualTo(303);
        return page;
    }

    private Page assignAllToBakery(Page preview) {
        var bakery = Long.toString(app.world().bakery().client().value());
        var fields = preview.document().select("input[name=file]").stream()
                .flatMap(it -> java.util.stream.Stream.of("client-" + it.val(), bakery))
                .toArray(String[]::new);
        return preview.submit("form[action$=/choices]", fields).follow();
    }

    private Page commit(Page preview) {
        var path = preview.document().select("form[action$=/commit]").attr("action");
        assertThat(path).as(preview.text()).isNotEmpty();
        ben.post(path);
        return settled(path.replace("/commit", ""));
    }

    /** The batch's page once the background job has ended. */
    private Page settled(String path) {
        var patience = Instant.now().plus(Duration.ofSeconds(60));
        while (Instant.now().isBefore(patience)) {
            var page = ben.get(path);
            if (page.document().select("[data-progress]").isEmpty()) return page;
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new AssertionError("Still importing: " + path);
    }
}
