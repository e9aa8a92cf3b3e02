package app.outboard.figures;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Temporary tables that a batch's series are copied into before they become observations: row policies refuse a direct
 * {@code COPY}, and comparing sets beats comparing rows one by one.
 */
final class IncomingTables {
    private IncomingTables() {}

    static void fill(DSLContext tx, List<Series> incoming) {
        tx.execute("""
            create temporary table incoming_series (
              series integer primary key,
              client_id bigint not null,
              filters text not null,
              kind observation_kind not null,
              metric metric,
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
        tx.execute("create temporary table incoming_range (series integer not null, from_on date not null,"
                + " to_on date not null, value bigint not null) on commit drop");
        IncomingPinDays.create(tx);
        tx.connection(connection -> copy(connection.unwrap(PGConnection.class), incoming));
        tx.execute("analyze incoming_series");
        tx.execute("analyze incoming_day");
        tx.execute("analyze incoming_board");
        tx.execute("analyze incoming_pin");
    }

    private static void copy(PGConnection connection, List<Series> incoming) throws SQLException, IOException {
        var all = new CopyRows(connection, "incoming_series");
        for (int n = 0; n < incoming.size(); n++) {
            var series = incoming.get(n);
            var header = header(connection, n, series);
            if (header.isPresent()) row(all, n, series.source(), header.get());
        }
        all.flush();
        days(connection, incoming);
        boards(connection, incoming);
        pins(connection, incoming);
        ranges(connection, incoming);
    }

    /** What is said of a series as a whole; of daily Pin figures only known when they have been copied. */
    record Header(String kind, @Nullable Metric metric, DayRange range, int known) {}

    private static Optional<Header> header(PGConnection connection, int n, Series series)
            throws SQLException, IOException {
        return switch (series) {
            case Series.Days it ->
                Optional.of(
                        new Header("days", it.metric(), it.range(), it.days().size()));
            case Series.Boards it ->
                Optional.of(new Header(
                        "boards", it.metric(), it.range(), it.boards().size()));
            case Series.Pins it ->
                Optional.of(
                        new Header("pins", it.metric(), it.range(), it.pins().size()));
            case Series.Totals it ->
                Optional.of(
                        new Header("totals", it.metric(), it.span(), it.ranges().size()));
            case Series.PinDays it -> IncomingPinDays.copy(connection, n, it);
        };
    }

    private static void row(CopyRows rows, int n, Series.Source source, Header header) throws SQLException {
        var metric = header.metric();
        rows.row(
                n,
                source.client().client().value(),
                source.filters().key(),
                header.kind(),
                metric == null ? null : metric.key(),
                header.range().from(),
                header.range().to(),
                source.file().value(),
                source.downloadedAt(),
                header.known());
    }

    private static void days(PGConnection connection, List<Series> incoming) throws SQLException {
        var rows = new CopyRows(connection, "incoming_day");
        for (int n = 0; n < incoming.size(); n++) {
            if (!(incoming.get(n) instanceof Series.Days series)) continue;
            for (var figure : series.days()) rows.row(n, figure.day(), figure.count(), figure.rate());
        }
        rows.flush();
    }

    private static void boards(PGConnection connection, List<Series> incoming) throws SQLException {
        var rows = new CopyRows(connection, "incoming_board");
        for (int n = 0; n < incoming.size(); n++) {
            if (!(incoming.get(n) instanceof Series.Boards series)) continue;
            for (var figure : series.boards()) {
                rows.row(n, figure.board().account(), figure.board().slug(), figure.count());
            }
        }
        rows.flush();
    }

    private static void pins(PGConnection connection, List<Series> incoming) throws SQLException {
        var rows = new CopyRows(connection, "incoming_pin");
        for (int n = 0; n < incoming.size(); n++) {
            if (!(incoming.get(n) instanceof Series.Pins series)) continue;
            int place = 0;
            for (var figure : series.pins()) rows.row(n, figure.pin(), figure.count(), ++place);
        }
        rows.flush();
    }

    private static void ranges(PGConnection connection, List<Series> incoming) throws SQLException {
        var rows = new CopyRows(connection, "incoming_range");
        for (int n = 0; n < incoming.size(); n++) {
            if (!(incoming.get(n) instanceof Series.Totals series)) continue;
            for (var figure : series.ranges()) {
                rows.row(n, figure.range().from(), figure.range().to(), figure.count());
            }
        }
        rows.flush();
    }
}
