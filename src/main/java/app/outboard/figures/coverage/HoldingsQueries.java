package app.outboard.figures.coverage;

import static app.outboard.schema.Tables.ACCOUNT_DAY;
import static app.outboard.schema.Tables.ACCOUNT_RANGE;
import static app.outboard.schema.Tables.CLIENT;
import static app.outboard.schema.Tables.FILTER_SET;
import static app.outboard.schema.Tables.OBSERVATION;
import static app.outboard.schema.Tables.RANGE_LIST;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.trueCondition;

import app.outboard.clients.ClientScope;
import app.outboard.figures.DayRange;
import app.outboard.figures.Metric;
import app.outboard.ids.ClientId;
import app.outboard.platform.db.Tenant;
import app.outboard.schema.enums.ObservationKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** Reads holdings, one statement however many clients, days and files: days come as runs, not one by one. */
public final class HoldingsQueries {
    private static final app.outboard.schema.tables.Observation PINS = OBSERVATION.as("pins");

    private static final Map<Metric, Field<String>> RUNS = new EnumMap<>(Map.of(
            Metric.OUTBOUND_CLICKS, runs(ACCOUNT_DAY.OUTBOUND_CLICKS),
            Metric.PIN_CLICKS, runs(ACCOUNT_DAY.PIN_CLICKS),
            Metric.IMPRESSIONS, runs(ACCOUNT_DAY.IMPRESSIONS),
            Metric.SAVES, runs(ACCOUNT_DAY.SAVES)));

    private HoldingsQueries() {}

    /** Of a client's chosen filter set. */
    public static Holdings of(DSLContext sql, ClientScope scope) {
        var wanted = new Wanted(null);
        return query(sql, scope, wanted, CLIENT.ID.eq(scope.client()))
                .fetchOptional(wanted::holdings)
                .orElse(Holdings.NONE);
    }

    /** Of all clients the agency works for, each in its chosen filter set, these days only; those without may be absent. */
    public static Map<ClientId, Holdings> ofAll(DSLContext sql, Tenant agency, DayRange window) {
        var wanted = new Wanted(window);
        return query(sql, agency, wanted, CLIENT.ARCHIVED_AT.isNull())
                .fetchMap(row -> row.get(CLIENT.ID), wanted::holdings);
    }

    private static ResultQuery<?> query(DSLContext sql, Tenant agency, Wanted wanted, Condition clients) {
        var days = wanted.days();
        return sql.select(CLIENT.ID, wanted.series, wanted.tables, wanted.totals)
                .select(days.fields())
                .from(CLIENT)
                .join(FILTER_SET)
                .on(FILTER_SET.AGENCY_ID.eq(CLIENT.AGENCY_ID))
                .and(FILTER_SET.KEY.eq(CLIENT.FILTERS))
                .leftJoin(days)
                .on(trueCondition())
                .where(CLIENT.AGENCY_ID.eq(agency.agency()))
                .and(clients);
    }

    private static Field<String> runs(Field<Long> count) {
        return field(
                        "range_agg(daterange({0}, {0}, '[]')) filter (where {1} is not null)::text",
                        String.class, ACCOUNT_DAY.DAY, count)
                .as(count.getName());
    }

    /** The parts of the statement that heed the window; null wants all there is. */
    private static final class Wanted {
        private final @Nullable DayRange window;
        private final Field<List<HeldSeries>> series;
        private final Field<List<HeldTable>> tables;
        private final Field<List<HeldTotal>> totals;

        private Wanted(@Nullable DayRange window) {
            this.window = window;
            this.series = series();
            this.tables = tables();
            this.totals = totals();
        }

        private Table<?> days() {
            return lateral(select(RUNS.values())
                            .from(ACCOUNT_DAY)
                            .where(ACCOUNT_DAY.AGENCY_ID.eq(CLIENT.AGENCY_ID))
                            .and(ACCOUNT_DAY.CLIENT_ID.eq(CLIENT.ID))
                            .and(ACCOUNT_DAY.FILTER_SET_ID.eq(FILTER_SET.ID))
                            .and(window == null ? noCondition() : ACCOUNT_DAY.DAY.between(window.from(), window.to())))
                    .as("days");
        }

