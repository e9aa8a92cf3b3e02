package app.outboard.audit.links;

import static app.outboard.schema.Tables.LINK_CHECKING;

import app.outboard.ids.AgencyId;
import app.outboard.platform.jobs.Jobs;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn it is: one job an agency, and each does a little and hands over to the next, so that links never keep imports
 * waiting. The row of {@code link_checking} is locked by whoever asks for a look and by a job that ends, so a wish is
 * either seen by the job that ends or starts a new one.
 */
final class Turns {
    static final String JOB = "link-check";
    private static final Duration DEAD = Duration.ofMinutes(15);
    private static final Duration BREATH = Duration.ofSeconds(1);
    private static final Duration DAY = Duration.ofDays(1);
    private static final int MOST_A_DAY = 5_000;

    private static final String LOCK = """
            insert into link_checking (agency_id) values (?)
            on conflict (agency_id) do update set enabled = link_checking.enabled
            """;
    private static final String STATE = """
            select
              enabled, runner, alive_at,
              (select count(*) from link_check where agency_id = ? and checked_at > ?::timestamptz) as today
            from link_checking
            where agency_id = ?
            """;

    // The first links of each host come first, so that one large site does not keep the others waiting.
    private static final String DUE = """
            select encode(digest, 'hex') as digest, address, host
            from (
              select digest, address, host, due_at, row_number() over (partition by host order by due_at, digest) as place
              from link_check
              where agency_id = ? and due_at <= ?::timestamptz
            ) as due
            where place <= ?
            order by place, due_at, digest
            limit ?
            """;
    private static final String NEXT = "select min(due_at) as due_at from link_check where agency_id = ?";

    private Turns() {}

    private record State(
            boolean enabled,
            @Nullable String runner,
            @Nullable Instant aliveAt,
            long today) {
        boolean isTakenByAnother(String instance, Instant now) {
            return runner != null && !runner.equals(instance) && aliveAt != null && aliveAt.isAfter(now.minus(DEAD));
        }
    }

    /** Starts a job unless one is under way. */
    static void start(DSLContext tx, AgencyId agency, Instant now) {
        var state = lock(tx, agency, now);
        if (state.isTakenByAnother("", now)) return;
        hand(tx, agency, now, now);
    }

    /** The links of a turn; none where it is another's, where looks are off, or where there is nothing due. */
    static List<Addressed> begin(DSLContext tx, AgencyId agency, String instance, Instant now, int ofHost, int links) {
        var state = lock(tx, agency, now);
        if (!state.enabled() || state.isTakenByAnother(instance, now)) return List.of();
        mark(tx, agency, instance, now);
        int most = (int) Math.min(links, MOST_A_DAY - state.today());
        if (most <= 0) return List.of();
        return tx.fetch(DUE, agency.value(), LinkQueries.at(now), ofHost, most)
                .map(row -> new Addressed(
                        row.get("address", String.class),
                        row.get("digest", String.class),
                        row.get("host", String.class)));
    }

    /** Ends a turn: the next one follows at once while something is due, else when something will be. */
    static void end(DSLContext tx, AgencyId agency, String instance, Instant now) {
        var state = lock(tx, agency, now);
        if (!Objects.equals(state.runner(), instance)) return;
        mark(tx, agency, null, now);
        var next = tx.fetchSingle(NEXT, agency.value()).get("due_at", OffsetDateTime.class);
        if (!state.enabled() || next == null) return;
        var due = next.toInstant();
        if (state.today() >= MOST_A_DAY) later(tx, agency, now.plus(Duration.ofHours(1)));
        else if (due.isAfter(now)) later(tx, agency, due);
        else hand(tx, agency, now, now.plus(BREATH));
    }

    private static State lock(DSLContext tx, AgencyId agency, Instant now) {
        tx.execute(LOCK, agency.value());
        var row = tx.fetchSingle(STATE, agency.value(), LinkQueries.at(now.minus(DAY)), agency.value());
        var alive = row.get("alive_at", OffsetDateTime.class);
        return new State(
                row.get("enabled", Boolean.class),
                row.get("runner", String.class),
                alive == null ? null : alive.toInstant(),
                row.get("today", Long.class));
    }

    private static void hand(DSLContext tx, AgencyId agency, Instant now, Instant at) {
        var instance = agency.value() + "-" + at.toEpochMilli();
        mark(tx, agency, instance, now);
        enqueue(tx, agency, instance, at);
    }

    /** A job for later holds no turn: who asks meanwhile is served at once. */
    private static void later(DSLContext tx, AgencyId agency, Instant at) {
        enqueue(tx, agency, agency.value() + "-later-" + at.getEpochSecond(), at.plus(BREATH));
    }

    private static void enqueue(DSLContext tx, AgencyId agency, String instance, Instant at) {
        Jobs.enqueue(
                tx,
                JOB,
                instance,
                "{\"v\":1,\"agency\":%d,\"instance\":\"%s\"}".formatted(agency.value(), instance),
                at);
    }

    private static void mark(DSLContext tx, AgencyId agency, @Nullable String runner, Instant now) {
        tx.update(LINK_CHECKING)
                .set(LINK_CHECKING.RUNNER, runner)
                .set(LINK_CHECKING.ALIVE_AT, LinkQueries.at(now))
                .where(LINK_CHECKING.AGENCY_ID.eq(agency))
                .execute();
    }
}
