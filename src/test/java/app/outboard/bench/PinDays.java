package app.outboard.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Daily figures of some Pins of the first clients of the agency in sight: of each client, of the Pins after the first
 * {@code from} up to the {@code to}th, {@value #DAYS} days. Made by SQL. Foreign keys go for good, since pages do not use
 * them; what finds rows is taken away and made again, because filling an index row by row takes ten times as long.
 */
record PinDays(int clients, int from, int to) {
    private static final int DAYS = 2_500;

    void fill(Connection owner) throws SQLException {
        run(owner, "set synchronous_commit = off");
        run(owner, "set maintenance_work_mem = '512MB'");
        for (var key : names(owner, "conname", "pg_constraint where conrelid = 'pin_day'::regclass and contype = 'f'"))
            run(owner, "alter table pin_day drop constraint " + key);
        var again = takeAway(owner);
        // The owner is bound by row policies too, which ask for every row.
        run(owner, "alter table pin_day no force row level security");
        run(owner, statement());
        run(owner, "alter table pin_day force row level security");
        for (var statement : again) run(owner, statement);
    }

    private String statement() {
        return """
            insert into pin_day (
              agency_id, client_id, filter_set_id, pin_id, day, outbound_clicks, pin_clicks, impressions, saves)
            select p.agency_id, p.client_id, f.id, p.id, date '2026-10-31' - n, n %% 3, n %% 9, n %% 500, n %% 2
            from (
              select
                pin.*,
                row_number() over (partition by client_id order by id) as place,
                dense_rank() over (order by client_id) as turn
              from pin) p
            join filter_set f on f.agency_id = p.agency_id and f.key = 'content types=organic'
            cross join generate_series(0, %d) n
            where p.place > %d and p.place <= %d and p.turn <= %d""".formatted(DAYS - 1, from, to, clients);
    }

    /** Drops what finds rows, and returns the statements that bring it back. */
    private static List<String> takeAway(Connection owner) throws SQLException {
        var again = new ArrayList<String>();
        again.addAll(names(
                owner,
                "format('alter table pin_day add constraint %I %s', conname, pg_get_constraintdef(oid))",
                "pg_constraint where conrelid = 'pin_day'::regclass and contype in ('p', 'u')"));
        for (var key :
                names(owner, "conname", "pg_constraint where conrelid = 'pin_day'::regclass and contype in ('p', 'u')"))
            run(owner, "alter table pin_day drop constraint " + key);
        again.addAll(names(owner, "pg_get_indexdef(indexrelid)", "pg_index where indrelid = 'pin_day'::regclass"));
        for (var index : names(owner, "indexrelid::regclass::text", "pg_index where indrelid = 'pin_day'::regclass"))
            run(owner, "drop index " + index);
        again.replaceAll(statement -> statement.replace(" ON ONLY ", " ON "));
        return again;
    }

    private static List<String> names(Connection owner, String what, String from) throws SQLException {
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery("select " + what + " from " + from)) {
            var names = new ArrayList<String>();
            while (rows.next()) names.add(rows.getString(1));
            return names;
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
