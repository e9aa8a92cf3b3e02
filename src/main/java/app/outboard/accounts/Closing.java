package app.outboard.accounts;

import app.outboard.ids.AgencyId;

/**
 * Proof that an agency may be removed with everything in it: it is a demo, and an owner says so. Only {@link Demos}
 * makes one, and every verb that deletes an agency's rows takes one.
 */
public final class Closing {
    private final Member owner;

    Closing(Member owner) {
        this.owner = owner;
    }

    public AgencyId agency() {
        return owner.agency();
    }

    /** Who removes it, for the transaction. */
    public Member owner() {
        return owner;
    }
}
