package app.outboard.platform.web;

import app.outboard.platform.text.Texts;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.eclipse.jetty.server.AbstractConnector;
import org.eclipse.jetty.server.Server;

/** The web server: collects the routes, then serves them on virtual threads. */
public final class Web implements AutoCloseable {
    /** Shared pages say themselves that they are not to be listed; who may not fetch them would not hear of it. */
    private static final String ROBOTS = "User-agent: *\nDisallow:\n";

    private static final int HEADER_BYTES = 16 * 1024;
    private static final long FORM_BYTES = 1024 * 1024;

    private final WebSettings settings;
    private final Cookies cookies;
    private final Flashes flashes;
    private final ErrorPages errors;
    private final Assets assets = Assets.load();
    private final Renderer renderer;
    private final RouteTable routes;
    private final Guard guard;
    private final Javalin server;

    /**
     * @param busy exceptions that mean "come back in a moment"
     * @param guestHosts names at which guests reach a few pages
     * @param isWell whether the database answers, for {@code /health}
     */
    public Web(
            WebSettings settings,
            Texts texts,
            List<Class<? extends Exception>> busy,
            GuestHosts guestHosts,
            BooleanSupplier isWell) {
        this.settings = settings;
        this.cookies = new Cookies(settings.secure());
        var seal = new Seal(cookies);
        var csrf = new Csrf(seal);
        this.flashes = new Flashes(texts, cookies, seal);
        this.errors = new ErrorPages(texts);
        this.renderer = new Renderer(texts, csrf, flashes, assets);
        this.routes = new RouteTable(csrf, errors);
        this.guard = new Guard(new Hosts(settings.url()), guestHosts, errors);
        this.server = Javalin.create(config -> configure(config, busy));
        routes.open()
                .get("/health", Access.OPEN, (ctx, open) -> health(ctx, isWell))
                .get("/assets/{hash}/<path>", Access.OPEN, (ctx, open) -> assets.serve(ctx))
                .get(
                        "/robots.txt",
                        Access.OPEN,
                        (ctx, open) -> ctx.contentType("text/plain").result(ROBOTS))
                .get("/favicon.ico", Access.OPEN, (ctx, open) -> assets.icon(ctx))
                .get("/favicon.svg", Access.OPEN, (ctx, open) -> assets.icon(ctx));
    }

    public RouteTable routes() {
        return routes;
    }

    public Cookies cookies() {
        return cookies;
    }

    public Flashes flashes() {
        return flashes;
    }

    public ErrorPages errors() {
        return errors;
    }

    public Addresses addresses() {
        return new Addresses(settings.trustedProxies());
    }

    /** Serves what was declared so far; later routes would not be seen. */
    public void start() {
        routes.install(server.unsafe.routes);
        server.start(settings.listen(), settings.port());
    }

    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.stop();
    }

    private void configure(JavalinConfig config, List<Class<? extends Exception>> busy) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.concurrency.useVirtualThreads = true;
        config.http.maxRequestSize = FORM_BYTES;
        config.http.prefer405over404 = true;
        config.fileRenderer(renderer);
        config.requestLogger.http(RequestLog::note);
        config.routes.before(guard::check);
        config.routes.exception(HttpResponseException.class, (refusal, ctx) -> errors.refused(ctx, refusal));
        busy.forEach(kind -> config.routes.exception(kind, (failure, ctx) -> errors.busy(ctx)));
        config.routes.exception(Exception.class, (failure, ctx) -> errors.failed(ctx, failure));
        limitUploads(config);
        harden(config);
    }

    private static void limitUploads(JavalinConfig config) {
        // What one file may have is for its reader to say, by name, while the others stay.
        config.jetty.multipartConfig.maxFileSize(100, SizeUnit.MB);
        config.jetty.multipartConfig.maxTotalRequestSize(100, SizeUnit.MB);
        config.jetty.multipartConfig.maxInMemoryFileSize(1, SizeUnit.MB);
    }

    private void harden(JavalinConfig config) {
        var headers = new Headers(settings.secure());
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setRequestHeaderSize(HEADER_BYTES);
            http.addCustomizer(headers);
        });
        config.jetty.modifyServer(jetty -> jetty.setErrorHandler(new BareErrors(headers)));
        config.jetty.modifyServer(Web::stopGently);
    }

    private static void stopGently(Server jetty) {
        jetty.setStopTimeout(5_000);
        for (var connector : jetty.getConnectors())
            if (connector instanceof AbstractConnector one) one.setIdleTimeout(30_000);
    }

    private static void health(Context ctx, BooleanSupplier isWell) {
        boolean well = isWell.getAsBoolean();
        ctx.status(well ? 200 : 503)
                .contentType("application/json")
                .result(
                        well
                                ? "{\"status\":\"up\",\"database\":\"up\"}"
                                : "{\"status\":\"down\",\"database\":\"down\"}");
    }
}
