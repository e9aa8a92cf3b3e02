package app.outboard.shares;

import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.platform.web.Access;
import app.outboard.platform.web.RouteTable.Route;
import app.outboard.testing.Browser;
import app.outboard.testing.Cast;
import app.outboard.testing.Page;
import app.outboard.testing.TestApp;
import io.javalin.http.HandlerType;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every route under a link, for every state of the link. A new route is covered by being declared. */
final class LinkDoorsTest {
    private static final String SHARES = "/harbor/clients/bakery/shares";
    private static final String PASSWORD = "flour and salt";

    @RegisterExtension
    static final TestApp app = TestApp.withWorld();

    private static Browser max;

    @BeforeAll
    static void a_manager_signs_in() {
        max = app.as(Cast.MAX);
        max.post("/harbor/clients", "name", "Gone");
        max.post("/harbor/clients/gone/archive");
    }

    /** What may have happened to a link before somebody knocks. */
    private enum State {
        OPEN,
        LOCKED,
        WRONG_COOKIE,
        COOKIE_OF_ANOTHER_LINK,
        COOKIE_OLDER_THAN_THE_PASSWORD,
        COOKIE_OLDER_THAN_A_PAUSE,
        COOKIE_OF_YESTERDAY,
        UNLOCKED,
        EXPIRED,
        PAUSED,
        REVOKED,
        ROTATED,
        ARCHIVED,
        NEVER,
        GARBLED;

        boolean letsIn() {
            return this == OPEN || this == UNLOCKED;
        }

        boolean asks() {
            return name().startsWith("COOKIE") || this == LOCKED || this == WRONG_COOKIE;
        }
    }

    static Stream<Arguments> routesAndStates() {
        return app.app().routes().stream()
                .filter(route -> route.role() == Access.GUEST)
                .flatMap(route -> Stream.of(State.values()).map(state -> Arguments.of(route, state)));
    }

    @ParameterizedTest
    @MethodSource("routesAndStates")
    void a_link_lets_in_exactly_while_it_may(Route route, State state) {
        var guest = app.browser();
        var base = base(guest, state);
        var page = call(guest, route, base);
        if (state.letsIn()) {
            assertThat(page.status()).isIn(200, 303, 404, 422);
            if (route.path().equals("/s/{token}")) assertThat(page.text()).contains("figures for these days");
        } else if (state.asks()) {
            assertThat(page.status()).isEqualTo(route.method().equals(HandlerType.POST) ? 422 : 401);
            assertThat(page.text()).contains("A password, please");
        } else {
            assertThat(page.status()).isEqualTo(404);
            assertThat(page.text()).contains("This link is not active");
        }
        if (!state.letsIn()) assertThat(page.body()).doesNotContain("Bakery", "Harbor");
        assertThat(page.header("Cache-Control")).isEqualTo("private, no-store");
        assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(page.header("X-Robots-Tag")).contains("noindex");
    }

    @Test
    void wrong_expired_paused_revoked_and_never_there_look_the_same() {
        var never = app.browser().get(base(app.browser(), State.NEVER));
        for (var state : List.of(State.EXPIRED, State.PAUSED, State.REVOKED, State.ROTATED, State.ARCHIVED)) {
            var page = app.browser().get(base(app.browser(), state));
            assertThat(page.body()).isEqualTo(never.body());
            assertThat(page.headers().map().keySet())
                    .isEqualTo(never.headers().map().keySet());
        }
    }

    @Test
    void who_asks_for_headers_alone_learns_as_little() {
        for (var state : List.of(State.NEVER, State.REVOKED, State.LOCKED, State.OPEN)) {
            var guest = app.browser();
            var base = base(guest, state);
            var head = guest.head(base);
            assertThat(head.status()).isEqualTo(guest.get(base).status());
            assertThat(head.bytes()).isEmpty();
            assertThat(head.header("X-Robots-Tag")).contains("noindex");
        }
    }

    @Test
    void nobody_gets_a_cookie_before_the_password() {
        var guest = app.browser();
        var page = guest.get(base(guest, State.LOCKED));
        assertThat(page.status()).isEqualTo(401);
        assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(guest.get(base(guest, State.OPEN)).headers().allValues("Set-Cookie"))
                .isEmpty();
    }

    @Test
    void twisted_addresses_show_nothing() {
        var base = base(app.browser(), State.OPEN);
        for (var twisted : List.of(
                base.replace("/s/", "//s/"), base.replace("/s/", "/S/"), base + ";x", base + "/%2e%2e/", base + "/x")) {
            var page = app.browser().get(twisted);
            assertThat(page.status()).isIn(400, 404);
            assertThat(page.text()).doesNotContain("figures for these days");
        }
    }

    @Test
    void an_address_under_a_link_stays_secret_whatever_the_answer() {
        var base = base(app.browser(), State.OPEN);
        for (var page : List.of(
                app.browser().get(base + "/nothing"),
                app.browser().get(base + "/unlock"),
                app.browser().postExactly(base),
                app.browser().get("/unsubscribe/1.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"))) {
            assertThat(page.status()).isIn(404, 405);
            assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(page.header("X-Robots-Tag")).contains("noindex");
            assertThat(page.header("Cache-Control")).isEqualTo("private, no-store");
        }
    }

