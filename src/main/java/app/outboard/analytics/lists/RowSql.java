package app.outboard.analytics.lists;

import app.outboard.analytics.measure.Rate;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/**
 * The common parts of the statements on boards and Pins. Each row's figures come as {@code outbound_least},
 * {@code outbound_most} and so on, see {@link Count}; the parts of its rate as {@code ctr_outbound}, {@code ctr_clicks}.
 */
final class RowSql {
    private static final Map<String, String> METRICS = Map.of(
            "outbound", "outbound_clicks", "clicks", "pin_clicks", "impressions", "impressions", "saves", "saves");

    /** The lists to read: four arrays side by side. */
    static final String CHOSEN = """
            chosen as (
              select observation_id, metric, unseen, beyond
              from unnest(?::bigint[], ?::text[], ?::bigint[], ?::bigint[])
                as list (observation_id, metric, unseen, beyond)
            )""";

    /** Wilson's 95 % interval of the rate; above 100 % as if all Pin clicks had gone on. */
    static final String INTERVAL = """
            cross join lateral (
              select
                nullif(ctr_clicks, 0)::float8 as n,
                least(ctr_outbound, ctr_clicks)::float8 / nullif(ctr_clicks, 0) as p,
                3.8414588206941254::float8 as zz
            ) as bare
            cross join lateral (
              select
                ctr_outbound::float8 / n as ctr,
                case when p = 0 then 0
                  else (p + zz / (2 * n) - sqrt(zz * (p * (1 - p) / n + zz / (4 * n * n)))) / (1 + zz / n) end as ctr_low,
                case when p = 1 then 1
                  else (p + zz / (2 * n) + sqrt(zz * (p * (1 - p) / n + zz / (4 * n * n)))) / (1 + zz / n) end as ctr_high
            ) as rate""";

    private RowSql() {}

    /**
     * Of every row in {@code named} its sums over the chosen lists. A list that does not name the row counts as nothing
     * for the least and as its bound for the most, which is unknown where one of the bounds is.
     */
    static String counted(Kind kind) {
        return """
            counted as (
              select
                named.id,
            %s
              from named
              cross join chosen
              left join %s as row
                on row.agency_id = ?
                and row.client_id = ?
                and row.observation_id = chosen.observation_id
                and row.%s = named.id
              group by named.id
            )""".formatted(
                        METRICS.entrySet().stream()
                                .map(metric -> sums(metric.getKey(), metric.getValue()))
                                .collect(Collectors.joining(",\n")),
                        kind.table(),
                        kind.row());
    }

    static Counts counts(Record row) {
        return new Counts(
                count(row, "outbound"),
                count(row, "clicks"),
                count(row, "impressions"),
                count(row, "saves"),
                Rate.of(row.get("ctr_outbound", Long.class), row.get("ctr_clicks", Long.class)));
    }

    private static @Nullable Count count(Record row, String name) {
        var least = row.get(name + "_least", Long.class);
        return least == null ? null : new Count(least, row.get(name + "_most", Long.class));
    }

    private static String sums(String name, String metric) {
        return """
                sum(coalesce(row.value, 0)) filter (where metric = '%2$s') as %1$s_least,
                case when bool_and(coalesce(row.value, unseen) is not null) filter (where metric = '%2$s')
                  then sum(coalesce(row.value, unseen)) filter (where metric = '%2$s') end as %1$s_most""".formatted(name, metric);
    }
}
