package app.outboard.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.testing.Cast;
import app.outboard.testing.TestApp;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Somebody at a browser of their own, new for each test. Every page they arrive at must be sound (see {@link Scan}), and
 * a journey on which the browser complained of anything, a refused script or style among it, has failed.
 *
 * <pre>{@code
 * @RegisterExtension
 * final Visitor ana = Visitor.of(app);
 *
 * ana.signIn(Cast.ANA);
 * ana.open("/harbor");
 * }</pre>
 */
final class Visitor implements BeforeEachCallback, AfterEachCallback {
    /** A busy machine is no reason to fail. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final TestApp app;
    private final NewContextOptions kind;
    private final List<String> complaints = new ArrayList<>();
    private boolean scripts = true;
    private BrowserContext context;
    private Page page;

    private Visitor(TestApp app, NewContextOptions kind) {
        this.app = app;
        this.kind = kind;
    }

    /** At a laptop. */
    static Visitor of(TestApp app) {
        return new Visitor(app, new NewContextOptions().setViewportSize(1280, 900));
    }

    /** At a phone of the narrowest kind. */
    static Visitor onPhone(TestApp app) {
        return new Visitor(
                app, new NewContextOptions().setViewportSize(360, 740).setHasTouch(true));
    }

    /** With JavaScript switched off. */
    static Visitor withoutScripts(TestApp app) {
        var visitor = new Visitor(
                app, new NewContextOptions().setViewportSize(1280, 900).setJavaScriptEnabled(false));
        visitor.scripts = false;
        return visitor;
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        context = Chromium.of(test).newContext(kind);
        context.setDefaultTimeout((double) PATIENCE.toMillis());
        page = context.newPage();
        page.onConsoleMessage(this::hear);
        page.onPageError(complaints::add);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        context.close();
        assertThat(complaints).as("what the browser complained of").isEmpty();
    }

    /** The page they look at. */
    Page page() {
        return page;
    }

    Visitor signIn(Cast somebody) {
        open("/login");
        type("E-mail", somebody.email());
        type("Password", Cast.PASSWORD);
        press("Sign in");
        return this;
    }

    /** Goes to an address and looks at the page. */
    Visitor open(String path) {
        page.navigate("http://localhost:" + app.port() + path);
        return look();
    }

    /** Reads the page again with a scanner's eyes. */
    Visitor look() {
        if (scripts) Scan.of(page);
        return this;
    }

    /** Presses a button and looks at the page it leads to. */
    Visitor press(String button) {
        page.getByRole(AriaRole.BUTTON, exactly(button)).first().click();
        return look();
    }

    /** Follows a link of the page's own part. */
    Visitor follow(String link) {
        main().getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
        return look();
    }

    Visitor type(String label, String words) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(words);
        return this;
    }

    /** Waits until the page's heading says so, and looks at it. */
    Visitor await(String heading) {
        page.getByRole(
                        AriaRole.HEADING,
                        new GetByRoleOptions().setName(heading).setLevel(1).setExact(true))
                .waitFor();
        return look();
    }

    void prefer(ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    }

    Locator main() {
        return page.locator("main");
    }

    /** The words of the page's own part, with plain spaces. */
    String text() {
        return plain(main().innerText());
    }

    /** The page's path and what follows it. */
    String address() {
        return page.url().replaceFirst("^https?://[^/]+", "");
    }

    static String plain(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f]+", " ").strip();
    }

    private static GetByRoleOptions exactly(String name) {
        return new GetByRoleOptions().setName(name).setExact(true);
    }

    /** A page that answers 404 or 422 is logged as a failed load; that is the page speaking, not a fault in it. */
    private void hear(ConsoleMessage message) {
        boolean own = message.text().contains("responded with a status of 4")
                && message.location().startsWith(page.url());
        if (message.type().equals("error") && !own) complaints.add(message.text() + " at " + message.location());
    }
}
