package app.outboard.platform.db;

import app.outboard.ids.AgencyId;
import org.jspecify.annotations.Nullable;

/** The kinds of transaction, by the statements that open them. */
enum Kind {
    /**
     * One snapshot for the whole page, so that two figures on it never disagree. Each statement is planned for its own
     * values: a plan for any values, which the server takes up after five executions, made the pages of a small agency
     * ten times slower. Only here: writing, it would plan every check of a foreign key anew, row by row.
     */
    READ("set transaction isolation level repeatable read, read only;"
            + " set local plan_cache_mode = 'force_custom_plan'"),
    WRITE("set transaction read write"),
    /**
     * An import of many files may rightly take minutes, and another one of the same client waits for it. Pages cost
     * about the same in any order: told otherwise, the server plans the checks of foreign keys, while a table is small,
     * as a look at all its rows, and keeps to that as it grows. Its temporary tables need no fine statistics.
     */
    JOB("set transaction read write; set local random_page_cost = '1.1';"
            + " set local default_statistics_target = '20';"
            + " set local statement_timeout = '5min'; set local lock_timeout = '2min'");

    /** How long a statement and a lock may take unless a transaction says otherwise: told once a connection. */
    static final String USUAL = "set statement_timeout = '10s'; set lock_timeout = '3s'";

    private final String mode;

    Kind(String mode) {
        this.mode = mode;
    }

    /**
     * All opening statements, sent in one go. {@code SET LOCAL} and not {@code set_config}: only the former reaches the
     * workers of a Citus cluster.
     */
    String opening(@Nullable AgencyId agency) {
        var tenant = agency == null ? "" : "set local outboard.agency = '" + agency.value() + "'; ";
        return tenant + mode;
    }
}
