package app.outboard.notes;

import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.clients.Adding;
import app.outboard.clients.ClientScope;
import app.outboard.clients.NewClient;
import app.outboard.figures.Metric;
import app.outboard.testing.Cast;
import app.outboard.testing.Page;
import app.outboard.testing.Recording;
import app.outboard.testing.TestApp;
import app.outboard.trail.Trail;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class NotePagesTest {
    @RegisterExtension
    static final TestApp app = TestApp.withWorld();

    private static final String LIST = "/harbor/clients/florist/notes";
    private static final String BAKERY = "/harbor/clients/bakery";
    private static final String APRIL = BAKERY + "?from=2026-04-01&to=2026-04-30";
    private static final String HOSTILE = "=cmd|' /C calc'!A0 <script>alert(1)</script>";

    @BeforeAll
    static void figures_and_neighbours() {
        days(app.world().bakery());
        days(app.world().rivalBakery());
        write(app.world().rivalBakery(), "2026-04-10", "2026-04-10", "Rival’s secret", true);
    }

    @Test
    void a_note_is_written_found_by_its_tag_changed_removed_and_brought_back() {
        var ben = app.as(Cast.BEN);
        assertThat(ben.get("/harbor/clients/florist/notes?tag=other").text()).contains("No such notes");
        var form = ben.get(LIST + "/new");
        assertThat(form.document().select("option").eachText())
                .containsExactly("Campaign", "Content", "Season", "Website", "Pinterest", "Other");
        var added = ben.post(
                LIST,
                "text",
                " Roses  for all ",
                "from",
                "2026-05-08",
                "to",
                "2026-05-10",
                "tag",
                "season",
                "shown",
                "on");
        assertThat(added.location()).isEqualTo(LIST);
        // Sent twice it is one.
        ben.post(
                LIST,
                "text",
                "Roses  for all",
                "from",
                "2026-05-08",
                "to",
                "2026-05-10",
                "tag",
                "season",
                "shown",
                "on");
        var list = ben.get(LIST);
        assertThat(list.document().select("tbody tr").eachText())
                .containsExactly("Roses for all 8 – 10 May 2026 Season shown to the client " + Cast.BEN.fullName());
        assertThat(ben.get(LIST + "?tag=campaign").document().select("tbody tr"))
                .isEmpty();
        assertThat(ben.get(LIST + "?tag=season").document().select("tbody tr")).hasSize(1);

        var edit = list.document().select("tbody a").attr("href");
        var opened = ben.get(edit);
        assertThat(opened.document().select("input[name=to]").val()).isEqualTo("2026-05-10");
        var saved = ben.post(edit, "text", "Roses", "from", "2026-05-08", "tag", "other", "version", "1");
        assertThat(saved.location()).isEqualTo(LIST);
        assertThat(rows(ben.get(LIST))).containsExactly("Roses 8 May 2026 Other only us " + Cast.BEN.fullName());

        var removed = ben.post(edit + "/remove");
        var after = ben.get(removed.location());
        assertThat(after.text()).contains("Removed: “Roses”", "No notes yet");
        assertThat(ben.get(edit).status()).isEqualTo(404);
        ben.post(after.document().select("section.flash form").attr("action"));
        assertThat(rows(ben.get(LIST))).hasSize(1);
        assertThat(ben.get(removed.location()).text()).doesNotContain("Removed:");
        assertThat(acts("florist")).containsExactly("note.added", "note.edited", "note.removed", "note.brought_back");
    }

    @Test
    void bad_input_is_said_and_nothing_typed_is_lost() {
        var ben = app.as(Cast.BEN);
        var refused = ben.post(BAKERY + "/notes", "text", "", "from", "2026-04-09", "to", "2026-04-08", "tag", "site");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Say what happened.", "The last day is before the first.");
        assertThat(refused.document().select("input[name=from]").val()).isEqualTo("2026-04-09");
        assertThat(refused.document().select("option[selected]").val()).isEqualTo("site");
        var long501 = ben.post(BAKERY + "/notes", "text", "x".repeat(501), "from", "1999-01-01", "tag", "none");
        assertThat(long501.text()).contains("at most 500 characters", "no day between", "Choose what");
    }

    @Test
    void two_who_edit_at_once_are_told_and_both_texts_are_there() {
        var id = write(app.world().bakery(), "2026-03-02", "2026-03-02", "Draft", false);
        var path = BAKERY + "/notes/" + id;
        var ben = app.as(Cast.BEN);
        var max = app.as(Cast.MAX);
        max.post(path, "text", "Max’s words", "from", "2026-03-02", "tag", "site", "version", "1");
        var conflict = ben.post(path, "text", "Ben’s words", "from", "2026-03-02", "tag", "site", "version", "1");
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.text()).contains(Cast.MAX.fullName() + " changed this note", "Max’s words");
        assertThat(conflict.document().select("textarea").val()).isEqualTo("Ben’s words");
        assertThat(note(path)).isEqualTo("Max’s words");
        assertThat(conflict.document().select("input[name=version]").val()).isEqualTo("2");
        var elsewhere = path.replace("bakery", "florist");
        assertThat(ben.get(elsewhere).status()).as("another client's note").isEqualTo(404);
        assertThat(ben.post(elsewhere, "text", "x", "from", "2026-03-02", "tag", "site", "version", "2")
                        .status())
                .isEqualTo(404);
        assertThat(ben.post(elsewhere + "/remove").status()).isEqualTo(404);
        ben.post(path, "text", "Ben’s words", "from", "2026-03-02", "tag", "site", "version", "2");
        assertThat(note(path)).isEqualTo("Ben’s words");

        max.post(path + "/remove");
        var gone = ben.post(path, "text", "Still here", "from", "2026-03-02", "tag", "site", "version", "3");
        assertThat(gone.text()).contains("removed this note while you wrote");
        ben.post(path, "text", "Still here", "from", "2026-03-02", "tag", "site", "version", "4");
        assertThat(note(path)).isEqualTo("Still here");
        max.post(path + "/remove");
    }

    @Test
    void notes_stand_in_the_chart_its_table_and_its_file_at_once() {
        var vera = app.as(Cast.VERA);
        assertThat(vera.get(APRIL).document().select(".notes li")).isEmpty();
        var before = statements(APRIL + "&metrics=impressions");
        write(app.world().bakery(), "2026-03-28", "2026-04-02", HOSTILE, true);
        write(app.world().bakery(), "2026-04-10", "2026-04-10", "New headline", false);
        var page = vera.get(APRIL);
        assertThat(page.document().select(".notes li").eachText())
                .containsExactly(
                        "1 28 Mar – 2 Apr 2026 Campaign " + HOSTILE + " shown to the client",
                        "2 10 Apr 2026 Campaign New headline");
        assertThat(page.document().selectFirst("[data-chart]").attr("data-values"))
                .contains("{\"number\":1,\"from\":\"2026-04-01\",\"to\":\"2026-04-02\"}", "\"number\":2");
        assertThat(page.body()).doesNotContain("<script>alert");
        assertThat(cells(page))
                .contains("1 · " + HOSTILE, "1", "2 · New headline")
                .doesNotContain("Rival’s secret");
        assertThat(statements(APRIL + "&metrics=saves")).isEqualTo(before);

        var file = new String(
                vera.get(BAKERY + "/days.csv?from=2026-04-01&to=2026-04-30").bytes(), StandardCharsets.UTF_8);
        assertThat(file.lines().toList())
                .anySatisfy(line -> assertThat(line).startsWith("2026-04-10").contains("Campaign: New headline"))
                .anySatisfy(line -> assertThat(line).startsWith("2026-04-02").contains("Campaign: =cmd"));
        var ben = app.as(Cast.BEN).get(APRIL);
        var add = ben.document().select("a[data-key=O]").first();
        assertThat(add.attr("href"))
                .startsWith(BAKERY + "/notes/new?next=%2Fharbor%2Fclients%2Fbakery%3F")
                .endsWith("&from=2026-04-30");
        // The newest day with figures, where the chart goes on without.
        var longer = app.as(Cast.BEN).get(BAKERY + "?from=2026-04-01&to=2026-05-10");
        assertThat(longer.document().select("a[data-key=O]").attr("href")).endsWith("&from=2026-04-30");
        assertThat(ben.document().select(".notes a")).hasSize(2);
        assertThat(page.document().select("a[data-key=O], .notes a")).isEmpty();
    }

    @Test
    void what_happened_by_itself_is_marked_quietly_and_can_be_hidden() {
        var grocer = ((Adding.Added) app.app().clients().add(app.world().harbor(), new NewClient("Grocer", null, "")))
                .client();
        days(grocer);
        happen(grocer);
        happen(app.world().rivalBakery());
        var vera = app.as(Cast.VERA);
        var path = "/harbor/clients/grocer?from=2026-04-01&to=2026-04-30";
        var page = vera.get(path);
        assertThat(page.document().select(".happened li").eachText())
                .containsExactly(
                        "5 Apr 2026 link added to 1 Pin",
                        "15 Apr 2026 1 file imported · audited 2 times · link of 1 Pin changed");
        assertThat(cells(page)).contains("link added to 1 Pin");
        assertThat(page.document().selectFirst("[data-chart]").attr("data-values"))
                .contains("\"marks\":[\"2026-04-05\",\"2026-04-15\"]");
        var hidden = vera.get(page.document().select(".notes-foot > a").attr("href"));
        assertThat(hidden.document().select(".happened li, .note-cell")).isEmpty();
        assertThat(hidden.text()).contains("Show imports, audits and links");
        assertThat(hidden.document().select(".period-picker a, .period a").eachAttr("href"))
                .filteredOn(href -> href.contains("?"))
                .isNotEmpty()
                .allSatisfy(href -> assertThat(href).contains("events=off"));
        assertThat(vera.get(hidden.document().select(".notes-foot > a").attr("href"))
                        .document()
                        .select(".happened li"))
                .hasSize(2);
    }

    @Test
    void what_the_client_may_read_is_asked_for_apart_and_only_of_this_client() {
        var scope = app.world().bakery();
        write(scope, "2025-01-01", "2025-01-03", "Seen", true);
        write(scope, "2025-01-02", "2025-01-02", "Ours", false);
        var from = LocalDate.of(2025, 1, 3);
        var database = app.database().database();
        var all = database.read(scope, sql -> NoteQueries.of(sql, scope, from.minusDays(1), from));
        var shown = database.read(scope, sql -> NoteQueries.shown(sql, scope, from, from.plusDays(9)));
        assertThat(all).extracting(Note::text).containsExactly("Seen", "Ours");
        assertThat(shown).extracting(Note::text).containsExactly("Seen");
        var rival = app.world().rivalBakery();
        var april = LocalDate.of(2026, 4, 1);
        var theirs = database.read(rival, sql -> NoteQueries.of(sql, rival, april, april.plusDays(29)));
        assertThat(theirs).extracting(Note::text).containsExactly("Rival’s secret");
    }

    private static long write(ClientScope client, String from, String to, String text, boolean shown) {
        var notes = new Notes(app.database().database(), new Trail(InstantSource.system()), InstantSource.system());
        var wished = new NewNote(LocalDate.parse(from), LocalDate.parse(to), Tag.CAMPAIGN, text, shown);
        return notes.add(client, wished).value();
    }

    private static void days(ClientScope client) {
        var days = new Long[30];
        Arrays.fill(days, 10L);
        Recording.of(app.database().database(), client)
                .days(Metric.OUTBOUND_CLICKS, LocalDate.of(2026, 4, 1), days)
                .record();
    }

    /** An import on 15 April and one undone, two audits, a link added, one changed, one said again. */
    private static void happen(ClientScope client) {
        var agency = client.agency().value();
        var id = client.client().value();
        app.database().arrange(agency, sql -> {
            sql.execute("update client_import set committed_at = '2026-04-15 09:00Z' where client_id = ?", id);
            sql.execute(
                    "insert into client_import (agency_id, batch_id, client_id, committed_at, days_new, days_changed,"
                            + " lists_new, pins_filled, undone_at) select agency_id, batch_id, client_id, '2026-04-16 09:00Z',"
                            + " 0, 0, 0, 0, now() from client_import where client_id = ?",
                    id);
            sql.execute(
                    "insert into audit_run (agency_id, client_id, cause, state, asked_at, ended_at) select ?, ?, 'hand',"
                            + " state, now(), '2026-04-15 10:00Z' from unnest(array['done', 'done', 'failed']) as state",
                    agency,
                    id);
            for (var pin : List.of("1", "2"))
                sql.execute(
                        "insert into pin (agency_id, client_id, pinterest_id, link_added_on) values (?, ?, ?, ?::date)",
                        agency,
                        id,
                        pin,
                        pin.equals("1") ? "2026-04-05" : null);
            return sql.execute(
                    "insert into pin_detail (agency_id, client_id, pin_id, said_at, link) select agency_id, client_id, pin.id,"
                            + " said.at::timestamptz, said.link from pin, (values ('2026-04-02Z', 'https://a.example/'),"
                            + " ('2026-04-15Z', 'https://b.example/'), ('2026-04-20Z', 'https://b.example/'))"
                            + " as said(at, link) where client_id = ? and pinterest_id = '2'",
                    id);
        });
    }

    private static int statements(String path) {
        var vera = app.as(Cast.VERA);
        app.database().statements().forget();
        vera.get(path);
        return app.database().statements().count();
    }

    private static List<String> acts(String client) {
        return app.database()
                .arrange(
                        app.world().harbor().agency().value(),
                        sql -> sql.fetch(
                                        "select act from trail join client on client.agency_id = trail.agency_id"
                                                + " and client.id = trail.client_id"
                                                + " where client.slug = ? and person_id is not null and act like 'note.%'"
                                                + " order by trail.id",
                                        client)
                                .getValues(0, String.class));
    }

    private static String note(String path) {
        return app.as(Cast.BEN).get(path).document().select("textarea").val();
    }

    private static List<String> rows(Page page) {
        return page.document().select("tbody tr").eachText();
    }

    private static List<String> cells(Page page) {
        return page.document().select("[data-chart-table] .note-cell").eachText();
    }
}
