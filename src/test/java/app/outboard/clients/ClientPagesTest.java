package app.outboard.clients;

import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.testing.Browser;
import app.outboard.testing.Cast;
import app.outboard.testing.Page;
import app.outboard.testing.TestApp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ClientPagesTest {
    private static final String SETTINGS = "form[action$=/settings]";

    @RegisterExtension
    static final TestApp app = TestApp.withWorld();

    private final Browser ana = app.as(Cast.ANA);

    @Test
    void a_client_is_added_by_name() {
        var done = ana.get("/harbor/clients/new").submit("form[action$=/clients]", "name", "Mia's Café");

        assertThat(done.status()).isEqualTo(303);
        assertThat(done.location()).isEqualTo("/harbor/clients/mias-cafe");
        assertThat(ana.get("/harbor/clients/mias-cafe/settings").text()).contains("Mia's Café");
    }

    @Test
    void what_is_wrong_is_said_beside_its_field_and_what_was_typed_stays() {
        var page = ana.post("/harbor/clients", "name", "", "slug", "New Client", "website", "example.com/shop");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.errors()).containsExactly("Give the client a name.");
        assertThat(page.document().select("[name=website]").val()).isEqualTo("example.com/shop");
        assertThat(page.document().select("[name=slug]").val()).isEqualTo("New Client");
    }

    @Test
    void the_same_form_sent_twice_adds_one_client() {
        assertThat(ana.post("/harbor/clients", "name", "Twice").status()).isEqualTo(303);
        var again = ana.post("/harbor/clients", "name", "twice");

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.errors()).containsExactly("There is already a client called twice.");
    }

    @Test
    void names_are_shown_literally() {
        ana.post("/harbor/clients", "name", "<img src=x onerror=alert(1)>", "slug", "literal");

        var page = ana.get("/harbor/clients/literal/settings");
        assertThat(page.document().select("[name=name]").val()).isEqualTo("<img src=x onerror=alert(1)>");
        assertThat(page.document().select("img[src=x]")).isEmpty();
    }

    @Test
    void settings_are_saved_and_shown_again() {
        add("Tailor", "tailor");
        var done = settings(
                "tailor",
                "website",
                "tailor.example",
                "niche",
                "Suits",
                "time_zone",
                "Europe/Berlin",
                "colour",
                "plum",
                "tags",
                "retail, Wedding,retail ",
                "accounts",
                "@HarborSuits, https://www.pinterest.com/suits_and_ties/");

        assertThat(done.status()).isEqualTo(303);
        var page = done.follow();
        assertThat(page.flash()).contains("The settings are saved.");
        assertThat(page.document().select("[name=website]").val()).isEqualTo("https://tailor.example");
        assertThat(page.document().select("[name=time_zone] [selected]").val()).isEqualTo("Europe/Berlin");
        assertThat(page.document().select("[name=colour][checked]").val()).isEqualTo("plum");
        assertThat(page.document().select("[name=tags]").val()).isEqualTo("retail, Wedding");
        assertThat(page.document().select("[name=accounts]").val()).isEqualTo("harborsuits, suits_and_ties");
    }

    @Test
    void settings_that_are_wrong_are_refused_whole() {
        add("Cobbler", "cobbler");
        var page = settings(
                "cobbler",
                "name",
                "",
                "slug",
                "settings",
                "website",
                "javascript:alert(1)",
                "time_zone",
                "Mars/Olympus",
                "accounts",
                "not an account!",
                "filters",
                "source=others");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.errors())
                .contains(
                        "Give the client a name.",
                        "Choose a time zone from the list.",
                        "account! cannot be the name of a Pinterest account. "
                                + "Write it as in pinterest.com/harborcats: harborcats.",
                        "Choose one of the filters the figures came with.");
        assertThat(page.document().select("[name=slug]").val()).isEqualTo("settings");
        assertThat(ana.get("/harbor/clients/cobbler/settings")
                        .document()
                        .select("[name=name]")
                        .val())
                .isEqualTo("Cobbler");
    }

    @Test
    void an_old_address_leads_to_the_new_one_and_keeps_the_query() {
        add("Moving", "before");
        assertThat(settings("before", "slug", "after").location()).isEqualTo("/harbor/clients/after/settings");

        var old = ana.get("/harbor/clients/before/settings?period=30d");
        assertThat(old.status()).isEqualTo(303);
        assertThat(old.location()).isEqualTo("/harbor/clients/after/settings?period=30d");
        assertThat(ana.post("/harbor/clients", "name", "Other", "slug", "before")
                        .errors())
                .containsExactly(
                        "The address before is another client's, or was and still leads there. Choose another.");
        assertThat(settings("after", "slug", "before").status()).isEqualTo(303);
        assertThat(ana.get("/harbor/clients/before/settings").status()).isEqualTo(200);
    }

    @Test
    void a_form_opened_before_a_colleagues_edit_is_kept_and_not_saved() {
        add("Contested", "contested");
        var mine = ana.get("/harbor/clients/contested/settings");
        app.as(Cast.MAX).get("/harbor/clients/contested/settings").submit(SETTINGS, "niche", "Theirs");

        var refused = mine.submit(SETTINGS, "niche", "Mine");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Somebody else changed this client");
        assertThat(refused.document().select("[name=niche]").val()).isEqualTo("Mine");
        assertThat(refused.submit(SETTINGS)
                        .follow()
                        .document()
                        .select("[name=niche]")
                        .val())
                .isEqualTo("Mine");
    }

    @Test
    void an_account_is_one_clients_only() {
        add("First owner", "first-owner");
        add("Second owner", "second-owner");
        settings("first-owner", "accounts", "only_one");

        assertThat(settings("second-owner", "accounts", "only_one").errors())
                .containsExactly("only_one belongs to First owner. Take it away there first.");
        ana.post("/harbor/clients/first-owner/archive");
        assertThat(settings("second-owner", "accounts", "only_one").status()).isEqualTo(303);
    }

    @Test
    void an_archived_client_can_be_brought_back() {
        add("Resting", "resting");
        assertThat(ana.post("/harbor/clients/resting/archive").location()).isEqualTo("/harbor");
        var page = ana.get("/harbor/clients/resting/settings");
        assertThat(page.text()).contains("This client is archived");

        var back = page.submit("form[action$=/archive/end]").follow();
        assertThat(back.flash()).contains("Resting is back.");
        assertThat(back.text()).doesNotContain("This client is archived");
    }

    @Test
    void analysts_and_viewers_read_the_settings_and_change_nothing() {
        for (var person : new Cast[] {Cast.BEN, Cast.VERA}) {
            var browser = app.as(person);
            var page = browser.get("/harbor/clients/bakery/settings");
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.document().select("fieldset[disabled]")).isNotEmpty();
            assertThat(page.document().select(SETTINGS + " button")).isEmpty();
            assertThat(browser.post("/harbor/clients/bakery/settings", "name", "Hers")
                            .status())
                    .isEqualTo(403);
            assertThat(browser.post("/harbor/clients/bakery/archive").status()).isEqualTo(403);
            assertThat(browser.get("/harbor/clients/new").status()).isEqualTo(403);
        }
    }

    @Test
    void a_rival_finds_nothing() {
        var rita = app.as(Cast.RITA);

        assertThat(rita.get("/harbor/clients/florist/settings").status()).isEqualTo(404);
        assertThat(rita.get("/rival/clients/florist/settings").status()).isEqualTo(404);
        assertThat(rita.post("/rival/clients/florist/archive").status()).isEqualTo(404);
        assertThat(rita.post("/harbor/clients", "name", "Hers").status()).isEqualTo(404);
    }

    private Page settings(String slug, String... fields) {
        return ana.get("/harbor/clients/" + slug + "/settings").submit(SETTINGS, fields);
    }

    private void add(String name, String slug) {
        assertThat(ana.post("/harbor/clients", "name", name, "slug", slug).status())
                .isEqualTo(303);
    }
}
