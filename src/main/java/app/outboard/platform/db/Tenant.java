package app.outboard.platform.db;

import app.outboard.ids.AgencyId;

/**
 * Proof that somebody was let into an agency. Only the doors make one; the row policies show its rows and no others.
 */
public interface Tenant {
    AgencyId agency();
}
