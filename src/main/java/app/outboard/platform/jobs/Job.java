package app.outboard.platform.jobs;

/** A kind of work. Its payload is versioned JSON of ids: never figures, never secrets. */
public interface Job {
    /** Stable over releases: jobs of an older release bear it. */
    String name();

    /** Does the work. May run again after a crash, so it must find its effect already there. */
    void run(String payload);
}
