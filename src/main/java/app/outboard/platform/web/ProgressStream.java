package app.outboard.platform.web;

import io.javalin.http.sse.SseClient;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.function.Supplier;

/** Tells a browser how far long work is, from what any node wrote into the database, until it has ended. */
public final class ProgressStream {
    private static final Duration BETWEEN = Duration.ofMillis(300);
    /** The page reloads when a stream ends early, so a stream need not live for ever. */
    private static final int MOST_LOOKS = 2_000;

    private static final int ALL = 100;

    private final Supplier<OptionalInt> percent;

    /** @param percent how far it is; empty once it has ended */
    public ProgressStream(Supplier<OptionalInt> percent) {
        this.percent = percent;
    }

    public void follow(SseClient client) {
        for (int look = 0; look < MOST_LOOKS && !client.terminated(); look++) {
            var now = percent.get();
            boolean done = now.isEmpty();
            client.sendEvent(
                    done ? "done" : "message", "{\"percent\":%d,\"done\":%b}".formatted(now.orElse(ALL), done));
            if (done || !waited()) break;
        }
        client.close();
    }

    private static boolean waited() {
        try {
            Thread.sleep(BETWEEN);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
