package app.outboard.figures;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Temporary tables that a batch's series are copied into before they become observations: row policies refuse a direct
 * {@code COPY}, and comparing sets beats comparing rows one by one.
 */
final class IncomingTables {
    private static final int FLUSH_AT = 60_000;

    private IncomingTables() {}

    static void fill(DSLContext tx, List<Series> incoming) {
        tx.execute("""
            create temporary table incoming_series (
              series integer primary key,
              client_id bigint not null,
              filters text not null,
              kind observation_kind not null,
              metric metric not null,
              from_on date not null,
              to_on date not null,
              file_id bigint not null,
              downloaded_at timestamptz not null,
              known integer not null
            ) on commit drop""");
        tx.execute("create temporary table incoming_day"
                + " (series integer not null, day date not null, value bigint, rate double precision) on commit drop");
        tx.execute("create temporary table incoming_board (series integer not null, account text not null,"
                + " slug text not null, value bigint not null) on commit drop");
        tx.execute("create temporary table incoming_pin (series integer not null, pinterest_id text not null,"
                + " value bigint not null, place integer not null) on commit drop");
        tx.connection(connection -> copy(connection.unwrap(PGConnection.class), incoming));
        tx.execute("analyze incoming_series");
        tx.execute("analyze incoming_day");
        tx.execute("analyze incoming_board");
        tx.execute("analyze incoming_pin");
    }

    private static void copy(PGConnection connection, List<Series> incoming) throws SQLException, IOException {
        copyInto(connection, "incoming_series", rows -> {
            for (int n = 0; n < incoming.size(); n++) series(rows, n, incoming.get(n));
        });
        copyInto(connection, "incoming_day", rows -> {
            for (int n = 0; n < incoming.size(); n++) {
                if (!(incoming.get(n) instanceof Series.Days series)) continue;
                for (var figure : series.days()) rows.row(n, figure.day(), figure.count(), figure.rate());
            }
        });
        copyInto(connection, "incoming_board", rows -> {
            for (int n = 0; n < incoming.size(); n++) {
                if (!(incoming.get(n) instanceof Series.Boards series)) continue;
                for (var figure : series.boards()) {
                    rows.row(n, figure.board().account(), figure.board().slug(), figure.count());
                }
            }
        });
        copyInto(connection, "incoming_pin", rows -> {
            for (int n = 0; n < incoming.size(); n++) {
                if (!(incoming.get(n) instanceof Series.Pins series)) continue;
                int place = 0;
                for (var figure : series.pins()) rows.row(n, figure.pin(), figure.count(), ++place);
            }
        });
    }

    private static void series(Rows rows, int n, Series series) throws SQLException {
        var source = series.source();
        var kindAndKnown = switch (series) {
            case Series.Days days -> new KindAndKnown("days", days.days().size());
            case Series.Boards boards ->
                new KindAndKnown("boards", boards.boards().size());
            case Series.Pins pins -> new KindAndKnown("pins", pins.pins().size());
        };
        rows.row(
                n,
                source.client().client().value(),
                source.filters().key(),
                kindAndKnown.kind(),
                series.metric().key(),
                series.range().from(),
                series.range().to(),
                source.file().value(),
                source.downloadedAt(),
                kindAndKnown.known());
    }

    private record KindAndKnown(String kind, int known) {}

    private interface Fill {
        void into(Rows rows) throws SQLException;
    }

    private static void copyInto(PGConnection connection, String table, Fill fill) throws SQLException {
        var copy = connection.getCopyAPI().copyIn("copy " + table + " from stdin");
        try {
            var rows = new Rows(copy);
            fill.into(rows);
            rows.flush();
            copy.endCopy();
        } finally {
            if (copy.isActive()) copy.cancelCopy();
        }
    }

    /** Rows in PostgreSQL's text form of {@code COPY}. */
    private static final class Rows {
        private final CopyIn copy;
        private final StringBuilder text = new StringBuilder(FLUSH_AT + 1_000);

        Rows(CopyIn copy) {
            this.copy = copy;
        }

        void row(@Nullable Object... values) throws SQLException {
            for (int i = 0; i < values.length; i++) {
                if (i > 0) text.append('\t');
                append(values[i]);
            }
            text.append('\n');
            if (text.length() >= FLUSH_AT) flush();
        }

        private void append(@Nullable Object value) {
            switch (value) {
                case null -> text.append("\\N");
                case String word -> escape(word);
                case LocalDate day -> text.append(day);
                default -> text.append(value);
            }
        }

        private void escape(String word) {
            for (int i = 0; i < word.length(); i++) {
                char c = word.charAt(i);
                switch (c) {
                    case '\\' -> text.append("\\\\");
                    case '\t' -> text.append("\\t");
                    case '\n' -> text.append("\\n");
                    case '\r' -> text.append("\\r");
                    default -> text.append(c);
                }
            }
        }

        void flush() throws SQLException {
            var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            copy.writeToCopy(bytes, 0, bytes.length);
            text.setLength(0);
        }
    }
}
