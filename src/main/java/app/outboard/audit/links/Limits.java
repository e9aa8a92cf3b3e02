package app.outboard.audit.links;

import java.time.Duration;

/**
 * How long one request may take.
 *
 * @param connect until the server takes the call
 * @param read between two signs of life
 * @param total of the whole, however steadily it trickles
 */
record Limits(Duration connect, Duration read, Duration total) {
    static final Limits USUAL = new Limits(Duration.ofSeconds(5), Duration.ofSeconds(10), Duration.ofSeconds(20));
}
