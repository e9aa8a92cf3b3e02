package app.outboard;

import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.accounts.Role;
import app.outboard.platform.web.Access;
import app.outboard.platform.web.RouteTable.Route;
import app.outboard.testing.Browser;
import app.outboard.testing.Cast;
import app.outboard.testing.ClientPerson;
import app.outboard.testing.Page;
import app.outboard.testing.TestApp;
import io.javalin.http.HandlerType;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks every route there is; a new one is covered by being declared. */
final class DoorsTest {
    /** What everybody may open. A name is added here only on purpose. */
    private static final Set<String> PUBLIC = Set.of(
            "GET /",
            "GET /setup",
            "POST /setup",
            "POST /setup/demo",
            "GET /login",
            "POST /login",
            "GET /unsubscribe/{token}",
            "POST /unsubscribe/{token}",
            "GET /read/{agency}",
            "POST /read/{agency}",
            "GET /enter/{token}",
            "POST /enter/{token}",
            "GET /health",
            "GET /assets/{hash}/<path>",
            "GET /colours/{hash}/{file}",
            "GET /favicon.ico",
            "GET /favicon.svg",
            "GET /robots.txt");

    /** Posts whose address is the proof: a mail program sends them, which has no page of ours. */
    private static final Set<String> BY_ADDRESS = Set.of("POST /unsubscribe/{token}");

    @RegisterExtension
    static final TestApp app = TestApp.withWorld();

    private static Browser anonymous;
    private static Browser ana;
    private static Browser max;
    private static Browser ben;
    private static Browser vera;
    private static Browser rita;
    /** Of Harbor's Bakery: may read of it what is meant for a client. */
    private static Browser mia;

    @BeforeAll
    static void everybody_signs_in() {
        anonymous = app.browser();
        ana = app.as(Cast.ANA);
        max = app.as(Cast.MAX);
        ben = app.as(Cast.BEN);
        vera = app.as(Cast.VERA);
        rita = app.as(Cast.RITA);
        mia = ClientPerson.of(app, max, "bakery", "mia@bakery.example");
    }

    @Test
    void every_route_is_closed_or_on_the_list_of_open_ones() {
        assertThat(routes(route -> route.role() == Access.OPEN).map(DoorsTest::name))
                .containsExactlyInAnyOrderElementsOf(PUBLIC);
    }

    @Test
    void what_is_an_agencys_stands_under_the_agency_and_asks_for_a_role() {
        assertThat(app.app().routes())
                .allSatisfy(route -> assertThat(route.role() instanceof Role)
                        .isEqualTo(route.path().startsWith("/{agency}")));
        assertThat(app.app().routes())
                .allSatisfy(route -> assertThat(route.role() == Access.GUEST)
                        .isEqualTo(route.path().startsWith("/s/{token}")));
        assertThat(app.app().routes())
                .allSatisfy(route -> assertThat(route.role() == Access.READER)
                        .isEqualTo(route.path().startsWith("/read/{agency}/")));
        assertThat(tenant(route -> route.method().equals(HandlerType.POST)))
                .allSatisfy(route -> assertThat(route.role()).isNotEqualTo(Role.VIEWER));
    }

    @Test
    void only_get_and_post_are_spoken() {
        assertThat(app.app().routes())
                .allSatisfy(route -> assertThat(route.method()).isIn(HandlerType.GET, HandlerType.POST));
    }

    @ParameterizedTest
    @MethodSource("closed")
    void the_anonymous_are_sent_to_sign_in(Route route) {
        var page = call(anonymous, route, harbor(route));
        assertThat(page.status()).isEqualTo(303);
        assertThat(page.location()).startsWith("/login");
    }

