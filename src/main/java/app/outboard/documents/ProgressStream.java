package app.outboard.documents;

import app.outboard.documents.Document.State;
import io.javalin.http.sse.SseClient;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Tells a browser how far a document is, from what any node wrote into the database, until it has ended. */
final class ProgressStream {
    private static final Duration BETWEEN = Duration.ofMillis(300);
    /** The page reloads when a stream ends early, so a stream need not live for ever. */
    private static final int MOST_LOOKS = 1_000;

    private final Supplier<Optional<Document>> document;

    ProgressStream(Supplier<Optional<Document>> document) {
        this.document = document;
    }

    void follow(SseClient client) {
        for (int look = 0; look < MOST_LOOKS && !client.terminated(); look++) {
            var now = document.get();
            boolean done = now.isEmpty() || now.get().state() != State.WAITING;
            int percent = done ? 100 : now.get().percent();
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
