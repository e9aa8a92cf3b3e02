package app.outboard.platform.db;

import java.util.function.Supplier;

/**
 * Where the database is, and the two roles that use it.
 *
 * @param url asked for every new connection, because the embedded server may come back on another port
 * @param running the role of the pages and jobs: owns nothing, cannot bypass row policies
 * @param owner the role that owns the tables and migrates them
 */
public record Access(Supplier<String> url, Login running, Login owner) {}
