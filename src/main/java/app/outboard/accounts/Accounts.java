package app.outboard.accounts;

import app.outboard.platform.db.Database;
import java.util.Optional;

/** The public door to agencies and people for what does not come through the browser. */
public final class Accounts {
    private final Database database;

    public Accounts(Database database) {
        this.database = database;
    }

    /** The operator at the command line, who may do everything in the agency; empty when there is no such agency. */
    public Optional<Member> operator(String agencySlug) {
        return database.global(sql -> AgencyQueries.bySlug(sql, agencySlug))
                .map(agency -> new Member(agency, null, Role.OWNER));
    }
}
