package app.outboard.demo;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.clients.NewClient;
import app.outboard.demo.invented.Script;
import app.outboard.testing.Browser;
import app.outboard.testing.Page;
import app.outboard.testing.TestApp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The demo agency from the first click to the last, with two clients and a few months: one story in three parts. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class DemoTest {
    private static final String PASSWORD = "gravel lantern teapot nine";
    private static final Pattern DELETED = Pattern.compile("delete from \"?(\\w+)\"?");

    @RegisterExtension
    static final TestApp app = TestApp.emptyWithDemo(new Script(List.of("fashion", "travel"), 1, 1, 1), true);

    @BeforeAll
    static void the_first_day() {
        app.clock().set(Instant.parse("2026-11-24T10:00:00Z"));
    }

    @Test
    @Order(1)
    void one_click_makes_it_and_a_second_one_makes_no_other() throws InterruptedException {
        var visitor = app.browser();
        var entered = visitor.get("/setup").submit("form[action=/setup/demo]");
        assertThat(entered.location()).isEqualTo("/demo/demo");
        assertThat(app.browser().post("/setup/demo").location()).isEqualTo("/demo/demo");
        var first = app.app().demo().ready().orElseThrow();
        assertThat(names()).containsExactly("Lantern Lane Travel", "Marlow Lane");
        assertThat(imports()).isEqualTo(2);
        assertThat(first.email()).isEqualTo("demo@example.com");
        assertThat(visitor.get("/demo").location()).startsWith("/login");

        visitor.signIn(first.email(), first.password());
        for (var path : List.of("/demo", "/demo/imports", "/demo/clients/marlow-lane", "/demo/settings"))
            assertThat(visitor.get(path).document().select(".demo-banner").text())
                    .contains("Demo agency: invented figures", "Set up your own agency");
        assertThat(visitor.get("/demo/demo").location()).isEqualTo("/demo");
        assertThat(visitor.get("/demo/demo/progress", get -> get.header("Accept", "text/event-stream"))
                        .body())
                .contains("event: done");
        assertThat(visitor.get("/").location()).isEqualTo("/demo");
        assertThat(visitor.get("/demo").document().select(".demo-banner a[href=/setup]"))
                .hasSize(1);
        assertThat(visitor.get("/setup").document().select("form[action=/setup]"))
                .hasSize(1);
        assertThat(app.browser().get("/").location()).isEqualTo("/setup");

        var second = app.app().demo().ready().orElseThrow();
        assertThat(imports()).isEqualTo(2);
        assertThat(app.browser().signIn(first.email(), first.password()).status())
                .isEqualTo(422);
        assertThat(signedIn(second).get("/demo").status()).isEqualTo(200);
    }

    @Test
    @Order(2)
    void the_first_owner_finds_it_beside_their_own_agency_and_removes_it_without_a_trace() throws InterruptedException {
        var demo = app.app().demo().ready().orElseThrow();
        var agency =
                app.app().accounts().operator("demo").orElseThrow().agency().value();
        var filled = filledTables(agency);
        assertThat(filled)
                .containsKeys(
                        "account_day",
                        "observed_pin",
                        "pin_detail",
                        "board_detail",
                        "keyword",
                        "audience_share",
                        "observed_visit",
                        "import_chunk",
                        "trail");
        var owner = app.browser();
        assertThat(setUp(owner, "demo@example.com").errors()).hasSize(1);
        assertThat(setUp(owner, "ana@harbor.example").location()).isEqualTo("/harbor");
        app.app()
                .clients()
                .add(app.app().accounts().operator("harbor").orElseThrow(), new NewClient("Bakery", null, ""));
        assertThat(owner.get("/").location()).isEqualTo("/harbor");
        assertThat(owner.get("/harbor")
                        .document()
                        .select(".agency-switcher .menu-item")
                        .eachText())
                .containsExactly("Harbor", "Demo agency demo");
        assertThat(owner.get("/harbor").document().select(".demo-banner")).isEmpty();

        app.database().statements().forget();
        var removed = owner.get("/demo/settings").submit("form[action=/demo/demo/remove]");
        assertThat(deleted()).containsAll(tenantTables());
        assertThat(removed.location()).isEqualTo("/");
        assertThat(owner.open("/harbor").flash()).startsWith("The demo agency is gone");
        assertThat(filledTables(agency)).isEmpty();
        assertThat(count("select count(*) from agency")).isEqualTo(1);
        assertThat(count("select count(*) from membership")).isEqualTo(1);
        assertThat(count("select count(*) from person where demo")).isZero();
        assertThat(count("select count(*) from session")).isEqualTo(1);
        assertThat(owner.get("/demo").status()).isEqualTo(404);
        assertThat(app.browser().signIn(demo.email(), demo.password()).status()).isEqualTo(422);
        assertThat(owner.get("/harbor").text()).contains("Bakery");
    }

    @Test
    @Order(3)
    void a_real_agency_is_not_removed_and_a_server_that_has_one_or_is_not_ones_own_offers_no_demo()
            throws InterruptedException {
        var owner = app.browser();
        owner.signIn("ana@harbor.example", PASSWORD);
        assertThat(owner.post("/harbor/demo/remove").status()).isEqualTo(404);
        assertThat(owner.get("/harbor/settings").document().select("form[action$=/demo/remove]"))
                .isEmpty();
        assertThat(app.browser().post("/setup/demo").location()).isEqualTo("/");
        assertThat(count("select count(*) from agency where demo")).isZero();

        try (var server = TestApp.emptyWithDemo(new Script(List.of("travel"), 1, 1, 1), false)) {
            assertThat(server.browser().get("/setup").document().select("form[action=/setup/demo]"))
                    .isEmpty();
            assertThat(server.browser().post("/setup/demo").location()).isEqualTo("/");
            var access = server.app().demo().ready().orElseThrow();
            var visitor = server.browser();
            assertThat(visitor.get("/setup").document().select("a[href^=/login]"))
                    .hasSize(1);
            visitor.signIn(access.email(), access.password());
            assertThat(visitor.get("/demo").status()).isEqualTo(200);
        }
    }

    private Browser signedIn(Demo.Access access) {
        var browser = app.browser();
        browser.signIn(access.email(), access.password());
        return browser;
    }

    private static Page setUp(Browser browser, String email) {
        return browser.post(
                "/setup",
                "name",
                "Harbor",
                "slug",
                "harbor",
                "personName",
                "Ana Keller",
                "email",
                email,
                "password",
                PASSWORD);
    }

    private List<String> names() {
        var member = app.app().accounts().operator("demo").orElseThrow();
        return app.app().clients().of(member).stream().map(row -> row.name()).toList();
    }

    private long imports() {
        return filledTables(app.app()
                        .accounts()
                        .operator("demo")
                        .orElseThrow()
                        .agency()
                        .value())
                .get("client_import");
    }

    /** Rows of the agency in each tenant table that has any. */
    private Map<String, Long> filledTables(long agency) {
        var counts = new TreeMap<String, Long>();
        for (var table : tenantTables()) {
            long rows = app.database()
                    .arrange(
                            agency,
                            sql -> sql.fetchSingle("select count(*) from " + table)
                                    .get(0, Long.class));
            if (rows > 0) counts.put(table, rows);
        }
        return counts;
    }

    private Set<String> tenantTables() {
        return app.database().arrange(sql -> sql.fetch("""
                        select c.relname from pg_class c
                        join pg_attribute a on a.attrelid = c.oid and a.attname = 'agency_id' and not a.attisdropped
                        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
                          and not c.relispartition and c.relname <> 'membership'
                        """).intoSet(0, String.class));
    }

    private Set<String> deleted() {
        return app.database().statements().sent().stream()
                .flatMap(sql -> DELETED.matcher(sql).results())
                .map(match -> match.group(1))
                .collect(toSet());
    }

    private long count(String query) {
        return app.database().arrange(sql -> sql.fetchSingle(query).get(0, Long.class));
    }
}
