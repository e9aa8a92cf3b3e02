package app.outboard.clients;

import static app.outboard.schema.Tables.TRAIL;
import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.accounts.Accounts;
import app.outboard.accounts.Member;
import app.outboard.platform.text.Text;
import app.outboard.testing.TestDatabase;
import app.outboard.trail.Trail;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ClientsTest {
    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    private static Member harbor;
    private static Member rival;

    private final InstantSource clock = InstantSource.system();
    private final Clients clients = new Clients(database.database(), new Trail(clock), clock);

    @BeforeAll
    static void two_agencies() {
        harbor = operator("harbor");
        rival = operator("rival");
    }

    @Test
    void a_name_is_enough_to_add_a_client() {
        var added = added(harbor, "Bäckerei Groß");

        assertThat(added.slug()).isEqualTo("baeckerei-gross");
        assertThat(added.filters()).isEqualTo("content types=organic");
        assertThat(added.timeZone().getId()).isEqualTo("UTC");
        assertThat(clients.find(harbor, "baeckerei-gross").orElseThrow().client())
                .isEqualTo(added.client());
        assertThat(acts(harbor)).contains("client.added Bäckerei Groß");
    }

    @Test
    void each_agency_sees_its_own_client_of_the_same_slug() {
        var ours = added(harbor, "Bakery");
        var theirs = added(rival, "Bakery");

        assertThat(clients.find(harbor, "bakery").orElseThrow().client()).isEqualTo(ours.client());
        assertThat(clients.byId(harbor, theirs.client())).isEmpty();
        assertThat(clients.of(harbor))
                .extracting(ClientRow::id)
                .contains(ours.client())
                .doesNotContain(theirs.client());
        assertThat(clients.scopes(rival)).extracting(ClientScope::client).doesNotContain(ours.client());
    }

    @Test
    void names_that_give_the_same_slug_are_numbered() {
        assertThat(added(harbor, "Mia's Café").slug()).isEqualTo("mias-cafe");
        assertThat(added(harbor, "Mias Cafe").slug()).isEqualTo("mias-cafe-2");
    }

    @Test
    void a_wished_slug_is_had_or_refused() {
        assertThat(clients.add(harbor, new NewClient("Florist", "flowers", "florist.example")))
                .isInstanceOfSatisfying(Adding.Added.class, added -> {
                    assertThat(added.client().slug()).isEqualTo("flowers");
                    assertThat(added.client().website()).isEqualTo("https://florist.example");
                });

        assertThat(clients.add(harbor, new NewClient("Florist two", "flowers", "")))
                .isEqualTo(new Adding.Refused(Map.of("slug", Text.of("clients.error.slug_taken", "flowers"))));
        assertThat(clients.add(harbor, new NewClient("Florist two", "new", "")))
                .isEqualTo(new Adding.Refused(Map.of("slug", Text.of("clients.error.slug_reserved", "new"))));
        assertThat(clients.add(harbor, new NewClient("Florist two", "A b", "")))
                .isEqualTo(new Adding.Refused(Map.of("slug", Text.of("clients.error.slug_form", 40))));
    }

    @Test
    void all_that_is_wrong_is_said_at_once() {
        assertThat(clients.add(harbor, new NewClient("  ", null, "javascript:alert(1)")))
                .isEqualTo(new Adding.Refused(
                        Map.of("name", Text.of("clients.error.no_name"), "website", Text.of("clients.error.website"))));
    }

    @Test
    void the_same_form_sent_many_times_at_once_adds_one_client() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = threads.invokeAll(IntStream.range(0, 8)
                    .<Callable<Adding>>mapToObj(n -> () -> clients.add(harbor, new NewClient("Twice", null, "")))
                    .toList());
            for (var result : results) assertThat(result.get()).isInstanceOf(Adding.class);
        }
        assertThat(clients.of(harbor)).extracting(ClientRow::name).containsOnlyOnce("Twice");
    }

    @Test
    void an_account_stays_with_the_first_client_that_had_it() {
        var first = added(harbor, "First");
        var second = added(harbor, "Second");
        var theirs = added(rival, "First");

        remember(first, "HarborCats");
        remember(second, "harborcats");
        remember(theirs, "harborcats");

        assertThat(clients.accounts(harbor)).containsEntry("harborcats", first.client());
        assertThat(clients.accounts(rival)).containsEntry("harborcats", theirs.client());
    }

    private void remember(ClientScope scope, String account) {
        database.database().write(scope, tx -> {
            clients.rememberAccount(tx, scope, account);
            return account;
        });
    }

    private ClientScope added(Member member, String name) {
        return ((Adding.Added) clients.add(member, new NewClient(name, null, ""))).client();
    }

    private static List<String> acts(Member member) {
        return database.database()
                .read(
                        member,
                        sql -> sql.select(TRAIL.ACT, TRAIL.SUBJECT)
                                .from(TRAIL)
                                .fetch(row -> row.value1() + " " + row.value2()));
    }

    private static Member operator(String slug) {
        database.arrange(
                sql -> sql.execute("insert into agency (slug, name, created_at) values (?, ?, now())", slug, slug));
        return new Accounts(database.database()).operator(slug).orElseThrow();
    }
}
