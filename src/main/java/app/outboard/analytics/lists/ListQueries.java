package app.outboard.analytics.lists;

import static app.outboard.schema.Tables.FILTER_SET;
import static app.outboard.schema.Tables.OBSERVATION;
import static app.outboard.schema.Tables.RANGE_LIST;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import app.outboard.analytics.question.Period;
import app.outboard.analytics.question.Question;
import app.outboard.clients.ClientScope;
import app.outboard.figures.Metric;
import app.outboard.ids.FilterSetId;
import app.outboard.schema.enums.ObservationKind;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;

/** Which lists a client has: one statement, however many. */
final class ListQueries {
    /** One look into the index a day: as {@code not exists} it would be joined, which may read all days of the client. */
    private static final String EVERY_DAY = """
            select not exists (
              select
              from generate_series(?::date, ?::date, interval '1 day') as wanted (day)
              where (
                select true
                from pin_day
                where agency_id = ?
                  and client_id = ?
                  and filter_set_id = ?
                  and pin_day.day = wanted.day::date
                limit 1) is null)""";

    private ListQueries() {}

    /** A series of a client: its filter set and its lists. */
    record Found(FilterSetId series, String filters, List<Listed> lists) {}

    /** Of the client's chosen filter set, or of the one asked for; empty while it has no figures at all. */
    static Optional<Found> lists(DSLContext sql, ClientScope scope, Question question) {
        var chosen = question.filterSet() == null
                ? FILTER_SET.KEY.eq(scope.filters())
                : FILTER_SET.ID.eq(question.filterSet());
        var lists = lists(scope);
        return sql.select(FILTER_SET.ID, FILTER_SET.KEY, lists)
                .from(FILTER_SET)
                .where(FILTER_SET.AGENCY_ID.eq(scope.agency()))
                .and(chosen)
                .fetchOptional(row -> new Found(row.value1(), row.value2(), row.value3()));
    }

    /** Whether some Pin has figures on every day of the period. */
    static boolean everyDay(DSLContext sql, ClientScope scope, FilterSetId series, Period period) {
        var bindings =
                new Bindings().with(period.from(), period.to()).with(scope).with(series.value());
        return sql.resultQuery(EVERY_DAY, bindings.array()).fetchSingle().get(0, Boolean.class);
    }

    /** All filter sets in which the client has lists of this kind, in a fixed order. */
    static List<OtherSeries> series(DSLContext sql, ClientScope scope, Kind kind) {
        return sql.select(FILTER_SET.ID, FILTER_SET.KEY)
                .from(FILTER_SET)
                .where(FILTER_SET.AGENCY_ID.eq(scope.agency()))
                .and(exists(selectOne()
                        .from(RANGE_LIST)
                        .where(RANGE_LIST.AGENCY_ID.eq(FILTER_SET.AGENCY_ID))
                        .and(RANGE_LIST.CLIENT_ID.eq(scope.client()))
                        .and(RANGE_LIST.FILTER_SET_ID.eq(FILTER_SET.ID))
                        .and(RANGE_LIST.KIND.eq(kind == Kind.BOARDS ? ObservationKind.boards : ObservationKind.pins))))
                .orderBy(FILTER_SET.KEY)
                .fetch(row -> new OtherSeries(row.value1(), row.value2()));
    }

    private static Field<List<Listed>> lists(ClientScope scope) {
        return multiset(select(
                                RANGE_LIST.KIND,
                                RANGE_LIST.METRIC,
                                RANGE_LIST.FROM_ON,
                                RANGE_LIST.TO_ON,
                                RANGE_LIST.OBSERVATION_ID,
                                RANGE_LIST.TOTAL,
                                RANGE_LIST.LEAST,
                                OBSERVATION.KNOWN)
                        .from(RANGE_LIST)
                        .join(OBSERVATION)
                        .on(OBSERVATION.AGENCY_ID.eq(RANGE_LIST.AGENCY_ID))
                        .and(OBSERVATION.ID.eq(RANGE_LIST.OBSERVATION_ID))
                        .where(RANGE_LIST.AGENCY_ID.eq(scope.agency()))
                        .and(RANGE_LIST.CLIENT_ID.eq(scope.client()))
                        .and(RANGE_LIST.FILTER_SET_ID.eq(FILTER_SET.ID)))
                .convertFrom(rows -> rows.map(ListQueries::listed));
    }

    private static Listed listed(Record row) {
        return new Listed(
                row.get(RANGE_LIST.KIND) == ObservationKind.boards ? Kind.BOARDS : Kind.PINS,
                Metric.ofKey(row.get(RANGE_LIST.METRIC).getLiteral()),
                new Period(row.get(RANGE_LIST.FROM_ON), row.get(RANGE_LIST.TO_ON)),
                row.get(RANGE_LIST.OBSERVATION_ID),
                row.get(RANGE_LIST.TOTAL),
                row.get(RANGE_LIST.LEAST),
                row.get(OBSERVATION.KNOWN));
    }
}
