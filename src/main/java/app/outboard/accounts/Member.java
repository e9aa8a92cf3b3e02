package app.outboard.accounts;

import app.outboard.ids.AgencyId;
import app.outboard.ids.PersonId;
import app.outboard.platform.db.Tenant;
import org.jspecify.annotations.Nullable;

/**
 * Proof that somebody was let into an agency, and with which role. Only the doors of this package make one, and every
 * verb and query on an agency's rows takes one.
 */
public final class Member implements Tenant {
    private final Agency house;
    private final @Nullable Person person;
    private final Role role;

    Member(Agency house, @Nullable Person person, Role role) {
        this.house = house;
        this.person = person;
        this.role = role;
    }

    @Override
    public AgencyId agency() {
        return house.id();
    }

    /** The agency itself: slug, name and settings, as they were when the door opened. */
    public Agency house() {
        return house;
    }

    /** Who it is; null for an operator at the command line. */
    public @Nullable PersonId person() {
        return person == null ? null : person.id();
    }

    public Role role() {
        return role;
    }

    public boolean may(Role atLeast) {
        return role.covers(atLeast);
    }
}
