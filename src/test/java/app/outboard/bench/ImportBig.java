package app.outboard.bench;

import app.outboard.accounts.Member;
import app.outboard.clients.ClientScope;
import app.outboard.imports.Told;
import app.outboard.imports.Upload;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Imports one large file of daily Pin figures as the command line does: its bytes are kept, its columns recognised, every
 * row checked, observed and derived. Held against {@code COPY} of the very rows that came of it into the same two tables.
 */
final class ImportBig {
    private static final List<String> TABLES = List.of("observed_pin_day", "pin_day");

    private ImportBig() {}

    public static void main(String[] arguments) throws Exception {
        int rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        try (var ground = Ground.fresh()) {
            measure(ground, rows);
        }
    }

    private static void measure(Ground ground, int rows) throws Exception {
        var member = ground.agency("Bench", "bench");
        try (var connection = ground.owner(member)) {
            PinDaysFile.explain(connection, member.agency().value());
        }
        run(ground, ground.client(member, "Warm", "warm"), PinDaysFile.written(ground.home(), 20_000), true);
        var scope = ground.client(member, "Big", "big");
        var upload = PinDaysFile.written(ground.home(), rows);

        double preview = seconds(() -> run(ground, scope, upload, false));
        double commit = seconds(() -> run(ground, scope, upload, true));
        double copy = copied(ground, member, scope);

        var sheet = new Sheet("Import of %,d daily Pin figures, heap of %,d MB"
                .formatted(rows, Runtime.getRuntime().maxMemory() / 1_000_000));
        sheet.note("preview", preview, copy, "s");
        sheet.note("import", commit, copy, "s");
        sheet.note("rows a second", rows / commit, rows / copy, "/s");
        sheet.atLeast("rows a second, share of COPY's", copy / commit, "", 0.5);
    }

    private static void run(Ground ground, ClientScope scope, Upload upload, boolean commit) {
        var told = ground.app().imports().importNow(scope, List.of(upload), commit);
        if (!(told instanceof Told.Fine))
            throw new IllegalStateException(told.lines().toString());
    }

    /** Copies the client's rows out, deletes them, and copies them in again; all of it is taken back. */
    private static double copied(Ground ground, Member member, ClientScope scope) throws Exception {
        try (var connection = ground.owner(member)) {
            connection.setAutoCommit(false);
            Map<String, Path> kept = new LinkedHashMap<>();
            for (var table : TABLES) kept.put(table, out(ground, connection, table, scope));
            execute(connection, "truncate " + String.join(", ", TABLES));
            for (var table : TABLES) execute(connection, "alter table " + table + " no force row level security");
            double took = seconds(() -> {
                for (var table : TABLES) in(connection, table, kept.get(table));
            });
            connection.rollback();
            return took;
        }
    }

    private static Path out(Ground ground, Connection connection, String table, ClientScope scope) throws Exception {
        var path = ground.home().resolve(table + ".copy");
        try (var bytes = new BufferedOutputStream(Files.newOutputStream(path))) {
            copies(connection)
                    .copyOut(
                            "copy (select * from " + table + " where client_id = "
                                    + scope.client().value() + ") to stdout",
                            bytes);
        }
        return path;
    }

    private static void in(Connection connection, String table, Path path) throws IOException, SQLException {
        try (var bytes = new BufferedInputStream(Files.newInputStream(path), 1 << 20)) {
            copies(connection).copyIn("copy " + table + " from stdin", bytes, 1 << 16);
        }
    }

    private static CopyManager copies(Connection connection) throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private interface Work {
        void run() throws Exception;
    }

    private static double seconds(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }
}
