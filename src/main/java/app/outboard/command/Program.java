package app.outboard.command;

import app.outboard.platform.db.Database;

/** What the commands ask of the program, built by {@code App} once its database is open. */
public interface Program extends AutoCloseable {
    /** Serves pages from now on; returns when it answers. */
    void listen(int port);

    /** Stops serving, after the requests under way. */
    @Override
    void close();

    /** Builds the program; nothing in it may start to work before it is asked. */
    @FunctionalInterface
    interface Builder {
        Program build(Database database);
    }
}
