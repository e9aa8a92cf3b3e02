package app.outboard.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.testing.Cast;
import app.outboard.testing.TestApp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LoginTest {
    @RegisterExtension
    static final TestApp app = TestApp.withWorld();

    @Test
    void the_right_password_lets_in() {
        var browser = app.browser();
        var answer = browser.signIn(Cast.ANA.email(), Cast.PASSWORD);
        assertThat(answer.status()).isEqualTo(303);
        assertThat(browser.get("/").location()).isEqualTo("/harbor");
        assertThat(browser.get("/account").text()).contains(Cast.ANA.email());
    }

    @Test
    void an_address_is_the_same_in_capitals() {
        assertThat(app.browser().signIn(" ANA@Harbor.example", Cast.PASSWORD).status())
                .isEqualTo(303);
    }

    @Test
    void a_wrong_password_keeps_the_address_and_says_no_more_than_for_nobody() {
        var wrong = app.browser().signIn(Cast.ANA.email(), "not the password at all");
        var nobody = app.browser().signIn("nobody@harbor.example", "not the password at all");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.document().select("[name=email]").val()).isEqualTo(Cast.ANA.email());
        assertThat(wrong.document().select("[name=password]").val()).isEmpty();
        assertThat(nobody.status()).isEqualTo(422);
        assertThat(nobody.text()).isEqualTo(wrong.text());
    }

    @Test
    void the_page_asked_for_comes_after_signing_in() {
        var browser = app.browser();
        var asked = browser.get("/harbor/settings?x=1");
        assertThat(asked.location()).isEqualTo("/login?next=%2Fharbor%2Fsettings%3Fx%3D1");
        var in = asked.follow().submit("form[action=/login]", "email", Cast.ANA.email(), "password", Cast.PASSWORD);
        assertThat(in.location()).isEqualTo("/harbor/settings?x=1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "https://evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "/\tevil",
                "javascript:alert(1)",
                "/%0d%0aLocation:x\r\n",
                " //evil.example",
                "evil.example",
                "///evil.example"
            })
    void signing_in_never_leads_to_another_host(String next) {
        var browser = app.browser();
        var in = browser.post("/login", "email", Cast.ANA.email(), "password", Cast.PASSWORD, "next", next);
        assertThat(in.status()).isEqualTo(303);
        assertThat(in.location()).isIn("/", "/%0d%0aLocation:x");
    }

    @Test
    void signing_out_ends_the_session_itself() {
        var browser = app.as(Cast.ANA);
        var token = browser.cookie("outboard").orElseThrow();
        var out = browser.get("/account").submit("form[action=/session/end]");
        assertThat(out.location()).isEqualTo("/login");
        assertThat(out.header("Clear-Site-Data")).contains("cache");
        var thief = app.browser();
        thief.setCookie("outboard", token);
        assertThat(thief.get("/account").location()).startsWith("/login");
    }

    @Test
    void markup_in_the_address_is_shown_as_text() {
        var page = app.browser().signIn("<script>alert(1)</script>@x", "not the password at all");
        assertThat(page.document().select("main script")).isEmpty();
    }
}
