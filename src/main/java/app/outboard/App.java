package app.outboard;

import app.outboard.accounts.AccountRoutes;
import app.outboard.accounts.Accounts;
import app.outboard.accounts.Doors;
import app.outboard.accounts.Member;
import app.outboard.clients.Clients;
import app.outboard.command.Program;
import app.outboard.platform.db.Database;
import app.outboard.platform.db.PoolExhausted;
import app.outboard.platform.text.Texts;
import app.outboard.platform.web.Frame;
import app.outboard.platform.web.RouteTable;
import app.outboard.platform.web.Web;
import app.outboard.trail.Trail;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds everything with {@code new}, bottom up, and lists the routes. */
public final class App implements Program {
    private final Settings settings;
    private final Database database;
    private final Texts texts = new Texts();
    private final Accounts accounts;
    private final Clients clients;
    private @Nullable Web web;

    public App(Database database, Settings settings, InstantSource clock) {
        this.settings = settings;
        this.database = database;
        var trail = new Trail(clock);
        this.accounts = new Accounts(database, trail, settings.loginLimits(), clock);
        this.clients = new Clients(database, trail, clock);
    }

    public Accounts accounts() {
        return accounts;
    }

    public Clients clients() {
        return clients;
    }

    @Override
    public void listen(int port) {
        var serving = new Web(settings.web(port), texts, List.of(PoolExhausted.class), this::isWell);
        addRoutes(serving, serving.routes());
        serving.start();
        web = serving;
    }

    @Override
    public void close() {
        if (web != null) web.close();
    }

    /** The port it listens on. */
    public int port() {
        return served().port();
    }

    /** All routes, for tests that walk them. */
    public List<RouteTable.Route> routes() {
        return served().routes().all();
    }

    /** One line a feature; their order does not matter. */
    private void addRoutes(Web web, RouteTable routes) {
        var doors = new Doors(accounts, web.cookies(), this::clientLinks);
        new AccountRoutes(accounts, doors, web, texts).addTo(routes);
    }

    private List<Frame.Link> clientLinks(Member member) {
        return clients.scopes(member).stream()
                .map(client -> new Frame.Link(client.name(), client.slug(), client.colour()))
                .toList();
    }

    private boolean isWell() {
        try {
            return database.global(sql -> sql.fetchExists(sql.selectOne()));
        } catch (RuntimeException e) {
            return false;
        }
    }

    private Web served() {
        if (web == null) throw new IllegalStateException("Not listening");
        return web;
    }
}
