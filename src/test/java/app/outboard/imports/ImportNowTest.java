package app.outboard.imports;

import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.analytics.question.Period;
import app.outboard.clients.ClientScope;
import app.outboard.testing.TestApp;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Imports as the command line does them. */
class ImportNowTest {
    private static final Period MONTH = new Period(LocalDate.of(2026, 4, 29), LocalDate.of(2026, 5, 29));

    @RegisterExtension
    static final TestApp app = TestApp.withWorld();

    private final ClientScope bakery = app.world().bakery();

    @AfterEach
    void undo_all() {
        for (var scope : List.of(bakery, app.world().florist(), app.world().rivalBakery()))
            while (app.app().imports().undo(scope, null).isPresent())
                ;
    }

    @Test
    void six_exports_give_the_golden_figures() {
        assertThat(imported(Exports.all())).isInstanceOf(Told.Fine.class);
        assertGolden();
        assertThat(app.app()
                        .sheets()
                        .of(app.world().rivalBakery(), MONTH)
                        .metrics()
                        .outboundClicks()
                        .value())
                .isNull();
    }

    @Test
    void without_consent_nothing_is_stored() {
        var told = app.app().imports().importNow(bakery, Exports.uploads(Exports.all()), false);
        assertThat(told).isInstanceOf(Told.Fine.class);
        assertThat(outbound()).isNull();
    }

    @Test
    void the_same_files_again_bring_nothing_new() {
        imported(Exports.all());
        assertThat(imported(Exports.all())).isInstanceOf(Told.NothingNew.class);
        assertGolden();
    }

    @Test
    void undo_takes_the_newest_and_its_files_can_come_again() {
        imported(Exports.all());
        assertThat(app.app().imports().undo(bakery, null)).isPresent();
        assertThat(outbound()).isNull();
        assertThat(imported(Exports.all())).isInstanceOf(Told.Fine.class);
        assertGolden();
        assertThat(app.app().imports().undo(bakery, null)).isPresent();
        assertThat(app.app().imports().undo(bakery, null)).isEmpty();
    }

