package app.outboard.audit.links;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/** Leaves a gap between two requests to a host, whoever sends them. */
final class SteadyPace implements Pace {
    private static final int REMEMBERED = 10_000;

    /** How time passes. */
    interface Sleep {
        void until(Instant now, Instant then) throws InterruptedException;
    }

    private final InstantSource clock;
    private final Sleep sleep;
    private final Map<String, Instant> free = new HashMap<>();

    SteadyPace(InstantSource clock, Sleep sleep) {
        this.clock = clock;
        this.sleep = sleep;
    }

    @Override
    public void await(String host, Duration gap) throws InterruptedException {
        var now = clock.instant();
        var turn = turn(host, gap, now);
        if (turn.isAfter(now)) sleep.until(now, turn);
    }

    private synchronized Instant turn(String host, Duration gap, Instant now) {
        if (free.size() > REMEMBERED) free.values().removeIf(then -> then.isBefore(now));
        var then = free.getOrDefault(host, now);
        var turn = then.isAfter(now) ? then : now;
        free.put(host, turn.plus(gap));
        return turn;
    }
}
