package app.outboard.imports;

import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.testing.Browser;
import app.outboard.testing.Cast;
import app.outboard.testing.TestApp;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Reports of Google Analytics on their way in. */
class SiteImportsTest {
    @RegisterExtension
    static final TestApp app = TestApp.withWorld();

    private static final String DAYS = "# Start date: 20260401\n# End date: 20260430\n";
    private static final String SOURCED = DAYS + "Landing page,Session source,Sessions\n";

    private final Browser ben = app.as(Cast.BEN);

    @AfterEach
    void undo_all() {
        while (app.app().imports().undo(app.world().bakery(), null).isPresent())
            ;
    }

    @Test
    void a_newer_download_wins_page_by_page_and_undo_brings_back_what_stood() {
        assertThat(told(SOURCED + "/bread,pinterest.com,31\n/rye,pinterest.com,13\n"))
                .anyMatch(line -> line.contains("Sessions by landing page: 2 new"));
        assertThat(told(SOURCED + "/bread,pinterest.com,33\n/oat,pinterest.com,2\n"))
                .anyMatch(line -> line.contains("1 new, 1 changed, 0 the same"));
        assertThat(standing()).containsExactly("/bread 33", "/oat 2", "/rye 13");

        app.app().imports().undo(app.world().bakery(), null);
        assertThat(standing()).containsExactly("/bread 31", "/rye 13");
    }

    @Test
    void the_same_figures_again_change_nothing() {
        told(SOURCED + "/bread,pinterest.com,31\n");
        assertThat(told(SOURCED + "/bread,pinterest.com,31\n\n"))
                .anyMatch(line -> line.contains("0 new, 0 changed, 1 the same"));
    }

    @Test
    void a_report_without_sources_must_be_confirmed() {
        var page = drop("/harbor/clients/bakery/imports", DAYS + "Landing page,Sessions\n/bread,31\n");
        assertThat(page.text())
                .contains("Google Analytics landing pages · April 2026")
                .contains("must be filtered to Pinterest")
                .contains("No Pin known leads to its page")
                .contains("with these warnings");
    }

    @Test
    void rows_of_other_sources_are_counted_out() {
        var page = drop("/harbor/clients/bakery/imports", SOURCED + "/bread,pinterest,31\n/,google,300\n");
        assertThat(page.text())
                .contains("A row of another source was not counted (300 sessions)")
                .doesNotContain("must be filtered");
    }

    @Test
    void a_report_that_names_no_site_asks_whose_it_is_and_one_that_does_finds_it() {
        app.database()
                .arrange(
                        app.world().harbor().agency().value(),
                        sql -> sql.execute(
                                "update client set website = 'https://www.florist.example/shop' where id = ?",
                                app.world().florist().client().value()));
        assertThat(drop("/harbor/imports", SOURCED + "/bread,pinterest,31\n").text())
                .contains("1 file needs a client");
        var found = drop(
                "/harbor/imports",
                DAYS + "Hostname,Landing page,Session source,Sessions\nflorist.example,/,pinterest,1\n");
        assertThat(found.document()
                        .select("select[name^=client-] option[selected]")
                        .text())
                .isEqualTo("Florist");
    }

    private app.outboard.testing.Page drop(String path, String text) {
        ben.get(path);
        return ben.upload(path, "files", Map.of("report.csv", text.getBytes(StandardCharsets.UTF_8)))
                .follow();
    }

    private List<String> told(String text) {
        var upload = Exports.upload("report.csv", text);
        return app.app()
                .imports()
                .importNow(app.world().bakery(), List.of(upload), true)
                .lines();
    }

    private List<String> standing() {
        return app.database()
                .arrange(
                        app.world().harbor().agency().value(),
                        sql -> sql.fetch("""
                        select distinct on (page.path) page.path || ' ' || page.sessions
                        from visit_list list
                        join observed_visit page on page.list_id = list.id
                        where not list.undone
                        order by page.path, list.downloaded_at desc, list.import_id desc
                        """).into(String.class));
    }
}
