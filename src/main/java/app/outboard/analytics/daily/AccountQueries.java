package app.outboard.analytics.daily;

import static app.outboard.schema.Tables.ACCOUNT_DAY;
import static app.outboard.schema.Tables.ACCOUNT_RANGE;
import static app.outboard.schema.Tables.CLIENT;
import static app.outboard.schema.Tables.FILTER_SET;
import static app.outboard.schema.Tables.RANGE_LIST;
import static org.jooq.impl.DSL.arrayAgg;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.trueCondition;

import app.outboard.analytics.measure.DayFigures;
import app.outboard.analytics.question.Period;
import app.outboard.clients.ClientScope;
import app.outboard.figures.Metric;
import app.outboard.ids.ClientId;
import app.outboard.ids.FilterSetId;
import app.outboard.platform.db.Tenant;
import app.outboard.schema.enums.ObservationKind;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.Table;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

/**
 * Reads account figures, one statement however many clients and days: a client is one row, its days are arrays beside
 * each other. All days come, not a period's, because a question's days follow from the last known one.
 */
public final class AccountQueries {
    private static final Map<Metric, TableField<Record, Long>> COLUMNS = new EnumMap<>(Map.of(
            Metric.OUTBOUND_CLICKS, ACCOUNT_DAY.OUTBOUND_CLICKS,
            Metric.PIN_CLICKS, ACCOUNT_DAY.PIN_CLICKS,
            Metric.IMPRESSIONS, ACCOUNT_DAY.IMPRESSIONS,
            Metric.SAVES, ACCOUNT_DAY.SAVES,
            Metric.ENGAGEMENTS, ACCOUNT_DAY.ENGAGEMENTS));

    private static final Table<?> DAYS = lateral(select(
                            arrayAgg(ACCOUNT_DAY.DAY).orderBy(ACCOUNT_DAY.DAY).as("day"))
                    .select(COLUMNS.values().stream()
                            .map(count ->
                                    arrayAgg(count).orderBy(ACCOUNT_DAY.DAY).as(count.getName()))
                            .toList())
                    .from(ACCOUNT_DAY)
                    .where(ACCOUNT_DAY.AGENCY_ID.eq(CLIENT.AGENCY_ID))
                    .and(ACCOUNT_DAY.CLIENT_ID.eq(CLIENT.ID))
                    .and(ACCOUNT_DAY.FILTER_SET_ID.eq(FILTER_SET.ID)))
            .as("days");

    private static final Field<List<BoardSum>> BOARDS = multiset(
                    select(RANGE_LIST.FROM_ON, RANGE_LIST.TO_ON, RANGE_LIST.METRIC, RANGE_LIST.TOTAL)
                            .from(RANGE_LIST)
                            .where(RANGE_LIST.AGENCY_ID.eq(CLIENT.AGENCY_ID))
                            .and(RANGE_LIST.CLIENT_ID.eq(CLIENT.ID))
                            .and(RANGE_LIST.FILTER_SET_ID.eq(FILTER_SET.ID))
                            .and(RANGE_LIST.KIND.eq(ObservationKind.boards)))
            .as("boards")
            .convertFrom(rows -> rows.map(row -> new BoardSum(
                    new Period(row.value1(), row.value2()),
                    Metric.ofKey(row.value3().getLiteral()),
                    row.value4())));

    private static final Field<List<RangeTotal>> RANGES = multiset(
                    select(ACCOUNT_RANGE.FROM_ON, ACCOUNT_RANGE.TO_ON, ACCOUNT_RANGE.METRIC, ACCOUNT_RANGE.VALUE)
                            .from(ACCOUNT_RANGE)
                            .where(ACCOUNT_RANGE.AGENCY_ID.eq(CLIENT.AGENCY_ID))
                            .and(ACCOUNT_RANGE.CLIENT_ID.eq(CLIENT.ID))
                            .and(ACCOUNT_RANGE.FILTER_SET_ID.eq(FILTER_SET.ID)))
            .as("ranges")
            .convertFrom(rows -> rows.map(row -> new RangeTotal(
                    new Period(row.value1(), row.value2()),
                    Metric.ofKey(row.value3().getLiteral()),
                    row.value4())));

    private AccountQueries() {}

    /** Of a client's chosen filter set, or of another series of it. */
    public static AccountFigures of(DSLContext sql, ClientScope scope, @Nullable FilterSetId series) {
        var chosen = series == null ? FILTER_SET.KEY.eq(CLIENT.FILTERS) : FILTER_SET.ID.eq(series);
        return query(sql, scope, chosen, CLIENT.ID.eq(scope.client()))
                .fetchOptional(AccountQueries::figures)
                .orElse(AccountFigures.NONE);
    }

    /** Of all clients the agency works for, each in its chosen filter set; those without any figures are absent. */
    public static Map<ClientId, AccountFigures> ofAll(DSLContext sql, Tenant agency) {
        return query(sql, agency, FILTER_SET.KEY.eq(CLIENT.FILTERS), CLIENT.ARCHIVED_AT.isNull())
                .fetchMap(row -> row.get(CLIENT.ID), AccountQueries::figures);
    }

    private static ResultQuery<?> query(DSLContext sql, Tenant agency, Condition series, Condition clients) {
        return sql.select(CLIENT.ID, BOARDS, RANGES)
                .select(DAYS.fields())
                .from(CLIENT)
                .join(FILTER_SET)
                .on(FILTER_SET.AGENCY_ID.eq(CLIENT.AGENCY_ID))
                .and(series)
                .leftJoin(DAYS)
                .on(trueCondition())
                .where(CLIENT.AGENCY_ID.eq(agency.agency()))
                .and(clients);
    }

    private static AccountFigures figures(Record row) {
        var figures = DayFigures.builder();
        // A client without any day has null instead of arrays.
        if (row.get("day") instanceof LocalDate[] days)
            COLUMNS.forEach((metric, column) -> {
                if (row.get(column.getName()) instanceof Long[] counts)
                    for (int i = 0; i < days.length; i++) figures.put(days[i], metric, counts[i]);
            });
        return new AccountFigures(figures.build(), row.get(BOARDS), RangeTotals.of(row.get(RANGES)));
    }
}
