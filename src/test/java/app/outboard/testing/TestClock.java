package app.outboard.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until it is told to move. */
public final class TestClock implements InstantSource {
    /** A Monday morning. */
    public static final Instant START = Instant.parse("2026-06-01T08:00:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(START);

    @Override
    public Instant instant() {
        return now.get();
    }

    public void set(Instant instant) {
        now.set(instant);
    }

    public void pass(Duration time) {
        now.updateAndGet(instant -> instant.plus(time));
    }
}
