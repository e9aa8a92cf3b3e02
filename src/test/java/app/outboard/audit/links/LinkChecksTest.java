package app.outboard.audit.links;

import static app.outboard.schema.Tables.SCHEDULED_TASKS;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.accounts.Accounts;
import app.outboard.accounts.Colleagues;
import app.outboard.audit.rule.RuleId;
import app.outboard.audit.rules.Rulebook;
import app.outboard.audit.run.Audits;
import app.outboard.audit.run.Result;
import app.outboard.clients.Adding;
import app.outboard.clients.ClientScope;
import app.outboard.clients.Clients;
import app.outboard.clients.NewClient;
import app.outboard.pins.Boards;
import app.outboard.pins.PinDetails;
import app.outboard.pins.PinLine;
import app.outboard.pins.PinLines;
import app.outboard.pins.PinMedia;
import app.outboard.pins.Pins;
import app.outboard.testing.TestClock;
import app.outboard.testing.TestDatabase;
import app.outboard.trail.Trail;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LinkChecksTest {
    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    private static final Site site = new Site();
    private static int numbers = 100;

    private final TestClock clock = new TestClock();
    private final Fetcher fetcher = new Fetcher(site, Limits.USUAL, "Outboard/1");
    private final LinkChecking checking = new LinkChecking(
            database.database(),
            new Colleagues(database.database()),
            new Trail(clock),
            clock,
            fetcher,
            LinkChecksTest::pace);
    private final LinkChecks checks = checking.verbs();

    @AfterAll
    static void close() {
        site.close();
    }

    @Test
    void links_are_looked_at_once_and_known_by_their_address() {
        var bakery = open("harbor", "Bakery");
        site.page("/loaves", "<title>Loaves</title>");
        link(
                bakery,
                site.at("/loaves?utm_source=pinterest"),
                site.at("/loaves#top"),
                "https://bakery.example/",
                "no link");

        assertThat(request(bakery)).isEqualTo(new LinkChecks.Progress(1, 0, 1));
        assertThat(request(bakery)).as("asked twice").isEqualTo(new LinkChecks.Progress(1, 0, 1));
        assertThat(jobs()).hasSize(1);
        work();

        var known = known(bakery);
        assertThat(known)
                .containsOnlyKeys(
                        LinkChecks.address(site.at("/loaves?utm_id=7")).orElseThrow());
        assertThat(known.values())
                .singleElement()
                .returns(Outcome.OK, LinkResult::outcome)
                .returns("Loaves", LinkResult::title)
                .returns(TestClock.START, LinkResult::checkedAt)
                .returns(false, LinkResult::failedTwice);
        assertThat(progress(bakery)).isEqualTo(new LinkChecks.Progress(1, 1, 0));
        assertThat(known(open("rival", "Twin"))).isEmpty();

        site.forget();
        clock.pass(Duration.ofDays(6));
        assertThat(request(bakery).isDone()).as("still fresh").isTrue();
        clock.pass(Duration.ofDays(1));
        request(bakery);
        work();
        assertThat(site.asked()).hasSize(2);
        assertThat(known(bakery).values())
                .extracting(LinkResult::checkedAt)
                .containsExactly(clock.instant().minusSeconds(1));
    }

    @Test
    void a_failing_link_is_looked_at_again_a_day_later() {
        var florist = open("harbor", "Florist");
        site.on("/roses", 500);
        link(florist, site.at("/roses"));
        request(florist);
        work();
        assertThat(only(florist))
                .returns(Outcome.SERVER_ERROR, LinkResult::outcome)
                .returns(false, LinkResult::failedTwice);
        assertThat(jobs()).as("the second look").hasSize(1);

        clock.pass(Duration.ofHours(24).plusSeconds(2));
        work();
        assertThat(only(florist))
                .returns(true, LinkResult::failedTwice)
                .returns(TestClock.START, LinkResult::firstFailedAt);
        assertThat(jobs()).isEmpty();

        site.page("/roses", "<title>Roses</title>");
        clock.pass(Duration.ofDays(8));
        request(florist);
        work();
        assertThat(only(florist))
                .returns(Outcome.OK, LinkResult::outcome)
                .returns(null, LinkResult::firstFailedAt)
                .returns(null, LinkResult::lastFailedAt);
    }

    @Test
    void many_links_take_many_turns_and_a_crash_between_costs_nothing() {
        var rival = open("rival", "Bakery");
        var links = new ArrayList<String>();
        for (int i = 0; i < 20; i++) {
            site.on("/rye/" + i, 200, "Content-Type", "image/png");
            links.add(site.at("rye.harborcats.com", "/rye/" + i));
        }
        link(rival, links.toArray(String[]::new));
        request(rival);
        site.forget();

        var first = jobs().getFirst();
        checking.job().run(first);
        assertThat(site.asked()).hasSize(8);
        checking.job().run(first);
        assertThat(site.asked())
                .as("the same job again, after a crash, finds another's turn")
                .hasSize(8);
        work();
        assertThat(site.asked()).hasSize(20).doesNotHaveDuplicates();
        assertThat(progress(rival)).isEqualTo(new LinkChecks.Progress(20, 20, 0));
    }

    @Test
    void an_audit_asks_for_looks_and_the_next_one_knows_what_they_found() {
        var shop = open("audited", "Shop");
        site.on("/gone", 410);
        link(shop, site.at("gone.harborcats.com", "/gone"));
        var audits = new Audits(database.database(), Rulebook.WHOLE, new Trail(clock), clock);
        var broken = new RuleId("B4");

        assertThat(audits.now(shop).notRun()).extracting(Result::rule).contains(broken);
        work();
        clock.pass(Duration.ofHours(25));
        work();

        assertThat(audits.now(shop).found()).extracting(Result::rule).contains(broken);
        assertThat(progress(shop)).isEqualTo(new LinkChecks.Progress(1, 1, 0));
    }

    @Test
    void a_link_that_breaks_the_look_keeps_no_other_waiting() {
        var cafe = open("cafe", "Cafe");
        site.page("/cakes", "<title>Cakes</title>");
        link(cafe, site.at("broken.harborcats.com", "/cakes"), site.at("/cakes"));
        request(cafe);
        work();

        assertThat(known(cafe).values())
                .extracting(LinkResult::outcome)
                .containsExactlyInAnyOrder(Outcome.OTHER, Outcome.OK);
        assertThat(jobs()).isEmpty();
    }

    @Test
    void an_agency_can_switch_looks_off() {
        var bakery = open("off", "Bakery");
        var member = bakery.member();
        checks.switchTo(member, false);
        link(bakery, site.at("off.harborcats.com", "/a"));
        request(bakery);
        assertThat(jobs()).isEmpty();
        boolean on = database.database().read(member, sql -> LinkChecks.areOn(sql, member));
        assertThat(on).isFalse();

        checks.switchTo(member, true);
        request(bakery);
        checks.switchTo(member, false);
        site.forget();
        work();
        assertThat(site.asked()).as("asked for before, looked at after").isEmpty();
        checks.switchTo(member, true);
        clock.pass(Duration.ofSeconds(5));
        work();
        assertThat(site.asked()).isNotEmpty();
    }

    private static void pace(String host, Duration gap) {
        if (host.startsWith("broken.")) throw new IllegalStateException(host);
    }

    /** A new client, of an agency by this name. */
    private static ClientScope open(String agency, String client) {
        database.arrange(sql -> sql.execute(
                "insert into agency (slug, name, created_at) values (?, ?, now()) on conflict do nothing",
                agency,
                agency));
        var system = InstantSource.system();
        var member = new Accounts(database.database()).operator(agency).orElseThrow();
        var clients = new Clients(database.database(), new Trail(system), system);
        return ((Adding.Added) clients.add(member, new NewClient(client, null, ""))).client();
    }

    private LinkChecks.Progress request(ClientScope scope) {
        return database.database().write(scope, tx -> LinkChecks.request(tx, scope, clock.instant()));
    }

    private LinkChecks.Progress progress(ClientScope scope) {
        return database.database().read(scope, sql -> LinkChecks.progress(sql, scope, clock.instant()));
    }

    private static Map<String, LinkResult> known(ClientScope scope) {
        return database.database().read(scope, sql -> LinkChecks.known(sql, scope));
    }

    private static LinkResult only(ClientScope scope) {
        var known = known(scope);
        assertThat(known).isNotEmpty();
        return known.get(LinkChecks.address(site.at("/roses")).orElseThrow());
    }

    /** Does all that is due, as the scheduler would. */
    private void work() {
        for (var job = due(); !job.isEmpty(); job = due()) {
            for (var payload : job) checking.job().run(payload);
            clock.pass(Duration.ofSeconds(1));
        }
    }

    /** Takes the jobs that are due off the list. */
    private List<String> due() {
        return database.arrange(sql -> sql.deleteFrom(SCHEDULED_TASKS)
                .where(SCHEDULED_TASKS.TASK_NAME.eq(Turns.JOB))
                .and(SCHEDULED_TASKS.EXECUTION_TIME.le(LinkQueries.at(clock.instant())))
                .returning(SCHEDULED_TASKS.TASK_DATA)
                .fetch(row -> new String(row.get(SCHEDULED_TASKS.TASK_DATA), UTF_8)));
    }

    private static List<String> jobs() {
        return database.arrange(sql -> sql.select(SCHEDULED_TASKS.TASK_DATA)
                .from(SCHEDULED_TASKS)
                .where(SCHEDULED_TASKS.TASK_NAME.eq(Turns.JOB))
                .fetch(row -> new String(row.value1(), UTF_8)));
    }

    private static void link(ClientScope scope, String... links) {
        var system = InstantSource.system();
        var boards = new Boards(database.database(), new Trail(system), system);
        var lines = new PinLines(new Pins(database.database()), boards, new PinDetails(system));
        var said = new ArrayList<PinLine>();
        for (var link : links)
            said.add(new PinLine(
                    String.valueOf(numbers++), null, null, link, null, null, null, null, null, null, PinMedia.UNKNOWN));
        database.database().write(scope, tx -> lines.record(tx, scope, null, said));
    }
}
