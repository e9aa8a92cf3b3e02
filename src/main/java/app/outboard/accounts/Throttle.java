package app.outboard.accounts;

import static app.outboard.schema.Tables.LOGIN_LIMIT;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jooq.DSLContext;

/** Counts tries in the database, so that a restart forgets nothing and all nodes agree. */
final class Throttle {
    private Throttle() {}

    /** So many of one thing within a time. */
    record Limit(String key, Duration window, int most) {}

    /**
     * Counts one more against each limit.
     *
     * @return the seconds to wait when one of them is passed, else 0
     */
    static long count(DSLContext tx, Instant now, List<Limit> limits) {
        long wait = 0;
        for (var limit : limits) wait = Math.max(wait, count(tx, now, limit));
        return wait;
    }

    /** Takes a try back that turned out to be the account's owner. */
    static void forgive(DSLContext tx, List<Limit> limits) {
        tx.update(LOGIN_LIMIT)
                .set(LOGIN_LIMIT.HITS, greatest(LOGIN_LIMIT.HITS.minus(inline(1)), inline(0)))
                .where(LOGIN_LIMIT.KEY.in(limits.stream().map(Limit::key).toList()))
                .execute();
    }

    static void tidyUp(DSLContext tx, Instant now) {
        tx.deleteFrom(LOGIN_LIMIT)
                .where(LOGIN_LIMIT.WINDOW_STARTED_AT.lt(Times.utc(now.minus(Duration.ofDays(1)))))
                .execute();
    }

    /** One statement, so that two at the same moment are two. */
    private static long count(DSLContext tx, Instant now, Limit limit) {
        var at = Times.utc(now);
        var over = LOGIN_LIMIT.WINDOW_STARTED_AT.le(Times.utc(now.minus(limit.window())));
        var row = tx.insertInto(LOGIN_LIMIT)
                .set(LOGIN_LIMIT.KEY, limit.key())
                .set(LOGIN_LIMIT.WINDOW_STARTED_AT, at)
                .set(LOGIN_LIMIT.HITS, 1)
                .onConflict(LOGIN_LIMIT.KEY)
                .doUpdate()
                .set(LOGIN_LIMIT.HITS, when(over, inline(1)).otherwise(LOGIN_LIMIT.HITS.plus(inline(1))))
                .set(LOGIN_LIMIT.WINDOW_STARTED_AT, when(over, val(at)).otherwise(LOGIN_LIMIT.WINDOW_STARTED_AT))
                .returningResult(LOGIN_LIMIT.HITS, LOGIN_LIMIT.WINDOW_STARTED_AT)
                .fetchSingle();
        return row.value1() <= limit.most() ? 0 : left(now, row.value2(), limit.window());
    }

    private static long left(Instant now, OffsetDateTime start, Duration window) {
        return Math.max(1, Duration.between(now, start.toInstant().plus(window)).toSeconds());
    }
}
