package app.outboard.platform.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the server says of itself in {@code postmaster.pid}.
 *
 * @param port 0 as long as it has not said
 * @param status {@code starting}, {@code ready}, {@code stopping}, or empty as long as it has not said
 */
record Postmaster(long pid, int port, String status) {
    private static final int PORT_LINE = 3;
    private static final int STATUS_LINE = 7;

    /** The server of a data folder if it lives; a file left by a dead one counts as none. */
    static Optional<Postmaster> of(Path data) {
        return read(data).filter(server -> Processes.serves(server.pid(), data));
    }

    boolean ready() {
        return status.equals("ready") && port > 0;
    }

    /** Where a database of it is. Loopback by number: {@code localhost} may mean IPv6, where nobody listens. */
    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private static Optional<Postmaster> read(Path data) {
        try {
            var lines = Files.readAllLines(data.resolve("postmaster.pid"));
            if (lines.isEmpty()) return Optional.empty();
            // A server in single-user mode, as initdb runs one, writes its number negated.
            long pid = Math.abs(Long.parseLong(lines.getFirst().strip()));
            return Optional.of(
                    new Postmaster(pid, Integer.parseInt(line(lines, PORT_LINE, "0")), line(lines, STATUS_LINE, "")));
        } catch (NoSuchFileException | NumberFormatException e) {
            // Not yet written, half written, or cut short by a power failure.
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(List<String> lines, int number, String otherwise) {
        return lines.size() > number ? lines.get(number).strip() : otherwise;
    }
}