        private Field<List<HeldSeries>> series() {
            var withPins = field(exists(selectOne()
                    .from(PINS)
                    .where(PINS.AGENCY_ID.eq(OBSERVATION.AGENCY_ID))
                    .and(PINS.CLIENT_ID.eq(OBSERVATION.CLIENT_ID))
                    .and(PINS.IMPORT_ID.eq(OBSERVATION.IMPORT_ID))
                    .and(PINS.FILE_ID.eq(OBSERVATION.FILE_ID))
                    .and(PINS.KIND.eq(ObservationKind.pins))));
            return multiset(select(
                                    OBSERVATION.METRIC,
                                    OBSERVATION.FROM_ON,
                                    OBSERVATION.TO_ON,
                                    OBSERVATION.DOWNLOADED_AT,
                                    withPins)
                            .from(OBSERVATION)
                            .where(OBSERVATION.AGENCY_ID.eq(CLIENT.AGENCY_ID))
                            .and(OBSERVATION.CLIENT_ID.eq(CLIENT.ID))
                            .and(OBSERVATION.FILTER_SET_ID.eq(FILTER_SET.ID))
                            .and(OBSERVATION.KIND.eq(ObservationKind.days))
                            .and(OBSERVATION.UNDONE.isFalse())
                            .and(within(OBSERVATION.FROM_ON, OBSERVATION.TO_ON)))
                    .as("series")
                    .convertFrom(rows -> rows.map(row -> new HeldSeries(
                            Metric.ofKey(row.value1().getLiteral()).count(),
                            new DayRange(row.value2(), row.value3()),
                            row.value4().toInstant(),
                            row.value5())));
        }

        private Field<List<HeldTable>> tables() {
            return multiset(select(
                                    RANGE_LIST.KIND,
                                    RANGE_LIST.METRIC,
                                    RANGE_LIST.FROM_ON,
                                    RANGE_LIST.TO_ON,
                                    OBSERVATION.DOWNLOADED_AT)
                            .from(RANGE_LIST)
                            .join(OBSERVATION)
                            .on(OBSERVATION.AGENCY_ID.eq(RANGE_LIST.AGENCY_ID))
                            .and(OBSERVATION.ID.eq(RANGE_LIST.OBSERVATION_ID))
                            .where(RANGE_LIST.AGENCY_ID.eq(CLIENT.AGENCY_ID))
                            .and(RANGE_LIST.CLIENT_ID.eq(CLIENT.ID))
                            .and(RANGE_LIST.FILTER_SET_ID.eq(FILTER_SET.ID))
                            .and(within(RANGE_LIST.FROM_ON, RANGE_LIST.TO_ON)))
                    .as("tables")
                    .convertFrom(rows -> rows.map(row -> new HeldTable(
                            row.value1() == ObservationKind.boards ? HeldTable.Of.BOARDS : HeldTable.Of.PINS,
                            Metric.ofKey(row.value2().getLiteral()),
                            new DayRange(row.value3(), row.value4()),
                            row.value5().toInstant())));
        }

        private Field<List<HeldTotal>> totals() {
            return multiset(select(ACCOUNT_RANGE.METRIC, ACCOUNT_RANGE.FROM_ON, ACCOUNT_RANGE.TO_ON)
                            .from(ACCOUNT_RANGE)
                            .where(ACCOUNT_RANGE.AGENCY_ID.eq(CLIENT.AGENCY_ID))
                            .and(ACCOUNT_RANGE.CLIENT_ID.eq(CLIENT.ID))
                            .and(ACCOUNT_RANGE.FILTER_SET_ID.eq(FILTER_SET.ID))
                            .and(within(ACCOUNT_RANGE.FROM_ON, ACCOUNT_RANGE.TO_ON)))
                    .as("totals")
                    .convertFrom(rows -> rows.map(row -> new HeldTotal(
                            Metric.ofKey(row.value1().getLiteral()), new DayRange(row.value2(), row.value3()))));
        }

        private Condition within(Field<java.time.LocalDate> from, Field<java.time.LocalDate> to) {
            return window == null ? noCondition() : from.le(window.to()).and(to.ge(window.from()));
        }

        private Holdings holdings(Record row) {
            var days = new EnumMap<Metric, KnownDays>(Metric.class);
            RUNS.forEach(
                    (metric, runs) -> days.put(metric, KnownDays.ofMultirange(row.get(runs.getName(), String.class))));
            return new Holdings(
                    days,
                    Optional.ofNullable(row.get(series)).orElse(List.of()),
                    Optional.ofNullable(row.get(tables)).orElse(List.of()),
                    Optional.ofNullable(row.get(totals)).orElse(List.of()));
        }
    }
}
