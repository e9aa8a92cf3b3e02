package app.outboard.imports;

import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.clients.ClientScope;
import app.outboard.testing.Browser;
import app.outboard.testing.Cast;
import app.outboard.testing.TestApp;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Files that bring neither figures nor Pins: previewed, stored, replaced by newer ones, taken back. */
class ExtrasTest {
    @RegisterExtension
    static final TestApp app = TestApp.withWorld();

    private static final String AUDIENCE = Exports.file("audience/audience-insights-total-audience-2026-04-18.csv");
    private static final String BOARDS = Exports.file("pin-inspector/boards.csv");
    private static final String KEYWORDS = Exports.file("pin-inspector/keywords.csv");
    private static final Instant MAY = Instant.parse("2026-05-01T08:00:00Z");
    private static final Instant JUNE = Instant.parse("2026-06-01T08:00:00Z");

    private final ClientScope bakery = app.world().bakery();

    @AfterEach
    void undo_all() {
        while (app.app().imports().undo(bakery, null).isPresent())
            ;
    }

    @Test
    void an_audience_is_new_then_the_same_then_replaced_then_kept() {
        assertThat(told(imported(AUDIENCE, MAY))).contains("Total audience of 18 Apr 2026: new");
        assertThat(told(imported(AUDIENCE + "\n", JUNE))).contains("there already with the same shares");
        assertThat(told(imported(AUDIENCE.replace(",10000", ",12000"), JUNE.plusSeconds(9))))
                .contains("replaces an older download");
        assertThat(told(imported(AUDIENCE.replace(",10000", ",9000"), MAY.minusSeconds(9))))
                .contains("a newer download stands");
        assertThat(size()).isEqualTo(12_000);
    }

    @Test
    void undoing_an_audience_brings_back_what_stood_before() {
        imported(AUDIENCE, MAY);
        imported(AUDIENCE.replace(",10000", ",12000"), JUNE);
        app.app().imports().undo(bakery, null);
        assertThat(size()).isEqualTo(10_000);
        app.app().imports().undo(bakery, null);
        assertThat(size()).isNull();
    }

    @Test
    void boards_are_described_and_an_undo_brings_back_what_was_said_before() {
        assertThat(told(imported(BOARDS, MAY))).contains("3 boards described, 3 with news");
        assertThat(board()).isEqualTo("Cat Owner Hacks, Tips & Tricks 1204 false");
        imported(BOARDS.replace("\"1,204\"", "1300").replace("Tips & Tricks", "Tips"), JUNE);
        assertThat(board()).isEqualTo("Cat Owner Hacks, Tips 1300 false");
        // An older download imported later changes nothing.
        assertThat(told(imported(BOARDS.replace("\"1,204\"", "7"), MAY.minusSeconds(9))))
                .contains("nothing new");
        assertThat(board()).isEqualTo("Cat Owner Hacks, Tips 1300 false");
        app.app().imports().undo(bakery, null);
        app.app().imports().undo(bakery, null);
        assertThat(board()).isEqualTo("Cat Owner Hacks, Tips & Tricks 1204 false");
        app.app().imports().undo(bakery, null);
        assertThat(board()).isEqualTo("null null null");
    }

    @Test
    void keywords_are_replaced_by_the_newest_list_and_come_back() {
        assertThat(told(imported(KEYWORDS, MAY))).contains("5 keywords: 5 new, 0 changed");
        assertThat(told(imported(KEYWORDS.replace("\"60,500\"", "70000") + "dog,1,1,3,dog,5,1,1\n", JUNE)))
                .contains("6 keywords: 1 new, 1 changed");
        assertThat(searches("cat furniture")).isEqualTo(70_000);
        app.app().imports().undo(bakery, null);
        assertThat(searches("cat furniture")).isEqualTo(60_500);
        assertThat(searches("dog")).isNull();
        app.app().imports().undo(bakery, null);
        assertThat(searches("cat furniture")).isNull();
    }

    @Test
    void a_file_that_names_no_account_asks_whose_it_is() {
        Browser ben = app.as(Cast.BEN);
        ben.get("/harbor/imports");
        var files = Map.of("audience.csv", AUDIENCE.getBytes(StandardCharsets.UTF_8));
        var preview = ben.upload("/harbor/imports", "files", files).follow();
        assertThat(preview.text())
                .contains("Audience insights · Total audience · 18 Apr 2026", "1 file needs a client");

        var id = preview.document().select("input[name=file]").val();
        var client = Long.toString(bakery.client().value());
        var assigned =
                preview.submit("form[action$=/choices]", "client-" + id, client).follow();
        assertThat(assigned.text())
                .contains("Total audience of 18 Apr 2026: new", "1 audience", "Import 1 file for 1 client");
    }

    @Test
    void the_history_says_what_came() {
        imported(BOARDS, MAY);
        imported(AUDIENCE, MAY);
        assertThat(app.as(Cast.VERA).get("/harbor/clients/bakery/imports").text())
                .contains("1 audience", "3 boards described")
                .doesNotContain("no new days");
    }

    private Told imported(String text, Instant downloadedAt) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var upload = new Upload("file.csv", downloadedAt, () -> new ByteArrayInputStream(bytes));
        return app.app().imports().importNow(bakery, List.of(upload), true);
    }

    private static String told(Told told) {
        assertThat(told).isInstanceOf(Told.Fine.class);
        return String.join("\n", ((Told.Fine) told).lines());
    }

    private Integer size() {
        return one("select size from audience_snapshot where client_id = ? and not undone"
                + " order by downloaded_at desc, id desc limit 1");
    }

    private Integer searches(String phrase) {
        return one("select monthly_searches from keyword where client_id = ? and phrase = '" + phrase + "'");
    }

    private Integer one(String query) {
        return app.database().arrange(bakery.agency().value(), sql -> {
            var row = sql.fetchOne(query, bakery.client().value());
            return row == null ? null : row.get(0, Integer.class);
        });
    }

    private String board() {
        return app.database().arrange(bakery.agency().value(), sql -> {
            var row = sql.fetchSingle(
                    "select name, followers, is_group from board where client_id = ? and slug = 'cat-owner-hacks'",
                    bakery.client().value());
            return row.get(0) + " " + row.get(1) + " " + row.get(2);
        });
    }
}
