package app.outboard.accounts;

import static app.outboard.schema.Tables.SESSION;
import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.platform.crypto.Tokens;
import app.outboard.testing.Cast;
import app.outboard.testing.TestApp;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class SessionTest {
    @RegisterExtension
    static final TestApp app = TestApp.withWorld();

    @AfterEach
    void end_all() {
        app.database().arrange(sql -> sql.deleteFrom(SESSION).execute());
    }

    @Test
    void only_the_hash_of_a_token_is_kept() {
        var token = app.as(Cast.ANA).cookie("outboard").orElseThrow();
        var kept = app.database()
                .arrange(sql -> sql.select(SESSION.TOKEN_HASH).from(SESSION).fetchSingle(SESSION.TOKEN_HASH));
        assertThat(kept).isEqualTo(Tokens.hash(token));
    }

    @Test
    void a_week_without_use_ends_it() {
        var browser = app.as(Cast.ANA);
        app.clock().pass(Duration.ofDays(6));
        assertThat(browser.get("/account").status()).isEqualTo(200);
        app.clock().pass(Duration.ofDays(6));
        assertThat(browser.get("/account").status()).isEqualTo(200);
        app.clock().pass(Duration.ofDays(7));
        assertThat(browser.get("/account").status()).isEqualTo(303);
    }

    @Test
    void thirty_days_end_it_however_much_it_is_used() {
        var browser = app.as(Cast.ANA);
        for (int day = 0; day < 5; day++) {
            app.clock().pass(Duration.ofDays(6).minusHours(1));
            assertThat(browser.get("/account").status()).isEqualTo(200);
        }
        app.clock().pass(Duration.ofDays(1));
        assertThat(browser.get("/account").status()).isEqualTo(303);
    }

    @Test
    void every_sign_in_gets_a_token_of_its_own() {
        var browser = app.as(Cast.ANA);
        var first = browser.cookie("outboard").orElseThrow();
        browser.post("/login", "email", Cast.ANA.email(), "password", Cast.PASSWORD);
        assertThat(browser.cookie("outboard").orElseThrow()).isNotEqualTo(first);
    }

    @Test
    void the_twenty_first_makes_room() {
        var oldest = app.as(Cast.ANA);
        for (int i = 0; i < 20; i++) {
            app.clock().pass(Duration.ofSeconds(1));
            app.as(Cast.ANA);
        }
        assertThat(oldest.get("/account").status()).isEqualTo(303);
        int kept = app.database().arrange(sql -> sql.fetchCount(SESSION));
        assertThat(kept).isEqualTo(20);
    }

    @Test
    void the_account_page_lists_them_and_ends_one() {
        var here = app.as(Cast.ANA);
        var there = app.as(Cast.ANA);
        var page = here.get("/account");
        assertThat(page.document().select("tbody tr")).hasSize(2);
        assertThat(page.text()).contains("this one");
        var ended =
                page.submit("form[action^=/account/sessions/][action$=/end]").follow();
        assertThat(ended.flash()).isEqualTo("That session has ended.");
        assertThat(there.get("/account").status()).isEqualTo(303);
        assertThat(here.get("/account").flash()).isEmpty();
    }

    @Test
    void all_others_end_at_once() {
        var here = app.as(Cast.ANA);
        var there = app.as(Cast.ANA);
        here.get("/account").submit("form[action=/account/sessions/end]");
        assertThat(there.get("/account").status()).isEqualTo(303);
        assertThat(here.get("/account").status()).isEqualTo(200);
    }

    @Test
    void nobody_ends_a_strangers_session() {
        var ana = app.as(Cast.ANA);
        long hers = app.database()
                .arrange(sql -> sql.select(SESSION.ID).from(SESSION).fetchSingle(SESSION.ID));
        app.as(Cast.RITA).post("/account/sessions/" + hers + "/end");
        assertThat(ana.get("/account").status()).isEqualTo(200);
    }
}
