package app.outboard.analytics.coverage;

import static app.outboard.schema.Tables.CLIENT_IMPORT;
import static app.outboard.schema.Tables.FILTER_SET;
import static app.outboard.schema.Tables.IMPORT_FILE;
import static app.outboard.schema.Tables.OBSERVATION;
import static app.outboard.schema.Tables.RANGE_LIST;

import app.outboard.clients.ClientScope;
import app.outboard.figures.DayRange;
import app.outboard.figures.Metric;
import app.outboard.figures.coverage.HeldTable;
import app.outboard.ids.BatchId;
import app.outboard.schema.enums.ObservationKind;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;

/** From which file each known day and each table comes, in a client's chosen filter set. */
final class SourceQueries {
    private SourceQueries() {}

    /**
     * Days by the observation that won them, see {@code Derivation}: a direct count, then the newest download, then the
     * later import. Neighbouring days of one file are one run.
     */
    static List<Source> days(DSLContext sql, ClientScope scope, DayRange range) {
        return sql.fetch(
                        """
            with winner as (
              select distinct on (d.day, c.metric)
                d.day, c.metric, d.value is null as derived, o.import_id, o.file_id
              from observation o
              join filter_set f
                on f.agency_id = o.agency_id
                and f.id = o.filter_set_id
                and f.key = ?
              join observed_day d
                on d.agency_id = o.agency_id
                and d.client_id = o.client_id
                and d.observation_id = o.id
              cross join lateral (select case o.metric
                when 'outbound_click_rate' then 'outbound_clicks'::metric
                when 'pin_click_rate' then 'pin_clicks'
                when 'save_rate' then 'saves'
                when 'engagement_rate' then 'engagements'
                else o.metric end as metric) c
              where o.agency_id = ?
                and o.client_id = ?
                and o.kind = 'days'
                and not o.undone
                and o.from_on <= ?
                and o.to_on >= ?
                and d.day between ? and ?
              order by
                d.day, c.metric, d.value is null, o.downloaded_at desc, o.import_id desc, o.known desc, o.file_id desc
            ), numbered as (
              select
                *,
                day - row_number() over (partition by metric, derived, file_id order by day)::integer as run
              from winner
            )
            select
              n.metric::text,
              min(n.day) as from_on,
              max(n.day) as to_on,
              n.derived,
              i.batch_id,
              i.committed_at,
              r.name
            from numbered n
            join client_import i
              on i.agency_id = ?
              and i.id = n.import_id
            join import_file r
              on r.agency_id = i.agency_id
              and r.id = n.file_id
            group by n.metric, n.derived, n.file_id, n.run, i.batch_id, i.committed_at, r.name
            order by n.metric, min(n.day)""",
                        scope.filters(),
                        scope.agency().value(),
                        scope.client().value(),
                        range.to(),
                        range.from(),
                        range.from(),
                        range.to(),
                        scope.agency().value())
                .map(SourceQueries::source);
    }

    /** The tables of exactly this range. */
    static List<TableSource> tables(DSLContext sql, ClientScope scope, DayRange range) {
        return sql.select(
                        RANGE_LIST.KIND,
                        RANGE_LIST.METRIC,
                        CLIENT_IMPORT.BATCH_ID,
                        CLIENT_IMPORT.COMMITTED_AT,
                        IMPORT_FILE.NAME)
                .from(RANGE_LIST)
                .join(FILTER_SET)
                .on(FILTER_SET.AGENCY_ID.eq(RANGE_LIST.AGENCY_ID))
                .and(FILTER_SET.ID.eq(RANGE_LIST.FILTER_SET_ID))
                .join(OBSERVATION)
                .on(OBSERVATION.AGENCY_ID.eq(RANGE_LIST.AGENCY_ID))
                .and(OBSERVATION.ID.eq(RANGE_LIST.OBSERVATION_ID))
                .join(CLIENT_IMPORT)
                .on(CLIENT_IMPORT.AGENCY_ID.eq(OBSERVATION.AGENCY_ID))
                .and(CLIENT_IMPORT.ID.eq(OBSERVATION.IMPORT_ID))
                .join(IMPORT_FILE)
                .on(IMPORT_FILE.AGENCY_ID.eq(OBSERVATION.AGENCY_ID))
                .and(IMPORT_FILE.ID.eq(OBSERVATION.FILE_ID))
                .where(RANGE_LIST.AGENCY_ID.eq(scope.agency()))
                .and(RANGE_LIST.CLIENT_ID.eq(scope.client()))
                .and(FILTER_SET.KEY.eq(scope.filters()))
                .and(RANGE_LIST.FROM_ON.eq(range.from()))
                .and(RANGE_LIST.TO_ON.eq(range.to()))
                .orderBy(RANGE_LIST.KIND, RANGE_LIST.METRIC)
                .fetch(row -> new TableSource(
                        row.value1() == ObservationKind.boards ? HeldTable.Of.BOARDS : HeldTable.Of.PINS,
                        Metric.ofKey(row.value2().getLiteral()),
                        range,
                        row.value3(),
                        row.value4().toLocalDate(),
                        row.value5()));
    }

    private static Source source(Record row) {
        return new Source(
                Metric.ofKey(row.get("metric", String.class)),
                new DayRange(row.get("from_on", LocalDate.class), row.get("to_on", LocalDate.class)),
                row.get("derived", Boolean.class),
                new BatchId(row.get("batch_id", Long.class)),
                row.get("committed_at", OffsetDateTime.class).toLocalDate(),
                row.get("name", String.class));
    }
}