    @Test
    void one_bad_file_refuses_the_whole_batch() {
        Map<String, byte[]> files = new LinkedHashMap<>(Exports.all());
        files.put("holiday.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1});
        var told = imported(files);
        assertThat(told).isInstanceOf(Told.Refused.class);
        assertThat(((Told.Refused) told).reasons()).singleElement().asString().contains("holiday.png");
        assertThat(outbound()).isNull();
    }

    @Test
    void another_filter_set_is_a_series_of_its_own_and_warned_of() {
        imported(Exports.all());
        var all = Exports.text(Exports.OUTBOUND_CLICKS)
                .replace("Content types,Organic", "Content types,All")
                .replace("2026-05-24,", "2026-05-24,9");
        var told = imported(Map.of("all.csv", all.getBytes(StandardCharsets.UTF_8)));
        assertThat(told).isInstanceOf(Told.Fine.class);
        assertThat(told.lines()).anyMatch(line -> line.contains("Another filter set"));
        assertGolden();
    }

    @Test
    void a_changed_day_is_shown_old_and_new_and_undone() {
        imported(Map.of("a.csv", Exports.bytes(Exports.OUTBOUND_CLICKS)));
        app.clock().pass(java.time.Duration.ofHours(1));
        var changed = Exports.text(Exports.OUTBOUND_CLICKS).replaceFirst("2026-05-26,\\d+", "2026-05-26,40");
        var told = imported(Map.of("b.csv", changed.getBytes(StandardCharsets.UTF_8)));
        assertThat(told.lines()).anyMatch(line -> line.contains("1 changed"));
        assertThat(outbound()).isGreaterThan(22);
        app.app().imports().undo(bakery, null);
        assertThat(outbound()).isEqualTo(22);
    }

    @Test
    void a_pin_list_fills_pins_in() {
        imported(Exports.all());
        var list = """
                Pin id,Title,Link,Created,Board
                1138105980619624491,Ten cat shelves,https://example.org/shelves,2026-05-10,Indoor cat life
                """;
        var told = imported(Map.of("pins.csv", list.getBytes(StandardCharsets.UTF_8)));
        assertThat(told).as(told.lines().toString()).isInstanceOf(Told.Fine.class);
        assertThat(title("1138105980619624491")).isEqualTo("Ten cat shelves");
        app.app().imports().undo(bakery, null);
        assertThat(title("1138105980619624491")).isNull();
    }

    @Test
    void files_of_all_clients_find_theirs_by_their_account() {
        remember("harborbuns", "harborblooms");
        var told = app.app().imports().importNow(app.world().harbor(), bothClients(), true);
        assertThat(told).as(told.lines().toString()).isInstanceOf(Told.Fine.class);
        assertThat(told.lines()).anyMatch(line -> line.startsWith("Florist · b.csv"));
        assertThat(outbound()).isEqualTo(22);
        assertThat(app.app()
                        .sheets()
                        .of(app.world().florist(), MONTH)
                        .metrics()
                        .outboundClicks()
                        .value())
                .isEqualTo(22);
        assertThat(app.app().imports().importNow(app.world().harbor(), bothClients(), true))
                .isInstanceOf(Told.NothingNew.class);
    }

    @Test
    void a_file_of_nobody_refuses_those_of_the_others_too() {
        remember("harborbuns", "harborblooms");
        var files = new java.util.ArrayList<>(bothClients());
        files.add(Exports.upload("c.csv", of("strangers")));
        files.add(Exports.upload("pins.csv", "Pin id,Title\n1138105980619624491,Ten cat shelves\n"));
        var told = app.app().imports().importNow(app.world().harbor(), files, true);
        assertThat(told).isInstanceOf(Told.Refused.class);
        assertThat(told.lines().getLast())
                .as("whose Pins these are is unknown, so not whether they are new")
                .startsWith("pins.csv");
        assertThat(((Told.Refused) told).reasons())
                .satisfiesExactly(
                        one -> assertThat(one).contains("c.csv", "account strangers"),
                        other -> assertThat(other).contains("pins.csv", "names no Pinterest account"));
        assertThat(outbound()).isNull();
    }

    @Test
    void what_was_imported_before_needs_no_account() {
        imported(Map.of("pins.csv", "Pin id,Title\n1138105980619624499,Shelves\n".getBytes(StandardCharsets.UTF_8)));
        var again = Exports.upload("renamed.csv", "Pin id,Title\n1138105980619624499,Shelves\n");
        var told = app.app().imports().importNow(app.world().harbor(), List.of(again), true);
        assertThat(told).as(told.lines().toString()).isInstanceOf(Told.NothingNew.class);
        assertThat(told.lines().getFirst()).startsWith("Bakery · renamed.csv");
    }

    /** Bakery's account and Florist's. */
    private void remember(String bakerys, String florists) {
        app.app().imports().importNow(bakery, List.of(Exports.upload("1.csv", other(of(bakerys)))), true);
        app.app()
                .imports()
                .importNow(app.world().florist(), List.of(Exports.upload("2.csv", other(of(florists)))), true);
        app.app().imports().undo(bakery, null);
        app.app().imports().undo(app.world().florist(), null);
    }

    private static List<Upload> bothClients() {
        return List.of(Exports.upload("a.csv", of("harborbuns")), Exports.upload("b.csv", of("harborblooms")));
    }

    private static String of(String account) {
        return Exports.text(Exports.OUTBOUND_CLICKS).replace("harborcats", account);
    }

    /** Other content, so that it is not the same file. */
    private static String other(String text) {
        return text.replaceFirst("2026-05-26,\\d+", "2026-05-26,40");
    }

    private Told imported(Map<String, byte[]> files) {
        return app.app().imports().importNow(bakery, Exports.uploads(files), true);
    }

    private Long outbound() {
        return app.app().sheets().of(bakery, MONTH).metrics().outboundClicks().value();
    }

    private String title(String pin) {
        return app.database()
                .arrange(
                        bakery.agency().value(),
                        sql -> sql.fetchSingle(
                                        "select title from pin where pinterest_id = ? and client_id = ?",
                                        pin,
                                        bakery.client().value())
                                .get(0, String.class));
    }

    private void assertGolden() {
        var sheet = app.app().sheets().of(bakery, MONTH);
        assertThat(sheet.metrics().outboundClicks().value()).isEqualTo(22);
        assertThat(sheet.metrics().outboundClicks().knownDays()).isEqualTo(28);
        assertThat(sheet.metrics().pinClicks().value()).isEqualTo(53);
        assertThat(sheet.metrics().impressions().value()).isEqualTo(1148);
        assertThat(sheet.metrics().saves().value()).isEqualTo(7);
        assertThat(sheet.realCtr().value()).isEqualTo(22.0 / 53);
        assertThat(sheet.boards()).hasSize(6);
    }
}
