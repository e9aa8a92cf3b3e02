package app.outboard.analytics.daily;

import static app.outboard.schema.Tables.CLIENT_IMPORT;
import static app.outboard.schema.Tables.FILTER_SET;
import static app.outboard.schema.Tables.OBSERVATION;
import static org.jooq.impl.DSL.arrayAggDistinct;
import static org.jooq.impl.DSL.boolOr;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;

import app.outboard.analytics.question.Period;
import app.outboard.clients.ClientScope;
import app.outboard.figures.Metric;
import app.outboard.ids.FilterSetId;
import app.outboard.schema.enums.ObservationKind;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Where a period's figures come from. */
public final class OriginQueries {
    private static final Field<LocalDate> FROM = min(OBSERVATION.FROM_ON).as("from_on");
    private static final Field<LocalDate> TO = max(OBSERVATION.TO_ON).as("to_on");
    private static final Field<app.outboard.schema.enums.Metric[]> DAILY = arrayAggDistinct(OBSERVATION.METRIC)
            .filterWhere(OBSERVATION.KIND.eq(ObservationKind.days))
            .as("daily");
    private static final Field<Boolean> LISTS = boolOr(
                    OBSERVATION.KIND.in(ObservationKind.boards, ObservationKind.pins))
            .as("lists");
    private static final Field<Boolean> PIN_DAYS =
            boolOr(OBSERVATION.KIND.eq(ObservationKind.pin_days)).as("pin_days");
    private static final Field<app.outboard.schema.enums.Metric[]> TOTALS = arrayAggDistinct(OBSERVATION.METRIC)
            .filterWhere(OBSERVATION.KIND.eq(ObservationKind.totals))
            .as("totals");
    private static final Field<Integer> FILES =
            countDistinct(OBSERVATION.FILE_ID).as("files");

    private OriginQueries() {}

    /** The imports, not undone, whose files speak of any day of the period; newest first. */
    public static List<Origin> of(DSLContext sql, ClientScope scope, @Nullable FilterSetId series, Period period) {
        return sql.select(CLIENT_IMPORT.ID, CLIENT_IMPORT.COMMITTED_AT, FROM, TO, DAILY, LISTS, PIN_DAYS, TOTALS, FILES)
                .from(OBSERVATION)
                .join(FILTER_SET)
                .on(FILTER_SET.AGENCY_ID.eq(OBSERVATION.AGENCY_ID))
                .and(FILTER_SET.ID.eq(OBSERVATION.FILTER_SET_ID))
                .join(CLIENT_IMPORT)
                .on(CLIENT_IMPORT.AGENCY_ID.eq(OBSERVATION.AGENCY_ID))
                .and(CLIENT_IMPORT.ID.eq(OBSERVATION.IMPORT_ID))
                .where(OBSERVATION.AGENCY_ID.eq(scope.agency()))
                .and(OBSERVATION.CLIENT_ID.eq(scope.client()))
                .and(OBSERVATION.UNDONE.isFalse())
                .and(OBSERVATION.FROM_ON.le(period.to()))
                .and(OBSERVATION.TO_ON.ge(period.from()))
                .and(series == null ? FILTER_SET.KEY.eq(scope.filters()) : FILTER_SET.ID.eq(series))
                .groupBy(CLIENT_IMPORT.ID, CLIENT_IMPORT.COMMITTED_AT)
                .orderBy(CLIENT_IMPORT.COMMITTED_AT.desc(), CLIENT_IMPORT.ID.desc())
                .fetch(OriginQueries::origin);
    }

    private static Origin origin(Record row) {
        OffsetDateTime committedAt = row.get(CLIENT_IMPORT.COMMITTED_AT);
        return new Origin(
                row.get(CLIENT_IMPORT.ID),
                committedAt.toInstant(),
                new Period(row.get(FROM), row.get(TO)),
                metrics(row.get(DAILY)),
                row.get(LISTS),
                row.get(PIN_DAYS),
                metrics(row.get(TOTALS)),
                row.get(FILES));
    }

    private static List<Metric> metrics(app.outboard.schema.enums.@Nullable Metric @Nullable [] found) {
        if (found == null) return List.of();
        return Arrays.stream(found)
                .filter(Objects::nonNull)
                .map(metric -> Metric.ofKey(metric.getLiteral()).count())
                .distinct()
                .sorted()
                .toList();
    }
}
