package app.outboard.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.analytics.question.Period;
import app.outboard.testing.Browser;
import app.outboard.testing.Cast;
import app.outboard.testing.Page;
import app.outboard.testing.TestApp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tables whose columns a person explains, from the drop to the figures. */
class ColumnsPagesTest {
    private static final String DAYS =
            "Den;Odchozí kliknutí;Kliknutí na pin\n01/05/2026;12;100\n02/05/2026;8;90\nSum;20;190\n";

    @RegisterExtension
    static final TestApp app = TestApp.withWorld();

    private final Browser ben = app.as(Cast.BEN);

    @AfterEach
    void undo_and_forget_all() {
        while (app.app().imports().undo(app.world().bakery(), null).isPresent())
            ;
        app.database().arrange(app.world().harbor().agency().value(), sql -> sql.execute("delete from table_mapping"));
    }

    @Test
    void a_table_waits_is_explained_and_gives_figures() {
        var waiting = drop(Map.of("tool.csv", DAYS));
        assertThat(waiting.text()).contains("does not know these columns yet").contains("Waiting to know");
        assertThat(waiting.document().select("form[action$=/commit]")).isEmpty();

        var page = explain(waiting);
        assertThat(page.document()
                        .select("select[name=column] option[selected]")
                        .eachAttr("value"))
                .containsExactly("day", "outbound_clicks", "pin_clicks");
        assertThat(page.text()).contains("Daily figures of the account").contains("“01/05/2026” can be two days");

        var refused = page.submit("form[action$=/columns]");
        assertThat(refused.status()).isEqualTo(422);
        var looked = ben.postExactly(formaction(page), fields(page, "order", "DAY_FIRST"));
        assertThat(looked.text()).contains("All of it can be read, from 1 – 2 May 2026. One line is no row");
        assertThat(looked.text())
                .contains("1 May 2026 · Outbound clicks 12 · Pin clicks 100")
                .contains("no row, left out: Sum");

        var preview = looked.submit("form[action$=/columns]").follow();
        assertThat(preview.flash()).contains("columns are kept");
        assertThat(preview.text()).contains("Outbound clicks by day").contains("1 line not understood");
        commit(preview);
        assertThat(outbound()).isEqualTo(20);
    }

    @Test
    void the_next_file_with_the_same_columns_reads_itself_until_it_is_forgotten() {
        use(explain(drop(Map.of("a.csv", DAYS))), "order", "DAY_FIRST");
        var next = drop(Map.of("b.csv", DAYS.replace("/05/", "/06/").replace("Den", "DEN")));
        assertThat(next.text()).contains("Columns as Ben Larsen said on").contains("Change the columns");
        assertThat(next.document().select("form[action$=/commit]")).isNotEmpty();

        ben.get(columnsUrl(next)).submit("form[action$=/forget]");
        assertThat(drop(Map.of("c.csv", DAYS)).text()).contains("does not know these columns yet");
    }

    @Test
    void what_was_remembered_but_does_not_fit_waits_and_says_why() {
        use(explain(drop(Map.of("a.csv", DAYS))), "order", "DAY_FIRST");
        var next = drop(Map.of("b.csv", DAYS.replace(";12;", ";-12;")));
        assertThat(next.text()).contains("cannot be read that way").contains("Line 2, Odchozí kliknutí");
    }

    @Test
    void one_answer_serves_all_files_of_the_batch() {
        var files = new LinkedHashMap<String, String>();
        files.put("may.csv", DAYS);
        files.put("june.csv", DAYS.replace("/05/", "/06/"));
        var preview = use(explain(drop(files)), "order", "DAY_FIRST");
        assertThat(preview.text()).doesNotContain("Say what the columns are").contains("Import 2 files");
    }

    @Test
    void left_out_a_table_holds_nobody_up() {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("tool.csv", DAYS.getBytes(UTF_8));
        files.put("outbound.csv", Exports.bytes(Exports.OUTBOUND_CLICKS));
        var preview = dropBytes(files);
        assertThat(preview.document().select("form[action$=/commit]")).isEmpty();
        var commit = preview.location().isEmpty() ? path(preview) + "/commit" : preview.location();
        ben.post(commit);
        assertThat(ben.get(path(preview)).text()).contains("Import preview");

        var file = preview.document().select("input[name=file]").first().val();
        var left = preview.submit("form[action$=/choices]", "out-" + file, "on").follow();
        assertThat(left.document().select("form[action$=/commit]")).isNotEmpty();
    }

    @Test
    void pins_over_a_range_ask_for_it_every_time() {
        var text = "pin_id,pin_title,pin_outbound_click\n333,Cats,5\n444,Dogs,9\n";
        var page = explain(drop(Map.of("pins.csv", text)));
        assertThat(page.submit("form[action$=/columns]").text()).contains("do not say which days they cover");
        var preview = use(page, "from", "2026-05-01", "to", "2026-05-31");
        assertThat(preview.text())
                .contains("May 2026")
                .contains("2 Pins, 2 new")
                .contains("new list");
        assertThat(drop(Map.of("more.csv", text.replace("5", "6"))).text()).contains("does not say which days");
    }

