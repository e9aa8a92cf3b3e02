package app.outboard.figures;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Copies daily Pin figures as they are read, remembering no row. */
final class IncomingPinDays {
    private final CopyRows rows;
    private final int series;
    private int known;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;

    private IncomingPinDays(CopyRows rows, int series) {
        this.rows = rows;
        this.series = series;
    }

    static void create(DSLContext tx) {
        tx.execute("create temporary table incoming_pin_day (series integer not null, pinterest_id text not null,"
                + " day date not null, outbound_clicks bigint, pin_clicks bigint, impressions bigint, saves bigint)"
                + " on commit drop");
    }

    /** Empty where no row has a value. */
    static Optional<IncomingTables.Header> copy(PGConnection connection, int n, Series.PinDays series)
            throws SQLException, IOException {
        var incoming = new IncomingPinDays(new CopyRows(connection, "incoming_pin_day"), n);
        series.rows().each(incoming::take);
        incoming.rows.flush();
        var from = incoming.from;
        var to = incoming.to;
        if (from == null || to == null) return Optional.empty();
        return Optional.of(new IncomingTables.Header("pin_days", null, new DayRange(from, to), incoming.known));
    }

    private void take(Series.PinDay row) {
        if (row.isBlank()) return;
        var day = row.day();
        if (from == null || day.isBefore(from)) from = day;
        if (to == null || day.isAfter(to)) to = day;
        known++;
        try {
            rows.row(series, row.pin(), day, row.outboundClicks(), row.pinClicks(), row.impressions(), row.saves());
        } catch (SQLException e) {
            throw new DataAccessException("The rows could not be copied", e);
        }
    }
}
