package app.outboard.accounts;

import static app.outboard.schema.Tables.AGENCY;
import static app.outboard.schema.Tables.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.testing.Page;
import app.outboard.testing.TestApp;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class SetUpTest {
    private static final String PASSWORD = "gravel lantern teapot nine";

    private TestApp app;

    @BeforeEach
    void the_first_day() {
        app = TestApp.empty();
    }

    @AfterEach
    void end() {
        app.close();
    }

    @Test
    void the_first_visit_leads_to_the_agency() {
        var browser = app.browser();
        assertThat(browser.get("/").location()).isEqualTo("/setup");
        assertThat(browser.get("/login").location()).isEqualTo("/setup");
        var done = browser.get("/setup")
                .submit(
                        "form[action=/setup]",
                        "name",
                        "Harbor",
                        "slug",
                        "harbor",
                        "personName",
                        "Ana Keller",
                        "email",
                        "Ana@Harbor.example",
                        "password",
                        PASSWORD);
        assertThat(done.status()).isEqualTo(303);
        assertThat(done.location()).isEqualTo("/harbor");
        assertThat(browser.get("/harbor/settings").status()).isEqualTo(200);
        assertThat(app.browser().get("/setup").location()).isEqualTo("/");
    }

    @Test
    void what_is_wrong_is_said_beside_each_field_and_the_rest_is_kept() {
        var page = app.browser()
                .post("/setup", "name", "", "slug", "Setup!", "personName", "Ana", "email", "ana", "password", "short");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.errors()).hasSize(4);
        assertThat(page.document().select("[name=personName]").val()).isEqualTo("Ana");
        assertThat(page.document().select("[name=password]").val()).isEmpty();
        assertThat(rows()).isZero();
    }

    @Test
    void without_a_slug_the_name_gives_one() {
        var done =
                app.browser().post("/setup", "name", "Bäckerei & Groß", "email", "ana@x.example", "password", PASSWORD);
        assertThat(done.location()).isEqualTo("/baeckerei-gross");
    }

    @Test
    void a_reserved_slug_is_refused() {
        var page = setUp("login", "ana@harbor.example");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.errors()).singleElement().asString().contains("needed for addresses");
    }

    @Test
    void sending_it_twice_is_once() {
        setUp("harbor", "ana@harbor.example");
        var again = setUp("harbor", "ana@harbor.example");
        assertThat(again.status()).isEqualTo(303);
        assertThat(again.location()).isEqualTo("/");
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void whoever_comes_second_is_not_let_in() {
        setUp("harbor", "ana@harbor.example");
        var late = setUp("pirates", "pirate@sea.example");
        assertThat(late.status()).isEqualTo(422);
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void of_many_at_once_one_wins() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tries = new ArrayList<Callable<Page>>();
            for (int i = 0; i < 6; i++) {
                int number = i;
                tries.add(() -> setUp("agency" + number, "p" + number + "@x.example"));
            }
            var statuses = new ArrayList<Integer>();
            for (var answer : threads.invokeAll(tries))
                statuses.add(answer.get().status());
            assertThat(statuses).containsOnlyOnce(303);
        }
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void the_operator_makes_further_agencies_also_for_the_same_person() {
        var accounts = app.app().accounts();
        assertThat(accounts.setUp(new NewAgency("Harbor", "harbor", "ana@harbor.example", PASSWORD)))
                .isInstanceOf(SetUp.Done.class);
        assertThat(accounts.setUp(new NewAgency("Quay", "quay", "ana@harbor.example", PASSWORD)))
                .isInstanceOf(SetUp.Done.class);
        assertThat(accounts.setUp(new NewAgency("Pier", "quay", "ana@harbor.example", PASSWORD)))
                .isInstanceOfSatisfying(
                        SetUp.Refused.class,
                        refused -> assertThat(refused.reasons()).containsOnlyKeys("slug"));
        assertThat(accounts.setUp(new NewAgency("Pier", "pier", "ana@harbor.example", "some other password")))
                .isInstanceOfSatisfying(
                        SetUp.Refused.class,
                        refused -> assertThat(refused.reasons()).containsOnlyKeys("password"));
        var browser = app.browser();
        browser.signIn("ana@harbor.example", PASSWORD);
        assertThat(browser.get("/").text()).contains("Harbor", "Quay");
    }

    @Test
    void the_operator_gives_a_new_password_and_ends_all_sessions() {
        setUp("harbor", "ana@harbor.example");
        var browser = app.browser();
        browser.signIn("ana@harbor.example", PASSWORD);
        assertThat(app.app().accounts().changePassword("ana@harbor.example", "seven slow umbrellas"))
                .isInstanceOf(PasswordChange.Done.class);
        assertThat(browser.get("/account").status()).isEqualTo(303);
        assertThat(app.app().accounts().changePassword("nobody@harbor.example", "seven slow umbrellas"))
                .isInstanceOf(PasswordChange.Refused.class);
        assertThat(app.app().accounts().changePassword("ana@harbor.example", "short"))
                .isInstanceOf(PasswordChange.Refused.class);
    }

    private Page setUp(String slug, String email) {
        return app.browser()
                .post(
                        "/setup",
                        "name",
                        slug,
                        "slug",
                        slug,
                        "personName",
                        "Somebody",
                        "email",
                        email,
                        "password",
                        PASSWORD);
    }

    private int rows() {
        return app.database().arrange(sql -> Math.max(sql.fetchCount(AGENCY), sql.fetchCount(PERSON)));
    }
}
