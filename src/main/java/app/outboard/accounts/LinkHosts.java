package app.outboard.accounts;

import static app.outboard.schema.Tables.AGENCY;

import app.outboard.platform.db.Database;
import app.outboard.trail.Trail;
import java.util.Optional;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** The hosts at which agencies' links are reached. A host is asked for before any agency is known. */
public final class LinkHosts {
    private final Database database;
    private final Trail trail;

    public LinkHosts(Database database, Trail trail) {
        this.database = database;
        this.trail = trail;
    }

    /** What became of a wish for a host. */
    public enum Outcome {
        SAVED,
        NO_NAME,
        /** Another agency has it, which is nobody's business. */
        NOT_FREE
    }

    /** Whether some agency's links are reached at this name, given in lower case. */
    public boolean knows(String host) {
        return LinkHost.isName(host)
                && database.global(
                        sql -> sql.fetchExists(sql.selectOne().from(AGENCY).where(AGENCY.LINK_HOST.eq(host))));
    }

    /**
     * Has the agency's links reached at a name of its own.
     *
     * @param typed empty for this installation's own
     * @param origin this installation's address
     */
    public Outcome settle(Member member, String typed, String origin) {
        if (typed.isEmpty()) return save(member, null);
        return LinkHost.of(typed, origin).map(host -> save(member, host)).orElse(Outcome.NO_NAME);
    }

    private Outcome save(Member member, @Nullable String host) {
        try {
            return database.write(member, tx -> {
                tx.update(AGENCY)
                        .set(AGENCY.LINK_HOST, host)
                        .where(AGENCY.ID.eq(member.agency()))
                        .execute();
                var act = host == null ? "agency.link_host_ended" : "agency.link_host_changed";
                trail.note(
                        tx,
                        member.agency(),
                        member.person(),
                        act,
                        null,
                        Optional.ofNullable(host).orElse(""));
                return Outcome.SAVED;
            });
        } catch (IntegrityConstraintViolationException e) {
            return Outcome.NOT_FREE;
        }
    }
}
