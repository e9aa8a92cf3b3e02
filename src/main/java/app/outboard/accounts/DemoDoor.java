package app.outboard.accounts;

import app.outboard.platform.web.Addresses;
import app.outboard.platform.web.Next;
import app.outboard.platform.web.Web;
import io.javalin.http.Context;

/**
 * Lets a visitor into the demo agency without a password: where the database is this program's own and nobody has set
 * up an agency of their own yet, so that whoever can ask could have taken the whole server anyway.
 */
public final class DemoDoor {
    private final Accounts accounts;
    private final Doors doors;
    private final SessionCookie session;
    private final Addresses addresses;
    private final boolean offered;

    public DemoDoor(Accounts accounts, Doors doors, Web web, boolean offered) {
        this.accounts = accounts;
        this.doors = doors;
        this.session = new SessionCookie(web.cookies());
        this.addresses = web.addresses();
        this.offered = offered;
    }

    public boolean isOpen() {
        return offered && accounts.isFirstRun();
    }

    /** Signs the visitor in as the demo's person, unless they are already. */
    public void enter(Context ctx, Member demo, String next) {
        boolean inside = doors.signedIn(ctx)
                .filter(signedIn -> signedIn.person().id().equals(demo.person()))
                .isPresent();
        if (!inside) session.start(ctx, accounts.demos().enter(demo, Device.of(ctx.userAgent()), addresses.of(ctx)));
        Next.see(ctx, next);
    }
}
