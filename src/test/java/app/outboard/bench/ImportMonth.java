package app.outboard.bench;

import app.outboard.accounts.Member;
import app.outboard.clients.ClientScope;
import app.outboard.imports.Told;
import app.outboard.imports.Upload;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.postgresql.PGConnection;

/**
 * Imports as they happen: every client's monthly exports over years, six files a month, client by client as the command
 * line takes them. The preview does all a commit does and takes it back, so the two cost about the same.
 */
final class ImportMonth {
    /** What an import writes besides the files themselves; those that refer to others come later. */
    private static final List<String> TABLES =
            List.of("observation", "observed_day", "observed_board", "observed_pin", "account_day", "range_list");

    private ImportMonth() {}

    public static void main(String[] arguments) throws Exception {
        int clients = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20;
        int months = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 36;
        try (var ground = Ground.fresh()) {
            measure(ground, clients, months);
        }
    }

    private static void measure(Ground ground, int clients, int months) throws Exception {
        var member = ground.agency("Bench", "bench");
        Map<ClientScope, List<Upload>> all = new LinkedHashMap<>();
        for (int n = 1; n <= clients; n++) {
            all.put(
                    ground.client(member, "Client " + n, "client-" + n),
                    new Account("account" + n, n).uploads(months, Account.METRICS));
        }
        int files = all.values().stream().mapToInt(List::size).sum();
        warmUp(ground, member);

        double preview = seconds(() -> all.forEach((scope, uploads) -> run(ground, scope, uploads, false)));
        double commit = seconds(() -> all.forEach((scope, uploads) -> run(ground, scope, uploads, true)));
        var rows = new long[1];
        double copy = copied(ground, member, rows);

        var sheet = new Sheet("Import of %,d files: %d clients, %d months, %d files each; %,d rows stored"
                .formatted(files, clients, months, Account.METRICS.size(), rows[0]));
        double share = files / 4_320.0;
        sheet.atMost("preview of all files", preview, "s", 10 * share);
        sheet.atMost("commit of all files", commit, "s", 20 * share);
        sheet.note("commit against COPY of the same rows", commit, copy, "s");
        sheet.note("files a second, commit", files / commit, "/s");
        sheet.note("rows a second, commit", rows[0] / commit, "/s");
    }

    /** A server has imported before; so has this one, for a client of its own. */
    private static void warmUp(Ground ground, Member member) {
        var scope = ground.client(member, "Warm", "warm");
        run(ground, scope, new Account("warm", 999).uploads(6, Account.METRICS), false);
        run(ground, scope, new Account("warm", 999).uploads(6, Account.METRICS), true);
    }

    private static void run(Ground ground, ClientScope scope, List<Upload> uploads, boolean commit) {
        var told = ground.app().imports().importNow(scope, uploads, commit);
        if (!(told instanceof Told.Fine))
            throw new IllegalStateException(told.lines().toString());
    }

    /** Copies what the import stored out, empties the tables, and copies it in again; all of it is taken back. */
    private static double copied(Ground ground, Member member, long[] rows) throws Exception {
        try (var connection = ground.owner(member)) {
            connection.setAutoCommit(false);
            Map<String, byte[]> kept = new LinkedHashMap<>();
            for (var table : TABLES) kept.put(table, out(connection, table));
            execute(connection, "truncate " + String.join(", ", TABLES) + ", observed_pin_day, observed_range");
            for (var table : TABLES) execute(connection, "alter table " + table + " no force row level security");
            double took = seconds(() -> {
                for (var table : TABLES) {
                    rows[0] += connection
                            .unwrap(PGConnection.class)
                            .getCopyAPI()
                            .copyIn("copy " + table + " from stdin", new ByteArrayInputStream(kept.get(table)));
                }
            });
            connection.rollback();
            return took;
        }
    }

    private static byte[] out(Connection connection, String table) throws Exception {
        var bytes = new ByteArrayOutputStream();
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("copy (select * from " + table + ") to stdout", bytes);
        return bytes.toByteArray();
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
