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

    /**
     * Of every row in {@code named} its sums over the chosen lists. A list that does not name the row counts as nothing
     * for the least and as its bound for the most, which is unknown where one of the bounds is. Every row starts with
     * the bounds of all lists; a list that names it puts its value in place of its bound.
     */
    static final String COUNTED = """
            counted as (
              select
                id,
            %s
              from (
                select id, metric, 0 as least, coalesce(unseen, 0) as most, num_nulls(unseen) as open, true as asked
                from named
                cross join chosen
                union all
                select id, metric, value, value - coalesce(unseen, 0), -num_nulls(unseen), false
                from listed
              ) as part
              group by id
              having bool_or(asked)
            )""".formatted(METRICS.entrySet().stream()
            .map(metric -> sums(metric.getKey(), metric.getValue()))
            .collect(Collectors.joining(",\n")));

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
     * The lists to read, which come as four arrays side by side, and their rows. No statement joins rows with lists or
     * with each other: there are no statistics in a new home, and the wrong order takes twenty times as long.
     */
    static String listed(Kind kind) {
        return """
            chosen as (
              select observation_id, metric, unseen, beyond
              from unnest(?::bigint[], ?::text[], ?::bigint[], ?::bigint[])
                as list (observation_id, metric, unseen, beyond)
            ),
            listed as materialized (
              select observation_id, metric, unseen, row.id, row.value
              from chosen
              cross join lateral (
                select %2$s as id, value
                from %1$s
                where agency_id = ?
                  and client_id = ?
                  and observation_id = chosen.observation_id
              ) as row
            )""".formatted(kind.table(), kind.row());
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
                sum(least) filter (where metric = '%2$s') as %1$s_least,
                case when sum(open) filter (where metric = '%2$s') = 0
                  then sum(most) filter (where metric = '%2$s') end as %1$s_most""".formatted(name, metric);
    }
}
