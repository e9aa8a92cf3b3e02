package app.outboard.platform.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * In which world of process numbers the server was started. A second container on the same home cannot see the first
 * one's server, would take it for dead, and two servers on one data folder destroy it.
 */
final class StartedIn {
    private final Path file;

    StartedIn(Home home) {
        file = home.folder().resolve("started-in");
    }

    boolean another() throws IOException {
        return Files.exists(file) && !Files.readString(file).equals(here());
    }

    void noteHere() throws IOException {
        Files.writeString(file, here());
    }

    /** Linux numbers these worlds; elsewhere there is but one. */
    private static String here() throws IOException {
        var world = Path.of("/proc/self/ns/pid");
        return Files.exists(world) ? Files.readSymbolicLink(world).toString() : "";
    }
}
