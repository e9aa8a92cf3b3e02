package app.outboard.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.sse.SseClient;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Tells a browser how far a batch is, from what any node wrote into the database, until it has ended. */
final class ProgressStream {
    private static final Duration BETWEEN = Duration.ofMillis(300);
    /** The page reloads when a stream ends early, so a stream need not live for ever. */
    private static final int MOST_LOOKS = 2_000;

    private final ObjectMapper mapper;
    private final Supplier<Optional<Batch>> batch;

    ProgressStream(ObjectMapper mapper, Supplier<Optional<Batch>> batch) {
        this.mapper = mapper;
        this.batch = batch;
    }

    void follow(SseClient client) {
        for (int look = 0; look < MOST_LOOKS && !client.terminated(); look++) {
            var now = batch.get();
            boolean done = now.isEmpty() || now.get().state() != Batch.State.QUEUED;
            int percent = now.map(BatchView::percent).orElse(100);
            client.sendEvent(done ? "done" : "message", json(Map.of("percent", done ? 100 : percent, "done", done)));
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

    private String json(Map<String, Object> event) {
        try {
            return mapper.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
