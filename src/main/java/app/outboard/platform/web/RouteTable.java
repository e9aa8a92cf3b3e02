package app.outboard.platform.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.router.Endpoint;
import io.javalin.security.Roles;
import io.javalin.security.RouteRole;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** All routes, each with the role it asks for. */
public final class RouteTable {
    private final Csrf csrf;
    private final ErrorPages errors;
    private final List<Route> routes = new ArrayList<>();

    RouteTable(Csrf csrf, ErrorPages errors) {
        this.csrf = csrf;
        this.errors = errors;
    }

    /** A route as a test may walk it. */
    public record Route(HandlerType method, String path, RouteRole role, boolean upload, Handler handler) {}

    /** The routes behind a door. */
    public <S> Routes<S> behind(Door<S> door) {
        return new Routes<>(this, door);
    }

    /** The routes for everybody. */
    public Routes<Access> open() {
        return behind((ctx, role) -> new Entry.Granted<>(Access.OPEN));
    }

    public List<Route> all() {
        return List.copyOf(routes);
    }

    void add(HandlerType method, String path, RouteRole role, boolean upload, Handler handler) {
        routes.add(new Route(method, path, role, upload, handler));
    }

    /** Fixed words come before parameters, since the first match wins: a brace sorts behind every letter. */
    void install(RoutesConfig config) {
        routes.stream().sorted(Comparator.comparing(Route::path)).forEach(route -> {
            config.addEndpoint(endpoint(route, route.method()));
            if (isAsked(route)) config.addEndpoint(endpoint(route, HandlerType.HEAD));
        });
    }

    /** Without this a HEAD is answered 200 before any door is asked, so a link would look alive that is closed. */
    private static boolean isAsked(Route route) {
        return route.method().equals(HandlerType.GET)
                && (route.role() == Access.GUEST || route.role() == Access.READER);
    }

    private static Endpoint endpoint(Route route, HandlerType method) {
        var builder = Endpoint.create(method, route.path()).addMetadata(new Roles(Set.of(route.role())));
        return builder.handler(route.handler());
    }

    Csrf csrf() {
        return csrf;
    }

    ErrorPages errors() {
        return errors;
    }
}
