package app.outboard.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * An overview page in Chromium with nothing in its cache: how long until the figures are painted, by how many requests
 * and bytes. The server has served such pages before; the browser has not seen any of its files.
 */
final class Cold {
    private static final List<String> METRICS = List.of("Outbound clicks", "Pin clicks", "Impressions");
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final int VISITS = 15;
    private static final int WINDOW_SETTLES = 1_000;

    private Cold() {}

    /** One visit; bytes as they went over the wire, headers included. */
    private record Visit(double firstPaint, double largestPaint, int requests, double bytes, double all) {}

    public static void main(String[] arguments) throws Exception {
        try (var ground = Ground.fresh()) {
            ground.fill(5, 36, 2_000, METRICS);
            ground.app().listen(0);
            try (var wire = Wire.signedIn(ground.app().port(), Ground.EMAIL, Ground.PASSWORD)) {
                for (int n = 0; n < 300; n++)
                    wire.get("/bench/clients/client-" + (1 + n % 5)).body();
                measure(ground.app().port(), wire);
            }
        }
    }

    private static void measure(int port, Wire wire) {
        var options = new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        try (var playwright = Playwright.create(options);
                var browser = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(chromium())
                                .setArgs(List.of("--no-sandbox", "--disable-background-networking")))) {
            var visits = new ArrayList<Visit>();
            for (int n = 0; n < VISITS + 3; n++) {
                // A context of its own has a cache of its own. The policy of the pages would bar what the bench asks
                // them.
                try (var context = browser.newContext(new Browser.NewContextOptions().setBypassCSP(true))) {
                    var visit = visit(context, port, wire, 1 + n % 5);
                    if (n >= 3) visits.add(visit);
                }
            }
            print(visits);
        }
    }

    private static void print(List<Visit> visits) {
        var sheet = new Sheet("An overview page in Chromium, nothing cached; median of " + visits.size() + " visits");
        sheet.atMost("figures painted (largest contentful paint)", median(visits, Visit::largestPaint), "ms", 200);
        sheet.note("first paint", median(visits, Visit::firstPaint), "ms");
        sheet.note("chart drawn, all loaded", median(visits, Visit::all), "ms");
        sheet.atMost("requests", median(visits, it -> (double) it.requests()), "", 10);
        sheet.atMost("transferred", median(visits, Visit::bytes) / 1_000, "kB", 120);
    }

    private static double median(List<Visit> visits, java.util.function.ToDoubleFunction<Visit> figure) {
        return Sheet.median(visits.stream().map(figure::applyAsDouble).toList());
    }

    private static Visit visit(BrowserContext context, int port, Wire wire, int client) {
        context.addCookies(List.of(new Cookie("outboard", wire.cookie("outboard")).setUrl("http://localhost:" + port)));
        var page = context.newPage();
        // Chromium goes on building its own window, in processes of its own, when it has long said that it has one;
        // whoever types an address into it came later.
        page.waitForTimeout(WINDOW_SETTLES);
        var answers = new ArrayList<Response>();
        page.onResponse(answers::add);
        page.addInitScript("new PerformanceObserver(list => { window.largest = list.getEntries().at(-1).startTime; })"
                + ".observe({type: 'largest-contentful-paint', buffered: true})");
        long start = System.nanoTime();
        page.navigate("http://localhost:" + port + "/bench/clients/client-" + client);
        page.waitForFunction("document.querySelector('canvas') && window.largest > 0");
        double all = (System.nanoTime() - start) / 1e6;
        page.waitForLoadState(LoadState.NETWORKIDLE);
        var done = List.copyOf(answers);
        double bytes = done.stream()
                .map(Response::request)
                .mapToDouble(request -> request.sizes().responseBodySize + request.sizes().responseHeadersSize)
                .sum();
        return new Visit(
                number(page, "performance.getEntriesByType('paint')[0].startTime"),
                number(page, "window.largest"),
                done.size(),
                bytes,
                all);
    }

    private static double number(Page page, String script) {
        return ((Number) page.evaluate(script)).doubleValue();
    }

    private static Path chromium() {
        var folders = System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1);
        return NAMES.stream()
                .flatMap(name -> Arrays.stream(folders).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Install Chromium so that it is on the PATH"));
    }
}
