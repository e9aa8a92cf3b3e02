package app.outboard.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.testing.Cast;
import app.outboard.testing.TestApp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SignInTest {
    @RegisterExtension
    static final TestApp app = TestApp.withWorld();

    @RegisterExtension
    final Visitor visitor = Visitor.of(app);

    @Test
    void a_wrong_password_is_refused_in_words_and_the_address_is_kept() {
        visitor.open("/harbor");
        assertThat(visitor.address()).startsWith("/login");
        visitor.type("E-mail", Cast.ANA.email())
                .type("Password", "gravel lantern teapot ten")
                .press("Sign in");
        assertThat(visitor.text()).contains("do not belong together");
        assertThat(visitor.page().getByLabel("E-mail").inputValue()).isEqualTo(Cast.ANA.email());
        assertThat(visitor.page().getByLabel("Password").inputValue()).isEmpty();
        visitor.type("Password", Cast.PASSWORD).press("Sign in");
        assertThat(visitor.address()).isEqualTo("/harbor");
    }

    @Test
    void who_signs_out_is_out() {
        visitor.signIn(Cast.ANA);
        visitor.page().locator(".account-menu summary").click();
        visitor.press("Sign out");
        visitor.open("/harbor/settings");
        assertThat(visitor.address()).startsWith("/login");
    }

    @Test
    void another_agency_is_nothing_to_her() {
        visitor.signIn(Cast.RITA).open("/harbor/clients/bakery");
        assertThat(visitor.text()).contains("There is nothing here");
    }
}