    @Test
    void pins_by_day_and_totals_of_months_become_figures() {
        var pins = use(explain(drop(Map.of("p.csv", "date,pin_id,pin_click\n2026-05-01,111,7\n2026-05-02,111,3\n"))));
        assertThat(pins.text()).contains("Pins by day").contains("1 Pin, 1 new");
        commit(pins);
        var months = use(explain(drop(Map.of("m.csv", "Monat;Odchozí kliknutí\nJan 2026;100\nFeb 2026;200\n"))));
        assertThat(months.text())
                .contains("Outbound clicks, totals", "2 totals")
                .doesNotContain("no lists");
        commit(months);
        app.database().arrange(app.world().harbor().agency().value(), sql -> {
            assertThat(sql.fetchSingle("select sum(pin_clicks)::int from pin_day")
                            .get(0))
                    .isEqualTo(10);
            return 0;
        });
    }

    @Test
    void workbooks_and_pasted_cells_are_tables_too() {
        var rows =
                "<row><c t='s'><v>0</v></c><c t='s'><v>1</v></c></row><row><c s='2'><v>46143</v></c><c><v>30</v></c></row>";
        var workbook = dropBytes(Map.of("months.xlsx", Xlsx.of(rows).bytes()));
        assertThat(explain(workbook).text())
                .contains("Totals of the account")
                .contains("Months")
                .contains("May 2026");

        ben.get("/harbor/clients/bakery/imports");
        var pasted = ben.post("/harbor/clients/bakery/imports/pasted", "cells", "Date\tSaves\r\n2026-05-01\t3\r\n")
                .follow();
        assertThat(pasted.text()).contains("Pasted cells, ");
        assertThat(use(explain(pasted)).text()).contains("Saves by day");
        assertThat(ben.post("/harbor/imports/pasted", "cells", " ").status()).isEqualTo(422);
    }

    @Test
    void the_command_line_wants_columns_explained_in_the_browser_and_uses_what_was_said() {
        var told = app.app().imports().importNow(app.world().bakery(), List.of(Exports.upload("a.csv", DAYS)), true);
        assertThat(told).isInstanceOf(Told.Refused.class);
        assertThat(((Told.Refused) told).reasons().getFirst()).contains("a.csv").contains("in the browser");
        use(explain(drop(Map.of("b.csv", DAYS))), "order", "DAY_FIRST");
        var again = app.app().imports().importNow(app.world().bakery(), List.of(Exports.upload("a.csv", DAYS)), true);
        assertThat(again).isInstanceOf(Told.Fine.class);
        assertThat(outbound()).isEqualTo(20);
    }

    @Test
    void hostile_cells_are_shown_as_text_and_strangers_see_nothing() {
        var preview = drop(Map.of("x.csv", "<img src=x>,<b>Saves</b>\n\"</select><script>alert(1)</script>\",1\n"));
        var page = explain(preview);
        assertThat(page.document().select("main img, main script, main b")).isEmpty();
        var rita = app.as(Cast.RITA);
        var foreign = columnsUrl(preview).replace("/harbor/", "/rival/");
        assertThat(rita.get(foreign).status()).isEqualTo(404);
        assertThat(rita.post(foreign, "column", "day").status()).isEqualTo(404);
        assertThat(app.as(Cast.VERA).get(columnsUrl(preview)).status()).isEqualTo(403);
    }

    private Long outbound() {
        var may = new Period(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 31));
        return app.app()
                .sheets()
                .of(app.world().bakery(), may)
                .metrics()
                .outboundClicks()
                .value();
    }

    private Page drop(Map<String, String> files) {
        var bytes = new LinkedHashMap<String, byte[]>();
        files.forEach((name, text) -> bytes.put(name, text.getBytes(UTF_8)));
        return dropBytes(bytes);
    }

    private Page dropBytes(Map<String, byte[]> files) {
        ben.get("/harbor/clients/bakery/imports");
        return ben.upload("/harbor/clients/bakery/imports", "files", files).follow();
    }

    private Page explain(Page preview) {
        return ben.get(columnsUrl(preview));
    }

    private static String columnsUrl(Page preview) {
        return preview.document().select("a[href$=/columns]").attr("href");
    }

    private static String path(Page preview) {
        return preview.document()
                .select("form[action$=/choices]")
                .attr("action")
                .replace("/choices", "");
    }

    private static String formaction(Page page) {
        return page.document().select("button[formaction$=/look]").attr("formaction");
    }

    /** Sends the form with what the page guessed, and these besides. */
    private Page use(Page page, String... more) {
        var used =
                ben.postExactly(page.document().select("form[action$=/columns]").attr("action"), fields(page, more));
        assertThat(used.status()).as(used.text()).isEqualTo(303);
        return used.follow();
    }

    private static String[] fields(Page page, String... more) {
        var fields = new java.util.ArrayList<>(List.of(more));
        for (var input : page.document().select("form[action$=/columns] input, form[action$=/columns] select")) {
            var name = input.attr("name");
            if (List.of(more).contains(name) || input.is("[type=checkbox]")) continue;
            var chosen = input.select("option[selected]");
            fields.add(name);
            fields.add(input.is("select") ? chosen.attr("value") : input.val());
        }
        return fields.toArray(String[]::new);
    }

    private void commit(Page preview) {
        ben.post(path(preview) + "/commit");
        var patience = Instant.now().plus(Duration.ofSeconds(60));
        while (Instant.now().isBefore(patience)) {
            var page = ben.get(path(preview));
            if (page.text().contains("Imported")) return;
            java.util.concurrent.locks.LockSupport.parkNanos(50_000_000);
        }
        throw new AssertionError("Still importing");
    }
}
