package app.outboard.clients;

import app.outboard.accounts.Member;
import app.outboard.ids.AgencyId;
import app.outboard.ids.ClientId;
import app.outboard.platform.db.Tenant;
import java.time.ZoneId;

/**
 * Proof that a member was let in to one client of the agency. Only {@link Clients} makes one, and every verb and query
 * on a client's rows takes one.
 */
public final class ClientScope implements Tenant {
    private final Member member;
    private final ClientRow row;

    ClientScope(Member member, ClientRow row) {
        this.member = member;
        this.row = row;
    }

    public Member member() {
        return member;
    }

    @Override
    public AgencyId agency() {
        return member.agency();
    }

    public ClientId client() {
        return row.id();
    }

    /** All the roster says, as it was when the door opened. */
    public ClientRow row() {
        return row;
    }

    public String name() {
        return row.name();
    }

    public String slug() {
        return row.slug();
    }

    public String website() {
        return row.website();
    }

    public String niche() {
        return row.niche();
    }

    /** The key of its {@link Colour}. */
    public String colour() {
        return row.colour().key();
    }

    /** Rules schedules and timestamps; figures are in UTC days whatever it is. */
    public ZoneId timeZone() {
        return row.timeZone();
    }

    /** Identity of the filter set whose series the client's pages show. */
    public String filters() {
        return row.filters();
    }

    public boolean archived() {
        return row.archived();
    }
}
