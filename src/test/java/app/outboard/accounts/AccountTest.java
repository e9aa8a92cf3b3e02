package app.outboard.accounts;

import static app.outboard.schema.Tables.TRAIL;
import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.testing.Cast;
import app.outboard.testing.TestApp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AccountTest {
    @RegisterExtension
    static final TestApp app = TestApp.withWorld();

    @Test
    void a_new_password_ends_the_other_sessions_and_leaves_a_trail() {
        var here = app.as(Cast.MAX);
        var there = app.as(Cast.MAX);
        var before = here.cookie("outboard").orElseThrow();
        var done = here.get("/account")
                .submit("form[action=/account/password]", "current", Cast.PASSWORD, "password", "seven slow umbrellas");
        assertThat(done.follow().flash()).contains("The password is changed");
        assertThat(here.cookie("outboard").orElseThrow()).isNotEqualTo(before);
        assertThat(there.get("/account").status()).isEqualTo(303);
        assertThat(app.browser().signIn(Cast.MAX.email(), Cast.PASSWORD).status())
                .isEqualTo(422);
        assertThat(app.browser()
                        .signIn(Cast.MAX.email(), "seven slow umbrellas")
                        .status())
                .isEqualTo(303);
        assertThat(acts("harbor")).contains("password.changed");
    }

    @ParameterizedTest
    @CsvSource({
        "too short, At least 12",
        "password1234, Many people",
        "aaaaaaaaaaaaaaa, Many people",
        "Harbor-2026-Vera, names that anybody",
        "Outboard Pinterest 1!, names that anybody"
    })
    void a_weak_password_is_refused_with_the_reason(String weak, String reason) {
        var page = app.as(Cast.VERA).post("/account/password", "current", Cast.PASSWORD, "password", weak);
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.errors()).singleElement().asString().contains(reason);
    }

    @Test
    void a_wrong_current_password_changes_nothing() {
        var page = app.as(Cast.VERA)
                .post("/account/password", "current", "who knows this one", "password", "seven slow umbrellas");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.errors()).containsExactly("This is not your current password.");
    }

    @Test
    void name_shortcuts_and_theme_are_ones_own() {
        var browser = app.as(Cast.BEN);
        var saved = browser.post("/account", "name", "  Benjamin\tLarsen ").follow();
        assertThat(saved.flash()).isEqualTo("Saved.");
        assertThat(saved.document().select("html").attr("data-keys")).isEqualTo("off");
        assertThat(saved.document().select("form[action=/account] [name=name]").val())
                .contains("Benjamin");
        browser.post("/account/theme", "theme", "dark", "next", "/account");
        assertThat(browser.get("/account").document().select("html").attr("data-theme"))
                .isEqualTo("dark");
        assertThat(app.as(Cast.VERA).get("/account").document().select("html").attr("data-theme"))
                .isEmpty();
    }

    @Test
    void a_nameless_person_is_asked_again() {
        var page = app.as(Cast.BEN).post("/account", "name", " ");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.errors()).containsExactly("Please give a name.");
    }

    @Test
    void an_owner_settles_how_figures_are_read() {
        var settings = app.as(Cast.ANA).get("/harbor/settings");
        var saved =
                settings.submit("main form", "name", "Harbor & <Co>", "fewClicks", "80", "rateChangePoints", "0,75");
        assertThat(saved.follow().flash()).isEqualTo("The settings are saved.");
        var house = app.app().accounts().operator("harbor").orElseThrow().house();
        assertThat(house.name()).isEqualTo("Harbor & <Co>");
        assertThat(house.fewClicks()).isEqualTo(80);
        assertThat(house.rateChangePoints()).isEqualByComparingTo("0.75");
        assertThat(app.app().accounts().operator("rival").orElseThrow().house().fewClicks())
                .isEqualTo(50);
        assertThat(acts("harbor")).contains("agency.settings_changed");
    }

    @ParameterizedTest
    @CsvSource({
        "fewClicks, 0",
        "fewClicks, many",
        "fewClicks, 1000000000000",
        "provisionalDays, 31",
        "rateChangePoints, 101",
        "countChangePercent, -1",
        "name, ''"
    })
    void an_impossible_setting_is_shown_again_with_the_reason(String field, String value) {
        var page = app.as(Cast.ANA).get("/harbor/settings").submit("main form", field, value);
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.errors()).hasSize(1);
        assertThat(page.document().select("[name=" + field + "]").val()).isEqualTo(value);
    }

    @Test
    void the_others_see_the_settings_and_no_button() {
        var page = app.as(Cast.VERA).get("/harbor/settings");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.document().select("main button")).isEmpty();
    }

    private static java.util.List<String> acts(String slug) {
        var agency = app.app().accounts().operator(slug).orElseThrow().agency().value();
        return app.database()
                .arrange(agency, sql -> sql.select(TRAIL.ACT).from(TRAIL).fetch(TRAIL.ACT));
    }
}
