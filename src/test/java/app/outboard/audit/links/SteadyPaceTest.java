package app.outboard.audit.links;

import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.testing.TestClock;
import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

final class SteadyPaceTest {
    private final TestClock clock = new TestClock();
    private final ArrayList<Duration> slept = new ArrayList<>();
    private final SteadyPace pace = new SteadyPace(clock, (now, then) -> {
        slept.add(Duration.between(now, then));
        clock.set(then);
    });

    @Test
    void a_host_is_asked_once_a_second_and_others_do_not_wait() throws InterruptedException {
        pace.await("a.com", Pace.USUAL);
        pace.await("a.com", Pace.USUAL);
        pace.await("b.com", Pace.USUAL);
        assertThat(slept).containsExactly(Duration.ofSeconds(1));

        clock.pass(Duration.ofMillis(400));
        pace.await("a.com", Duration.ofSeconds(3));
        pace.await("a.com", Pace.USUAL);
        assertThat(slept).containsExactly(Duration.ofSeconds(1), Duration.ofMillis(600), Duration.ofSeconds(3));
    }

    @Test
    void a_host_left_alone_long_enough_is_asked_at_once() throws InterruptedException {
        pace.await("a.com", Pace.USUAL);
        clock.pass(Duration.ofSeconds(1));
        pace.await("a.com", Pace.USUAL);

        assertThat(slept).isEmpty();
    }
}
