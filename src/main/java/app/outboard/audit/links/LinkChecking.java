package app.outboard.audit.links;

import app.outboard.accounts.Colleagues;
import app.outboard.platform.db.Database;
import app.outboard.platform.jobs.Job;
import app.outboard.trail.Trail;
import java.net.InetAddress;
import java.time.Duration;
import java.time.InstantSource;

/** Puts together what looks at links. */
public final class LinkChecking implements AutoCloseable {
    private static final String NAME = "outboard";

    private final LinkChecks verbs;
    private final LinkJob job;
    private final Fetcher fetcher;

    /** @param userAgent says to a site's owner who asks, and where to read about it */
    public LinkChecking(Database database, Colleagues colleagues, Trail trail, InstantSource clock, String userAgent) {
        this(
                database,
                colleagues,
                trail,
                clock,
                new Fetcher(new PublicReach(InetAddress::getAllByName), Limits.USUAL, userAgent),
                new SteadyPace(clock, (now, then) -> Thread.sleep(Duration.between(now, then))));
    }

    LinkChecking(
            Database database, Colleagues colleagues, Trail trail, InstantSource clock, Fetcher fetcher, Pace pace) {
        this.fetcher = fetcher;
        var checker = new Checker(fetcher, new Robots(fetcher, pace, clock, NAME), pace, clock);
        verbs = new LinkChecks(database, trail, clock);
        job = new LinkJob(database, colleagues, checker, clock);
    }

    public LinkChecks verbs() {
        return verbs;
    }

    public Job job() {
        return job;
    }

    @Override
    public void close() {
        fetcher.close();
    }
}
