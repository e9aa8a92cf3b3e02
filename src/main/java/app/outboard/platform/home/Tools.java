package app.outboard.platform.home;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.outboard.platform.db.CannotStart;
import app.outboard.platform.text.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * PostgreSQL's programs, run to their end. They refuse the root user; {@code unshare} makes a world for them in which
 * root is an ordinary user that owns what root owns.
 */
final class Tools {
    private final Path bin;
    private final List<String> prefix;

    private Tools(Path bin, List<String> prefix) {
        this.bin = bin;
        this.prefix = prefix;
    }

    static Tools in(Path bin) throws IOException {
        if (!System.getProperty("user.name").equals("root")) return new Tools(bin, List.of());
        var prefix = List.of("unshare", "-U");
        if (!works(prefix)) throw new CannotStart(Text.of("run.postgres.root"));
        return new Tools(bin, prefix);
    }

    Outcome run(String program, String... arguments) throws IOException {
        var command = new ArrayList<>(prefix);
        command.add(bin.resolve(program).toString());
        command.addAll(List.of(arguments));
        return run(command);
    }

    private static boolean works(List<String> prefix) {
        var command = new ArrayList<>(prefix);
        command.add("true");
        try {
            return run(command).done();
        } catch (IOException e) {
            return false;
        }
    }

    private static Outcome run(List<String> command) throws IOException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        // Somebody's own PGPORT or PGDATA would lead the programs astray.
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        var process = builder.start();
        process.getOutputStream().close();
        try (var output = process.getInputStream()) {
            var said = new String(output.readAllBytes(), UTF_8);
            return new Outcome(process.waitFor(), said.strip());
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** How a program ended and what it said. */
    record Outcome(int exit, String said) {
        boolean done() {
            return exit == 0;
        }
    }
}
