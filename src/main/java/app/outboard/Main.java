package app.outboard;

import app.outboard.command.Outboard;
import app.outboard.command.Program;
import app.outboard.platform.db.Database;
import io.javalin.Javalin;

/** The one way in: the command line, of which {@code run} serves the pages. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        var outboard = new Outboard(Main::program, System.getenv(), System.out, System.err);
        System.exit(outboard.execute(arguments));
    }

    /** Stands in for {@code App} until the pages are there. */
    private static Program program(Database database) {
        var server = Javalin.create(config -> config.routes.get("/health", context -> {
            boolean alive = database.global(sql -> sql.fetchExists(sql.selectOne()));
            context.result(alive ? "ok" : "no database");
        }));
        return new Program() {
            @Override
            public void listen(int port) {
                server.start("127.0.0.1", port);
            }

            @Override
            public void close() {
                server.stop();
            }
        };
    }
}
