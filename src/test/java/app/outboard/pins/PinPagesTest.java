package app.outboard.pins;

import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.clients.ClientScope;
import app.outboard.testing.Browser;
import app.outboard.testing.Cast;
import app.outboard.testing.Page;
import app.outboard.testing.TestApp;
import app.outboard.trail.Trail;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PinPagesTest {
    private static final String BASE = "/harbor/clients/bakery";
    private static final String PASTE = "form[action$=/paste/preview]";

    @RegisterExtension
    static final TestApp app = TestApp.withWorld();

    private static final Pins pins = new Pins(app.database().database());
    private static final Boards boards =
            new Boards(app.database().database(), new Trail(InstantSource.system()), InstantSource.system());

    private final Browser ben = app.as(Cast.BEN);

    @BeforeAll
    static void pins_are_known_by_number() {
        know(app.world().bakery(), "11", "12", "13");
        know(app.world().rivalBakery(), "77");
    }

    @Test
    void details_are_filled_in_and_shown_again() {
        var done = ben.get(BASE + "/pins/11/details")
                .submit(
                        "form[action$=/details]",
                        "title",
                        "Ten <b>loaves</b>",
                        "link",
                        "bakery.example/loaves",
                        "created",
                        "2026-03-01",
                        "board",
                        "Bread & butter");

        assertThat(done.status()).isEqualTo(303);
        assertThat(done.location()).isEqualTo(BASE + "/pins/11");
        var page = ben.get(BASE + "/pins/11/details");
        assertThat(page.document().select("[name=title]").val()).isEqualTo("Ten <b>loaves</b>");
        assertThat(page.document().select("[name=link]").val()).isEqualTo("https://bakery.example/loaves");
        assertThat(page.document().select("[name=created]").val()).isEqualTo("2026-03-01");
        assertThat(page.document().select("[name=board]").val()).isEqualTo("Bread & butter");
        assertThat(page.document().select("datalist option").eachAttr("value")).contains("Bread & butter");
    }

    @Test
    void where_a_pin_comes_from_and_what_it_shows_are_filled_in_and_shown() {
        var path = BASE + "/pins/12";
        ben.get(path + "/details")
                .submit(
                        "form[action$=/details]",
                        "saved",
                        "no",
                        "format",
                        "video",
                        "image",
                        "i.pinimg.com/1200x/0d/0df6.jpg",
                        "image_width",
                        "1000",
                        "image_height",
                        "1500",
                        "duration",
                        "1:30");

        assertThat(pin("12"))
                .returns(false, Pin::saved)
                .returns(
                        new PinMedia("https://i.pinimg.com/1200x/0d/0df6.jpg", 1000, 1500, PinFormat.VIDEO, 90),
                        Pin::media);
        assertThat(ben.get(path).text()).contains("made by the account", "video · 1 min 30 s", "1,000 × 1,500 pixels");
        var form = ben.get(path + "/details");
        assertThat(form.document().select("[name=saved] [selected]").val()).isEqualTo("no");
        assertThat(form.document().select("[name=duration]").val()).isEqualTo("90");

        form.submit("form[action$=/details]", "saved", "", "duration", "", "image", "");
        assertThat(pin("12"))
                .returns(null, Pin::saved)
                .returns(new PinMedia(null, 1000, 1500, PinFormat.VIDEO, null), Pin::media);
        var wrong = ben.post(path + "/details", "image_width", "wide", "duration", "long", "format", "hologram");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.errors()).hasSize(3);
    }

    @Test
    void a_form_with_some_fields_leaves_the_others_alone() {
        ben.post(BASE + "/pins/12/details", "title", "Rolls", "created", "2026-03-02");
        var done = ben.post(BASE + "/pins/12/details", "created", "", "next", BASE + "/pins?q=rolls");

        assertThat(done.location()).isEqualTo(BASE + "/pins?q=rolls");
        assertThat(pin("12")).returns("Rolls", Pin::title).returns(null, Pin::createdOn);
    }

    @Test
    void details_that_are_wrong_are_said_beside_their_fields_and_stay() {
        var page = ben.post(
                BASE + "/pins/13/details", "title", "Kept", "link", "javascript:alert(1)", "created", "9999-01-01");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.errors()).hasSize(2);
        assertThat(page.document().select("[name=title]").val()).isEqualTo("Kept");
        assertThat(page.document().select("[name=link]").val()).isEqualTo("javascript:alert(1)");
        assertThat(pin("13").title()).isNull();
    }

    @Test
    void going_on_never_leaves_the_house() {
        assertThat(ben.post(BASE + "/pins/13/details", "next", "https://evil.example/")
                        .location())
                .isEqualTo(BASE + "/pins/13");
        assertThat(ben.post(BASE + "/pins/13/details", "next", "//evil.example/")
                        .location())
                .isEqualTo(BASE + "/pins/13");
    }

    @Test
    void a_block_is_looked_at_first_and_kept_then() {
        var preview = ben.get(BASE + "/pins/paste")
                .submit(PASTE, "block", "Pin ID\tTitle\tPublished\n21\tTarts\t2026-02-03\n22\tPies\t2026-02-04");

        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.text()).contains("2 are new", "Tarts", "3 Feb 2026", "Save 2 Pins");
        assertThat(pins.find(app.world().bakery(), "21")).isEmpty();

        var done = save(preview);
        assertThat(done.location()).isEqualTo(BASE + "/pins");
        assertThat(pin("21")).returns("Tarts", Pin::title).returns(LocalDate.of(2026, 2, 3), Pin::createdOn);
        assertThat(save(preview).status()).as("sent twice").isEqualTo(303);
        assertThat(pin("22").title()).isEqualTo("Pies");
    }

    @Test
    void bad_lines_are_named_and_left_out_only_on_demand() {
        var preview = ben.post(BASE + "/pins/paste/preview", "block", "31\tGood\n1.13E+18\tRounded");
        assertThat(preview.text()).contains("1 line was not understood", "Line 2", "its end is lost");

        var refused = save(preview);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.document().select("[name=block]").val()).contains("1.13E+18\tRounded");
        assertThat(pins.find(app.world().bakery(), "31")).isEmpty();

        assertThat(save(refused, "leave_out", "on").status()).isEqualTo(303);
        assertThat(pin("31").title()).isEqualTo("Good");
    }

    @Test
    void a_block_changed_since_it_was_looked_at_is_looked_at_again() {
        var preview = ben.post(BASE + "/pins/paste/preview", "block", "41\tFirst");
        var page = save(preview, "block", "41\tSecond");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text()).contains("The block has changed since you looked at it", "Second");
        assertThat(pins.find(app.world().bakery(), "41")).isEmpty();
        assertThat(save(page).status()).isEqualTo(303);
    }

    @Test
    void an_empty_block_is_answered_in_words() {
        var page = ben.post(BASE + "/pins/paste", "block", "hello");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text()).contains("No Pin was found in the block", "Line 1");
    }

    @Test
    void a_board_gets_the_name_people_know() {
        var key = new BoardKey("harborcats", "sour-dough");
        var id = app.database()
                .database()
                .write(app.world().bakery(), tx -> boards.ensure(tx, app.world().bakery(), List.of(key)))
                .get(key);
        var path = BASE + "/boards/" + id.value() + "/name";

        var done = ben.get(path).submit("form[action$=/name]", "name", "Sourdough <3");
        assertThat(done.location()).isEqualTo(BASE + "/boards");
        assertThat(ben.get(path).text()).contains("Now shown as Sourdough <3");
        assertThat(ben.post(path, "name", "x".repeat(181)).status()).isEqualTo(422);
        assertThat(app.as(Cast.RITA)
                        .post("/rival/clients/bakery/boards/" + id.value() + "/name", "name", "x")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_board_has_a_page_of_what_is_known_of_it() {
        var key = new BoardKey("harborcats", "group-of-pets");
        var bakery = app.world().bakery();
        var id = app.database()
                .database()
                .write(bakery, tx -> boards.ensure(tx, bakery, List.of(key)))
                .get(key);
        var path = BASE + "/boards/" + id.value();
        assertThat(ben.get(path).text()).contains("Group of pets", "Exports know a board by its address only");

        app.database()
                .arrange(
                        bakery.agency().value(),
                        sql -> sql.execute(
                                "update board set is_group = true, followers = 15880, description = '<b>all</b>', modified_on = '2026-04-14'"
                                        + " where id = ?",
                                id.value()));
        var page = app.as(Cast.VERA).get(path);
        assertThat(page.text())
                .contains("group board", "15,880", "14 Apr 2026", "<b>all</b>")
                .doesNotContain("Edit details");
        assertThat(page.document().select("a[href=https://www.pinterest.com/harborcats/group-of-pets/]"))
                .hasSize(1);
        assertThat(app.as(Cast.RITA)
                        .get("/rival/clients/bakery/boards/" + id.value())
                        .status())
                .isEqualTo(404);
        var renamed = ben.get(ben.get(path).document().select("a[href*=/name]").attr("href"))
                .submit("form[action$=/name]", "name", "Pets");
        assertThat(renamed.location()).isEqualTo(path);
        assertThat(ben.get(path).text()).contains("Pets");
    }

    @Test
    void who_sees_a_board_is_filled_in_and_emptied_again() {
        var key = new BoardKey("harborcats", "christmas");
        var bakery = app.world().bakery();
        var id = app.database()
                .database()
                .write(bakery, tx -> boards.ensure(tx, bakery, List.of(key)))
                .get(key);
        var path = BASE + "/boards/" + id.value();

        ben.get(path + "/name")
                .submit("form[action$=/name]", "privacy", "secret", "collaborators", "3", "created", "2019-04-11");
        assertThat(ben.get(path).text()).contains("its people only", "Collaborators 3", "11 Apr 2019", "group board");
        ben.post(path + "/name", "collaborators", "0");
        assertThat(boards.facts(bakery, id).orElseThrow().facts())
                .returns(BoardPrivacy.SECRET, BoardFacts::privacy)
                .returns(0L, BoardFacts::collaborators);
        ben.post(path + "/name", "privacy", "", "created", "");
        assertThat(boards.facts(bakery, id).orElseThrow().facts())
                .returns(null, BoardFacts::privacy)
                .returns(0L, BoardFacts::collaborators)
                .returns(null, BoardFacts::createdOn);
        assertThat(ben.post(path + "/name", "privacy", "open", "collaborators", "many", "created", "soon")
                        .errors())
                .hasSize(3);
    }

    @Test
    void strangers_and_viewers_change_nothing() {
        var rita = app.as(Cast.RITA);
        assertThat(rita.get("/rival/clients/bakery/pins/11/details").status()).isEqualTo(404);
        assertThat(rita.post("/rival/clients/bakery/pins/11/details", "title", "x")
                        .status())
                .isEqualTo(404);
        assertThat(ben.post(BASE + "/pins/77/details", "title", "x").status()).isEqualTo(404);
        var vera = app.as(Cast.VERA);
        assertThat(vera.post(BASE + "/pins/11/details", "title", "x").status()).isEqualTo(403);
        assertThat(vera.post(BASE + "/pins/paste", "block", "11\tx").status()).isEqualTo(403);
    }

    /** Presses the second button of the form. */
    private Page save(Page page, String... fields) {
        var form = page.document().selectFirst(PASTE);
        var all = new LinkedHashMap<String, String>();
        all.put("block", form.select("[name=block]").val());
        all.put("looked_at", form.select("[name=looked_at]").val());
        for (int i = 0; i < fields.length; i += 2) all.put(fields[i], fields[i + 1]);
        return ben.post(
                form.select("[formaction]").attr("formaction"),
                all.entrySet().stream()
                        .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                        .toArray(String[]::new));
    }

    private static Pin pin(String number) {
        return pins.find(app.world().bakery(), number).orElseThrow();
    }

    private static void know(ClientScope scope, String... numbers) {
        app.database().database().write(scope, tx -> pins.ensure(tx, scope, List.of(numbers)));
    }
}
