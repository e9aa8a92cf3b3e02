package app.outboard.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * From starting the process to the first answer of a page that reads the database, on a home that has been used before;
 * without and with the JVM's cache. Then its memory after sixteen users have opened pages for a while.
 */
final class Starting {
    private static final List<String> METRICS = List.of("Outbound clicks", "Pin clicks", "Impressions");
    private static final int STARTS = 5;
    private static final int USERS = 16;
    private static final int PAGES = 250;

    private Starting() {}

    public static void main(String[] arguments) throws Exception {
        var root = Path.of(System.getProperty("outboard.root"));
        try (var ground = Ground.fresh()) {
            ground.fill(5, 12, 500, METRICS);
            // The benchmark's own server goes, and its home stays until the end.
            ground.stop();
            var sheet = new Sheet("Start of bin/run on a used home, -Xmx256m, SerialGC; median of " + STARTS);
            double plain = median(root, ground.home(), false);
            sheet.note("start to first answer, without the cache", plain, "s");
            if (Files.exists(cache(root))) {
                sheet.note("start to first answer, with the cache", median(root, ground.home(), true), plain, "s");
            }
            load(sheet, root, ground.home());
        }
    }

    private static double median(Path root, Path home, boolean cached) throws Exception {
        var times = new ArrayList<Double>();
        for (int n = 0; n < STARTS; n++) {
            int port = freePort();
            long start = System.nanoTime();
            var process = start(root, home, port, cached);
            await(process, port);
            times.add((System.nanoTime() - start) / 1e9);
            end(process);
        }
        return Sheet.median(times);
    }

    private static void load(Sheet sheet, Path root, Path home) throws Exception {
        int port = freePort();
        var process = start(root, home, port, Files.exists(cache(root)));
        try {
            await(process, port);
            sheet.note("resident after the first answer", resident(process), "MB");
            try (var user = Wire.signedIn(port, Ground.EMAIL, Ground.PASSWORD)) {
                var work = new ArrayList<Callable<Integer>>();
                for (int n = 0; n < USERS; n++) work.add(() -> browse(user));
                try (var users = Executors.newVirtualThreadPerTaskExecutor()) {
                    for (var done : users.invokeAll(work)) done.get();
                }
            }
            sheet.atMost("resident after %,d pages, 16 users".formatted(USERS * PAGES), resident(process), "MB", 400);
        } finally {
            end(process);
        }
    }

    private static int browse(Wire user) throws IOException {
        try (var wire = user.again()) {
            for (int n = 0; n < PAGES; n++) {
                var path = n % 5 == 0 ? "/bench" : "/bench/clients/client-" + n % 5;
                if (wire.get(path).status() != 200) throw new IllegalStateException(path);
            }
        }
        return PAGES;
    }

    /** As bin/run starts it, without looking whether it has to be built. */
    private static Process start(Path root, Path home, int port, boolean cached) throws IOException {
        var command = new ArrayList<>(List.of(
                System.getProperty("java.home") + "/bin/java",
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-Duser.timezone=UTC"));
        if (cached) command.add("-XX:AOTCache=" + cache(root));
        command.addAll(List.of("-jar", root.resolve("target/outboard.jar").toString(), "run"));
        command.addAll(List.of("--home", home.toString(), "--port", String.valueOf(port)));
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static Path cache(Path root) {
        return root.resolve("target/outboard.aot");
    }

    private static void await(Process process, int port) throws Exception {
        while (process.isAlive()) {
            try (var wire = new Wire(port)) {
                if (wire.get("/login").status() == 200) return;
            } catch (IOException e) {
                // Not yet.
            }
            Thread.sleep(5);
        }
        throw new IllegalStateException("It ended by itself: " + process.exitValue());
    }

    private static void end(Process process) throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) process.destroyForcibly();
    }

    /** Of the JVM alone; PostgreSQL's processes share most of theirs. */
    private static double resident(Process process) throws IOException {
        var status = Files.readString(Path.of("/proc/" + process.pid() + "/status"));
        var found = java.util.regex.Pattern.compile("VmRSS:\\s+(\\d+) kB").matcher(status);
        if (!found.find()) throw new IllegalStateException("No memory in " + status);
        return Long.parseLong(found.group(1)) / 1_000.0;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
