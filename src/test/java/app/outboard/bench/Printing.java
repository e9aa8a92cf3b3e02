package app.outboard.bench;

import app.outboard.clients.ClientScope;
import app.outboard.ids.AuditRunId;
import app.outboard.platform.pdf.PrintRoom;
import app.outboard.platform.pdf.Printed;
import app.outboard.platform.text.Texts;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The audit of a demo client as a PDF: reading it, putting it into words and printing it, warm, beside Chromium's print of
 * the same page with the same fonts, a process each.
 */
final class Printing {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> FACES = List.of("Inter-Regular:400", "Inter-SemiBold:700");
    private static final long USUAL_MEMORY = 200_000_000;
    private static final int WARM = 12;
    private static final int ROUNDS = 9;

    private Printing() {}

    public static void main(String[] arguments) throws Exception {
        var client = arguments.length > 0 ? arguments[0] : "marlow-lane";
        try (var ground = Ground.fresh()) {
            ground.app().listen(0);
            if (ground.app().demo().ready().isEmpty()) throw new IllegalStateException("No demo");
            var member = ground.app().accounts().operator("demo").orElseThrow();
            var scope = ground.app().clients().find(member, client).orElseThrow();
            measure(ground, scope, ground.app().audits().now(scope).run().id());
        }
    }

    private static void measure(Ground ground, ClientScope scope, AuditRunId run) throws Exception {
        var printed = print(ground, scope, run);
        for (int n = 1; n < WARM; n++) print(ground, scope, run);
        var page = ground.home().resolve("audit.html");
        Files.writeString(page, html(ground, scope, run));
        var chromium = chromium();
        var target = ground.home().resolve("chromium.pdf");
        chromium(chromium, page, target);
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        // By turns, so that whatever else the machine does strikes both.
        for (int n = 0; n < ROUNDS; n++) {
            ours.add(timed(() -> print(ground, scope, run)));
            theirs.add(timed(() -> chromium(chromium, page, target)));
        }
        var sheet = new Sheet(
                "The audit of a demo client as a PDF of %d pages, %,d bytes; median of %d; Chromium's: %,d bytes"
                        .formatted(printed.pages(), printed.bytes().length, ROUNDS, Files.size(target)));
        // The comparison is of usual conditions; in less memory it is the time that must do.
        double most = Runtime.getRuntime().maxMemory() < USUAL_MEMORY ? 1 : 1 / 3.0;
        sheet.ratioAtMost("read, worded and printed, warm", Sheet.median(ours), Sheet.median(theirs), "ms", most);
        // The target is for thirty pages; more of them are held to it as they are.
        double scale = Math.max(1, 30.0 / printed.pages());
        sheet.atMost("thirty pages or more", Sheet.median(ours) * scale, "ms", 2_000);
        sheet.note("most heap in use, garbage included", heap() / 1e6, "MB");
        sheet.note("of at most", Runtime.getRuntime().maxMemory() / 1e6, "MB");
    }

    private interface Work {
        void run() throws Exception;
    }

    private static double timed(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static Printed print(Ground ground, ClientScope scope, AuditRunId run) throws InterruptedException {
        return ground.app().auditPrint().make(scope, run.value(), percent -> {}).orElseThrow();
    }

    /** The page with its style and its fonts, as a browser needs it. */
    private static String html(Ground ground, ClientScope scope, AuditRunId run) {
        var fonts = Path.of(System.getProperty("outboard.root", "."), "src/main/resources/fonts")
                .toAbsolutePath();
        var style = new StringBuilder();
        for (var face : FACES) {
            var parts = face.split(":", 2);
            style.append("@font-face{font-family:Inter;font-weight:%s;src:url(file://%s/%s.ttf)}"
                    .formatted(parts[1], fonts, parts[0]));
        }
        style.append(new PrintRoom(new Texts()).style());
        var page = ground.app().auditPrint().page(scope, run).orElseThrow();
        return "<!DOCTYPE html>" + page.replace("</head>", "<style>" + style + "</style></head>");
    }

    private static void chromium(Path chromium, Path page, Path target) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        chromium.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-background-networking",
                        "--no-pdf-header-footer",
                        "--print-to-pdf=" + target,
                        page.toUri().toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (process.waitFor() != 0) throw new IOException("Chromium did not print");
    }

    private static double heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
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
