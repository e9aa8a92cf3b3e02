package app.outboard.analytics.sheet;

import static app.outboard.schema.Tables.BOARD;
import static app.outboard.schema.Tables.FILTER_SET;
import static app.outboard.schema.Tables.OBSERVED_BOARD;
import static app.outboard.schema.Tables.OBSERVED_PIN;
import static app.outboard.schema.Tables.PIN;
import static app.outboard.schema.Tables.RANGE_LIST;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;

import app.outboard.analytics.measure.Rate;
import app.outboard.analytics.question.Period;
import app.outboard.clients.ClientScope;
import app.outboard.pins.Board;
import app.outboard.schema.enums.Metric;
import app.outboard.schema.enums.ObservationKind;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.TableField;

/** Rows of the lists whose range is exactly a period, their metrics side by side; a metric nobody exported is unknown. */
final class ListQueries {
    private static final Field<Long> BOARD_OUTBOUND = metric(OBSERVED_BOARD.VALUE, Metric.outbound_clicks);
    private static final Field<Long> BOARD_CLICKS = metric(OBSERVED_BOARD.VALUE, Metric.pin_clicks);
    private static final Field<Long> BOARD_IMPRESSIONS = metric(OBSERVED_BOARD.VALUE, Metric.impressions);
    private static final Field<Long> BOARD_SAVES = metric(OBSERVED_BOARD.VALUE, Metric.saves);
    private static final Field<Long> PIN_OUTBOUND = metric(OBSERVED_PIN.VALUE, Metric.outbound_clicks);
    private static final Field<Long> PIN_CLICKS = metric(OBSERVED_PIN.VALUE, Metric.pin_clicks);
    private static final Field<Long> PIN_IMPRESSIONS = metric(OBSERVED_PIN.VALUE, Metric.impressions);
    private static final Field<Long> PIN_SAVES = metric(OBSERVED_PIN.VALUE, Metric.saves);

    private ListQueries() {}

    static List<FigureSheet.BoardLine> boards(DSLContext sql, ClientScope scope, Period period) {
        return sql.select(BOARD.SLUG, BOARD.NAME, BOARD_OUTBOUND, BOARD_CLICKS, BOARD_IMPRESSIONS, BOARD_SAVES)
                .from(RANGE_LIST)
                .join(OBSERVED_BOARD)
                .on(OBSERVED_BOARD.AGENCY_ID.eq(RANGE_LIST.AGENCY_ID))
                .and(OBSERVED_BOARD.CLIENT_ID.eq(RANGE_LIST.CLIENT_ID))
                .and(OBSERVED_BOARD.OBSERVATION_ID.eq(RANGE_LIST.OBSERVATION_ID))
                .join(BOARD)
                .on(BOARD.AGENCY_ID.eq(OBSERVED_BOARD.AGENCY_ID))
                .and(BOARD.ID.eq(OBSERVED_BOARD.BOARD_ID))
                .where(lists(scope, period, ObservationKind.boards))
                .groupBy(BOARD.ID, BOARD.SLUG, BOARD.NAME)
                .orderBy(
                        BOARD_OUTBOUND.desc().nullsLast(),
                        BOARD_CLICKS.desc().nullsLast(),
                        BOARD.SLUG.asc(),
                        BOARD.ID.asc())
                .fetch(row -> board(row, period));
    }

    static List<FigureSheet.PinLine> pins(DSLContext sql, ClientScope scope, Period period) {
        return sql.select(PIN.PINTEREST_ID, PIN.TITLE, PIN_OUTBOUND, PIN_CLICKS, PIN_IMPRESSIONS, PIN_SAVES)
                .from(RANGE_LIST)
                .join(OBSERVED_PIN)
                .on(OBSERVED_PIN.AGENCY_ID.eq(RANGE_LIST.AGENCY_ID))
                .and(OBSERVED_PIN.CLIENT_ID.eq(RANGE_LIST.CLIENT_ID))
                .and(OBSERVED_PIN.OBSERVATION_ID.eq(RANGE_LIST.OBSERVATION_ID))
                .join(PIN)
                .on(PIN.AGENCY_ID.eq(OBSERVED_PIN.AGENCY_ID))
                .and(PIN.ID.eq(OBSERVED_PIN.PIN_ID))
                .where(lists(scope, period, ObservationKind.pins))
                .groupBy(PIN.ID, PIN.PINTEREST_ID, PIN.TITLE)
                .orderBy(PIN_OUTBOUND.desc().nullsLast(), PIN_IMPRESSIONS.desc().nullsLast(), PIN.PINTEREST_ID.asc())
                .fetch(row -> pin(row, period));
    }

    private static Condition lists(ClientScope scope, Period period, ObservationKind kind) {
        return RANGE_LIST
                .AGENCY_ID
                .eq(scope.agency())
                .and(RANGE_LIST.CLIENT_ID.eq(scope.client()))
                .and(RANGE_LIST.FILTER_SET_ID.eq(select(FILTER_SET.ID)
                        .from(FILTER_SET)
                        .where(FILTER_SET.AGENCY_ID.eq(scope.agency()))
                        .and(FILTER_SET.KEY.eq(scope.filters()))))
                .and(RANGE_LIST.KIND.eq(kind))
                .and(RANGE_LIST.FROM_ON.eq(period.from()))
                .and(RANGE_LIST.TO_ON.eq(period.to()));
    }

    private static FigureSheet.BoardLine board(Record row, Period period) {
        return new FigureSheet.BoardLine(
                row.get(BOARD.SLUG),
                Board.shownName(row.get(BOARD.NAME), row.get(BOARD.SLUG)),
                period.from().toString(),
                period.to().toString(),
                row.get(BOARD_OUTBOUND),
                row.get(BOARD_CLICKS),
                row.get(BOARD_IMPRESSIONS),
                row.get(BOARD_SAVES),
                Rate.of(row.get(BOARD_OUTBOUND), row.get(BOARD_CLICKS)).value());
    }

    private static FigureSheet.PinLine pin(Record row, Period period) {
        return new FigureSheet.PinLine(
                row.get(PIN.PINTEREST_ID),
                row.get(PIN.TITLE),
                period.from().toString(),
                period.to().toString(),
                row.get(PIN_OUTBOUND),
                row.get(PIN_CLICKS),
                row.get(PIN_IMPRESSIONS),
                row.get(PIN_SAVES));
    }

    private static Field<Long> metric(TableField<Record, Long> value, Metric metric) {
        return max(value).filterWhere(RANGE_LIST.METRIC.eq(metric)).as(metric.getLiteral());
    }
}
