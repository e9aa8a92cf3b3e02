package app.outboard.audit.links;

import java.time.Duration;

/** When the next request may be sent to a host. */
interface Pace {
    Duration USUAL = Duration.ofSeconds(1);

    /** Returns when it may, and takes that turn. */
    void await(String host, Duration gap) throws InterruptedException;
}