    @ParameterizedTest
    @MethodSource("tenants")
    void a_stranger_sees_what_never_existed(Route route) {
        var page = call(rita, route, harbor(route));
        var never = call(rita, route, path(route, "no-such-agency", "bakery"));
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.body()).isEqualTo(never.body());
        assertThat(headers(page)).isEqualTo(headers(never));
    }

    /**
     * The names of what the program answers. {@code Connection} is the server's: it closes a connection whose form was
     * not read, and whether the form's bytes had arrived by then is chance.
     */
    private static Set<String> headers(Page page) {
        var names = new TreeSet<>(page.headers().map().keySet());
        names.remove("connection");
        return names;
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("clients")
    void anothers_client_is_not_found_in_ones_own_agency(Route route) {
        assertThat(call(rita, route, path(route, "rival", "florist")).status()).isEqualTo(404);
    }

    /** A new route is closed to them by being declared as anything else than theirs. */
    @ParameterizedTest
    @MethodSource("closed")
    void to_all_but_their_own_pages_a_clients_person_is_nobody(Route route) {
        var page = call(mia, route, harbor(route));
        assertThat(page.status()).isEqualTo(303);
        assertThat(page.location()).startsWith("/login");
    }

    @ParameterizedTest
    @MethodSource("readers")
    void a_clients_person_is_let_in_to_their_own_client_alone(Route route) {
        assertThat(call(anonymous, route, harbor(route)).location()).isEqualTo("/read/harbor");
        assertThat(call(ana, route, harbor(route)).location())
                .as("a member is no reader")
                .isEqualTo("/read/harbor");
        assertThat(call(mia, route, path(route, "rival", "bakery")).location()).isEqualTo("/read/rival");
        if (!route.path().contains("{client}")) return;
        assertThat(call(mia, route, harbor(route)).status()).isIn(200, 404);
        var never = call(mia, route, path(route, "harbor", "no-such-client"));
        var other = call(mia, route, path(route, "harbor", "florist"));
        assertThat(never.status()).isEqualTo(404);
        assertThat(other.status()).isEqualTo(404);
        assertThat(other.body()).isEqualTo(never.body());
        assertThat(headers(other)).isEqualTo(headers(never));
    }

    @Test
    void a_clients_person_is_signed_out_by_nobody_else() {
        assertThat(mia.postExactly("/read/harbor/leave").status()).isEqualTo(403);
        assertThat(mia.get("/read/harbor/bakery").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("posts")
    void a_viewer_changes_nothing(Route route) {
        assertThat(call(vera, route, harbor(route)).status()).isEqualTo(403);
    }

    @ParameterizedTest
    @MethodSource("tenants")
    void each_role_ends_where_the_next_begins(Route route) {
        var lesser = switch ((Role) route.role()) {
            case VIEWER -> List.<Browser>of();
            case ANALYST -> List.of(vera);
            case MANAGER -> List.of(vera, ben);
            case OWNER -> List.of(vera, ben, max);
        };
        for (var browser : lesser)
            assertThat(call(browser, route, harbor(route)).status()).isEqualTo(403);
    }

    @ParameterizedTest
    @MethodSource("allPosts")
    void a_forged_post_is_refused(Route route) {
        var path = harbor(route);
        assertThat(ana.postExactly(path).status()).isEqualTo(403);
        assertThat(ana.postExactly(path, "_csrf", rita.token()).status()).isEqualTo(403);
        for (var site : List.of("cross-site", "same-site", "none"))
            assertThat(ana.postExactly(path, from -> from.header("Sec-Fetch-Site", site), "_csrf", ana.token())
                            .status())
                    .isEqualTo(403);
        for (var origin : List.of("null", "https://evil.example", "http://localhost"))
            assertThat(ana.postExactly(path, from -> from.header("Origin", origin), "_csrf", ana.token())
                            .status())
                    .isEqualTo(403);
    }

    @ParameterizedTest
    @MethodSource("gets")
    void reading_never_breaks(Route route) {
        assertThat(call(ana, route, harbor(route)).status()).isLessThan(500);
    }

    static Stream<Route> closed() {
        return routes(route -> route.role() instanceof Role || route.role() == Access.PERSON);
    }

    static Stream<Route> readers() {
        return routes(route -> route.role() == Access.READER);
    }

    static Stream<Route> tenants() {
        return tenant(route -> true);
    }

    static Stream<Route> clients() {
        return tenant(route -> route.path().contains("{client}"));
    }

    static Stream<Route> posts() {
        return tenant(route -> route.method().equals(HandlerType.POST));
    }

    static Stream<Route> allPosts() {
        return routes(route -> route.method().equals(HandlerType.POST)
                && route.role() != Access.GUEST
                && route.role() != Access.READER
                && !BY_ADDRESS.contains(name(route)));
    }

    static Stream<Route> gets() {
        return routes(route -> route.method().equals(HandlerType.GET));
    }

    private static Stream<Route> tenant(Predicate<Route> which) {
        return routes(route -> route.role() instanceof Role && which.test(route));
    }

    private static Stream<Route> routes(Predicate<Route> which) {
        return app.app().routes().stream().filter(which);
    }

    private static String harbor(Route route) {
        return path(route, "harbor", "bakery");
    }

    /** Other parameters are numbers that nobody has. */
    private static String path(Route route, String agency, String client) {
        return route.path()
                .replace("{agency}", agency)
                .replace("{client}", client)
                .replaceAll("[{<][^}>]+[}>]", "999999999");
    }

    private static Page call(Browser browser, Route route, String path) {
        return route.method().equals(HandlerType.GET) ? browser.get(path) : browser.post(path);
    }

    private static String name(Route route) {
        return route.method() + " " + route.path();
    }
}
