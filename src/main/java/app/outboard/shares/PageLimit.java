package app.outboard.shares;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * How many pages under links one address may ask for in a minute; counted in memory by each node for itself, and
 * forgotten with the minute.
 */
public final class PageLimit {
    private static final int MINUTE = 60;

    private final int most;
    private final Map<String, Integer> asked = new HashMap<>();
    private long minute;

    public PageLimit(int most) {
        this.most = most;
    }

    /** Counts one; the seconds to wait when it was one too many, else 0. */
    public synchronized long seconds(String address, Instant now) {
        long current = now.getEpochSecond() / MINUTE;
        if (current != minute) {
            asked.clear();
            minute = current;
        }
        return asked.merge(address, 1, Integer::sum) <= most ? 0 : MINUTE - now.getEpochSecond() % MINUTE;
    }
}
