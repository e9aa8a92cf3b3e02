package app.outboard.testing;

import app.outboard.App;
import app.outboard.Settings;
import app.outboard.accounts.LoginLimits;
import app.outboard.demo.invented.Script;
import app.outboard.platform.crypto.MasterKey;
import java.net.URI;
import java.util.Set;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The real program on a database of its own and a free port, with the {@link World} in it:
 *
 * <pre>{@code
 * @RegisterExtension
 * static final TestApp app = TestApp.withWorld();
 *
 * var page = app.as(Cast.ANA).get("/harbor/settings");
 * }</pre>
 */
public final class TestApp implements AfterAllCallback, AutoCloseable {
    private static final MasterKey KEY = MasterKey.fresh();

    private final TestDatabase database = TestDatabase.create();
    private final TestClock clock = new TestClock();
    private final Settings settings;
    private final Script script;
    private App app;
    private final World world;

    private TestApp(LoginLimits limits, boolean withWorld, Script script, boolean demoOffered) {
        this.script = script;
        settings = new Settings(
                URI.create("http://outboard.localhost"), "127.0.0.1", Set.of("127.0.0.1"), limits, demoOffered, KEY);
        app = started();
        world = withWorld ? World.build(app, database) : null;
    }

    /** With everybody and everything of the {@link World}; sign-in limits are lifted. */
    public static TestApp withWorld() {
        return new TestApp(LoginLimits.LIFTED, true, Script.full(), true);
    }

    /** The same with the limits people meet. */
    public static TestApp withStrictLimits() {
        return new TestApp(LoginLimits.STRICT, true, Script.full(), true);
    }

    /** As it is on the first day. */
    public static TestApp empty() {
        return new TestApp(LoginLimits.LIFTED, false, Script.full(), true);
    }

    /**
     * As it is on the first day, with a demo agency of one's own choice to be asked for.
     *
     * @param offered whether the first page offers it
     */
    public static TestApp emptyWithDemo(Script script, boolean offered) {
        return new TestApp(LoginLimits.LIFTED, false, script, offered);
    }

    public App app() {
        return app;
    }

    public World world() {
        return world;
    }

    public TestDatabase database() {
        return database;
    }

    public TestClock clock() {
        return clock;
    }

    public int port() {
        return app.port();
    }

    /** A browser nobody has signed in with. */
    public Browser browser() {
        return new Browser("http://localhost:" + port());
    }

    /** A browser in which somebody has just signed in. */
    public Browser as(Cast somebody) {
        var browser = browser();
        browser.signIn(somebody.email(), Cast.PASSWORD);
        return browser;
    }

    /** Ends the program and starts it again on the same database, on another port. */
    public void restart() {
        app.close();
        app = started();
    }

    private App started() {
        var fresh = new App(database.database(), settings, clock, script);
        fresh.listen(0);
        return fresh;
    }

    @Override
    public void afterAll(ExtensionContext context) {
        close();
    }

    @Override
    public void close() {
        app.close();
        database.close();
    }
}
