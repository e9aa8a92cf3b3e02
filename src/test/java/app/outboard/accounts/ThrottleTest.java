package app.outboard.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.testing.Browser;
import app.outboard.testing.Cast;
import app.outboard.testing.Page;
import app.outboard.testing.TestApp;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ThrottleTest {
    private static final String WRONG = "not the password at all";

    @RegisterExtension
    static final TestApp app = TestApp.withStrictLimits();

    @BeforeEach
    void a_quiet_week_has_passed() {
        app.clock().pass(Duration.ofDays(7));
    }

    @Test
    void the_eleventh_try_from_one_address_waits_whatever_the_account() {
        for (int i = 0; i < 10; i++)
            assertThat(tryFrom("198.51.100.1", "p" + i + "@x.example").status()).isEqualTo(422);
        var eleventh = tryFrom("198.51.100.1", "p10@x.example");
        assertThat(eleventh.status()).isEqualTo(429);
        assertThat(eleventh.header("Retry-After")).isEqualTo("180");
        assertThat(eleventh.text()).contains("Wait 3 minutes");
        assertThat(tryFrom("198.51.100.2", "p11@x.example").status()).isEqualTo(422);
    }

    @Test
    void the_sixth_try_on_one_account_waits_whatever_the_address() {
        for (int i = 0; i < 5; i++)
            assertThat(tryFrom("198.51.100." + (10 + i), Cast.BEN.email()).status())
                    .isEqualTo(422);
        assertThat(tryFrom("198.51.100.20", Cast.BEN.email()).status()).isEqualTo(429);
        app.clock().pass(Duration.ofMinutes(1));
        assertThat(tryFrom("198.51.100.21", Cast.BEN.email()).status()).isEqualTo(422);
    }

    @Test
    void twenty_tries_a_day_on_one_account_are_enough() {
        int checked = 0;
        for (int i = 0; i < 60; i++) {
            app.clock().pass(Duration.ofSeconds(61));
            if (tryFrom("198.51." + i + ".1", Cast.MAX.email()).status() == 422) checked++;
        }
        assertThat(checked).isEqualTo(20);
    }

    @Test
    void a_restart_forgets_nothing() {
        for (int i = 0; i < 6; i++) tryFrom("203.0.113." + i, Cast.VERA.email());
        app.restart();
        assertThat(tryFrom("203.0.113.9", Cast.VERA.email()).status()).isEqualTo(429);
    }

    @Test
    void the_owner_of_a_besieged_account_still_enters_on_a_known_device() {
        var own = app.as(Cast.RITA);
        own.get("/account").submit("form[action=/session/end]");
        for (int i = 0; i < 6; i++) tryFrom("192.0.2." + i, Cast.RITA.email());
        assertThat(tryFrom("192.0.2.9", Cast.RITA.email()).status()).isEqualTo(429);
        assertThat(own.signIn(Cast.RITA.email(), Cast.PASSWORD).status()).isEqualTo(303);
    }

    @Test
    void a_made_up_device_mark_counts_as_none() {
        for (int i = 0; i < 6; i++) tryFrom("192.0.3." + i, Cast.ANA.email());
        var browser = app.browser();
        browser.setCookie("outboard-device", "made-up");
        assertThat(tryFrom(browser, "192.0.3.9", Cast.ANA.email()).status()).isEqualTo(429);
    }

    @Test
    void signing_in_rightly_does_not_use_tries_up() {
        for (int i = 0; i < 12; i++)
            assertThat(app.browser().signIn(Cast.ANA.email(), Cast.PASSWORD).status())
                    .isEqualTo(303);
    }

    @ParameterizedTest
    @CsvSource({
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2",
        "2001:db8:1:2::9, 2001:db8:1:2",
        "2001:db8::1, 2001:db8:0:0",
        "::1, 0:0:0:0",
        "198.51.100.7, 198.51.100.7"
    })
    void a_subscriber_with_ipv6_is_one_network(String address, String network) {
        assertThat(Attempt.network(address)).isEqualTo(network);
    }

    private static Page tryFrom(String address, String email) {
        return tryFrom(app.browser(), address, email);
    }

    private static Page tryFrom(Browser browser, String address, String email) {
        var token = browser.token();
        return browser.postExactly(
                "/login",
                request -> request.header("X-Forwarded-For", "10.9.9.9, " + address),
                "_csrf",
                token,
                "email",
                email,
                "password",
                WRONG);
    }
}