    @Test
    void only_get_is_answered_and_a_forged_unlocking_is_refused() {
        var guest = app.browser();
        var base = base(guest, State.LOCKED);
        assertThat(guest.postExactly(base).status()).isEqualTo(405);
        var forged = guest.postExactly(
                base + "/unlock", from -> from.header("Origin", "https://evil.example"), "password", PASSWORD);
        assertThat(forged.status()).isEqualTo(403);
        assertThat(guest.get(base).status()).isEqualTo(401);
    }

    @Test
    void a_link_of_one_agency_says_nothing_to_another() {
        var rita = app.as(Cast.RITA);
        var one = make("Ours", "");
        for (var path : List.of("", "/preview", "/code.svg"))
            assertThat(rita.get(one.page() + path).status()).isEqualTo(404);
        assertThat(rita.post(one.page() + "/revoke").status()).isEqualTo(404);
        var id = one.page().substring(one.page().lastIndexOf('/') + 1);
        assertThat(rita.get("/rival/clients/bakery/shares/" + id).status()).isEqualTo(404);
        assertThat(rita.post("/rival/shares/revoke", "share", id).status()).isEqualTo(404);
        assertThat(app.browser().get(one.base()).status()).isEqualTo(200);
    }

    /** The address of a link in this state, with the guest's browser as the state wants it. */
    private static String base(Browser guest, State state) {
        return switch (state) {
            case OPEN -> make("Open", "").base();
            case LOCKED -> make("Locked", PASSWORD).base();
            case WRONG_COOKIE -> {
                var link = make("Locked", PASSWORD);
                guest.setCookie(
                        "outboard-link-" + link.id(), "99999999999.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
                yield link.base();
            }
            case COOKIE_OF_ANOTHER_LINK -> {
                var other = make("Other", PASSWORD);
                unlock(guest, other);
                var link = make("Locked", PASSWORD);
                guest.setCookie(
                        "outboard-link-" + link.id(),
                        guest.cookie("outboard-link-" + other.id()).orElseThrow());
                yield link.base();
            }
            case COOKIE_OLDER_THAN_THE_PASSWORD ->
                unlocked(guest, link -> max.get(link.page()).submit(settings(link), "password", "another one"));
            case COOKIE_OLDER_THAN_A_PAUSE ->
                unlocked(guest, link -> {
                    max.post(link.page() + "/pause");
                    return max.post(link.page() + "/resume");
                });
            case COOKIE_OF_YESTERDAY -> {
                var link = make("Locked", PASSWORD);
                unlock(guest, link);
                app.clock().pass(Duration.ofHours(24));
                yield link.base();
            }
            case UNLOCKED -> unlocked(guest, link -> max.get(link.page()));
            case EXPIRED -> {
                var link = make("Expired", "");
                set(link, "expires_at = '" + app.clock().instant() + "'");
                yield link.base();
            }
            case PAUSED -> {
                var link = make("Paused", "");
                max.post(link.page() + "/pause");
                yield link.base();
            }
            case REVOKED -> {
                var link = make("Revoked", "");
                max.post(link.page() + "/revoke");
                yield link.base();
            }
            case ROTATED -> {
                var link = make("Rotated", "");
                max.post(link.page() + "/rotate");
                yield link.base();
            }
            case ARCHIVED -> {
                var link = make("Archived", "");
                set(link, "client_id = (select id from client where slug = 'gone' and agency_id = share.agency_id)");
                yield link.base();
            }
            case NEVER -> "/s/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
            case GARBLED -> "/s/nonsense";
        };
    }

    private record Link(String page, String base) {
        String id() {
            return page.substring(page.lastIndexOf('/') + 1);
        }
    }

    private static int made;

    /** Labels differ, since two of one label within a moment are one. */
    private static String nth() {
        return String.valueOf(++made);
    }

    private static Link make(String label, String password) {
        return link(max.get(SHARES + "/new").submit(".form", "label", label + " " + nth(), "password", password));
    }

    private static Link link(Page made) {
        assertThat(made.status()).isEqualTo(303);
        var page = made.location();
        var address = made.follow().document().select("#share-address").val();
        return new Link(page, URI.create(address).getPath());
    }

    private static String settings(Link link) {
        return "form[action=" + link.page() + "]";
    }

    private static String unlocked(Browser guest, Function<Link, Page> then) {
        var link = make("Unlocked", PASSWORD);
        unlock(guest, link);
        assertThat(then.apply(link).status()).isLessThan(400);
        return link.base();
    }

    private static void unlock(Browser guest, Link link) {
        assertThat(guest.postExactly(link.base() + "/unlock", UnaryOperator.identity(), "password", PASSWORD)
                        .status())
                .isEqualTo(303);
    }

    private static void set(Link link, String change) {
        app.database()
                .arrange(
                        app.world().harbor().agency().value(),
                        sql -> sql.execute("update share set " + change + " where id = " + link.id()));
    }

    private static Page call(Browser guest, Route route, String base) {
        var path = route.path().replace("/s/{token}", base);
        return route.method().equals(HandlerType.GET)
                ? guest.get(path)
                : guest.postExactly(path, "password", "certainly wrong");
    }
}
