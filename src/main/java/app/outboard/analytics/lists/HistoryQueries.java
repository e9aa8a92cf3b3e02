package app.outboard.analytics.lists;

import static app.outboard.schema.Tables.OBSERVED_PIN;
import static app.outboard.schema.Tables.PIN_DAY;
import static app.outboard.schema.Tables.RANGE_LIST;

import app.outboard.analytics.measure.Day;
import app.outboard.analytics.measure.DayFigures;
import app.outboard.clients.ClientScope;
import app.outboard.ids.FilterSetId;
import app.outboard.ids.PinId;
import java.util.Map;
import org.jooq.DSLContext;

/** One Pin through all lists and days: two statements. */
final class HistoryQueries {
    private HistoryQueries() {}

    /** Its value in each list that stands for its range, by the list's number. */
    static Map<Long, Long> values(DSLContext sql, ClientScope scope, FilterSetId series, PinId pin) {
        return sql.select(OBSERVED_PIN.OBSERVATION_ID, OBSERVED_PIN.VALUE)
                .from(RANGE_LIST)
                .join(OBSERVED_PIN)
                .on(OBSERVED_PIN.AGENCY_ID.eq(RANGE_LIST.AGENCY_ID))
                .and(OBSERVED_PIN.CLIENT_ID.eq(RANGE_LIST.CLIENT_ID))
                .and(OBSERVED_PIN.OBSERVATION_ID.eq(RANGE_LIST.OBSERVATION_ID))
                .where(RANGE_LIST.AGENCY_ID.eq(scope.agency()))
                .and(RANGE_LIST.CLIENT_ID.eq(scope.client()))
                .and(RANGE_LIST.FILTER_SET_ID.eq(series))
                .and(OBSERVED_PIN.PIN_ID.eq(pin))
                .fetchMap(OBSERVED_PIN.OBSERVATION_ID, OBSERVED_PIN.VALUE);
    }

    static DayFigures days(DSLContext sql, ClientScope scope, FilterSetId series, PinId pin) {
        return DayFigures.of(
                sql.select(PIN_DAY.DAY, PIN_DAY.OUTBOUND_CLICKS, PIN_DAY.PIN_CLICKS, PIN_DAY.IMPRESSIONS, PIN_DAY.SAVES)
                        .from(PIN_DAY)
                        .where(PIN_DAY.AGENCY_ID.eq(scope.agency()))
                        .and(PIN_DAY.CLIENT_ID.eq(scope.client()))
                        .and(PIN_DAY.FILTER_SET_ID.eq(series))
                        .and(PIN_DAY.PIN_ID.eq(pin))
                        .orderBy(PIN_DAY.DAY)
                        .fetch(row -> new Day(row.value1(), row.value2(), row.value3(), row.value4(), row.value5())));
    }
}
