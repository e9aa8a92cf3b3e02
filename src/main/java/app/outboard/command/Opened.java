package app.outboard.command;

import app.outboard.platform.db.Database;
import app.outboard.platform.db.KnownKey;
import app.outboard.platform.home.DatabaseServer;
import app.outboard.platform.home.KeyFile;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/**
 * The program on an open database. Closed in the opposite order of opening, also when a signal ends the process, so that
 * the last user of the home's server stops it.
 */
final class Opened implements AutoCloseable {
    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final Thread atExit = new Thread(this::closeAll, "closing");
    private final DatabaseServer server;
    private final Program program;

    private Opened(Program.Builder builder, Path home, Map<String, String> environment) {
        Runtime.getRuntime().addShutdownHook(atExit);
        try {
            server = keep(DatabaseServer.open(home, environment));
            var database = keep(Database.start(server.access()));
            program = keep(builder.build(database, KnownKey.check(database, KeyFile.read(home, environment))));
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    static Opened on(Program.Builder builder, Path home, Map<String, String> environment) {
        return new Opened(builder, home, environment);
    }

    Program program() {
        return program;
    }

    /** Keeps the server alive for as long as the program runs; ends the process when that is impossible. */
    void watch(Runnable lost) {
        server.watch(lost);
    }

    @Override
    public void close() {
        closeAll();
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException e) {
            // The process is ending, and the hook is what closes us.
        }
    }

    private synchronized <T extends AutoCloseable> T keep(T resource) {
        open.push(resource);
        return resource;
    }

    private synchronized void closeAll() {
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception e) {
                System.getLogger(Opened.class.getName()).log(System.Logger.Level.WARNING, "Closing failed", e);
            }
        }
    }
}
