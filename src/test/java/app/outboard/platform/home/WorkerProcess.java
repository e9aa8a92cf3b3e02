package app.outboard.platform.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A {@link Worker} in a process of its own, and what it has said so far. */
final class WorkerProcess implements AutoCloseable {
    private final Process process;
    private final Path output;

    private WorkerProcess(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    static WorkerProcess start(Path home, String kind, String name) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classes = System.getProperty("java.class.path");
        // Into a file: Java throws away what a killed process had still in its pipe.
        var output = Files.createTempFile(home.getParent(), name, ".out");
        var process = new ProcessBuilder(
                        java,
                        "-Xmx128m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classes,
                        Worker.class.getName(),
                        home.toString(),
                        kind,
                        name)
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new WorkerProcess(process, output);
    }

    /** The keys of the rows it has committed. */
    List<String> confirmed() throws IOException {
        return said().stream().filter(line -> line.contains("-")).toList();
    }

    /** Every whole line. */
    List<String> said() throws IOException {
        var text = Files.readString(output);
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }

    /** Waits until it commits; false when it ended before. */
    boolean works() throws IOException, InterruptedException {
        var deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (process.isAlive() && System.nanoTime() < deadline) {
            if (said().size() > 1) return true;
            TimeUnit.MILLISECONDS.sleep(10);
        }
        return said().size() > 1;
    }

    void kill() throws InterruptedException {
        process.destroyForcibly();
        ended();
    }

    /** Asks it to end by itself, and returns its exit code. */
    int end() throws IOException, InterruptedException {
        process.getOutputStream().write('\n');
        process.getOutputStream().close();
        return ended();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }

    private int ended() throws InterruptedException {
        if (!process.waitFor(60, TimeUnit.SECONDS)) throw new IllegalStateException("Does not end");
        return process.exitValue();
    }
}
