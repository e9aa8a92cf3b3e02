package app.outboard.demo;

import io.javalin.http.sse.SseClient;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Tells a browser how far the demo is, from what any node wrote into the database, until it has ended. */
final class MakingStream {
    private static final Duration BETWEEN = Duration.ofMillis(300);
    /** The page reloads when a stream ends early, so a stream need not live for ever. */
    private static final int MOST_LOOKS = 1_000;

    private final Supplier<Optional<Making>> making;

    MakingStream(Supplier<Optional<Making>> making) {
        this.making = making;
    }

    void follow(SseClient client) {
        for (int look = 0; look < MOST_LOOKS && !client.terminated(); look++) {
            var now = making.get();
            boolean done = now.map(Making::ended).orElse(true);
            int percent = now.map(Making::percent).orElse(100);
            client.sendEvent(done ? "done" : "message", "{\"percent\":%d,\"done\":%b}".formatted(percent, done));
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
