package app.outboard.shares;

import app.outboard.accounts.Guests;
import app.outboard.brand.Brands;
import app.outboard.platform.crypto.Passwords;
import app.outboard.platform.text.Text;
import app.outboard.platform.web.Addresses;
import app.outboard.platform.web.Form;
import app.outboard.platform.web.Next;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.NotFoundResponse;
import java.time.InstantSource;
import java.util.Map;

/** What can be asked for under a link. */
final class LinkPages {
    private final Map<Kind, Exhibit> exhibits;
    private final Shares shares;
    private final ShareFiles files;
    private final Guests guests;
    private final Passwords passwords;
    private final Lock lock;
    private final Addresses addresses;
    private final GuestPages pages;
    private final int mostTries;
    private final PageLimit prints;
    private final InstantSource clock;

    /** @param prints how many PDFs are laid out in a minute, for one link and for one address */
    LinkPages(
            Map<Kind, Exhibit> exhibits,
            Shares shares,
            Brands brands,
            Guests guests,
            Passwords passwords,
            Lock lock,
            Addresses addresses,
            GuestPages pages,
            int mostTries,
            PageLimit prints,
            InstantSource clock) {
        this.exhibits = exhibits;
        this.shares = shares;
        this.files = new ShareFiles(brands);
        this.guests = guests;
        this.passwords = passwords;
        this.lock = lock;
        this.addresses = addresses;
        this.pages = pages;
        this.mostTries = mostTries;
        this.prints = prints;
        this.clock = clock;
    }

    void show(Context ctx, ShareScope scope) {
        exhibit(scope).show(ctx, scope);
        if (ctx.statusCode() == 200 && ctx.method().equals(HandlerType.GET)) shares.opened(scope);
    }

    void logo(Context ctx, ShareScope scope) {
        files.logo(ctx, scope);
    }

    /** The agency's, where the client's stands first. */
    void secondLogo(Context ctx, ShareScope scope) {
        files.secondLogo(ctx, scope);
    }

    void pdf(Context ctx, ShareScope scope) throws InterruptedException {
        if (!scope.share().terms().pdf()) throw new NotFoundResponse();
        long wait = waits(ctx, scope);
        if (wait > 0) {
            pages.tooMany(ctx, wait);
            return;
        }
        files.pdf(ctx, scope, exhibit(scope));
    }

    /** Pages are laid out one at a time, so whoever has a link could keep all agencies' PDFs waiting. */
    private long waits(Context ctx, ShareScope scope) {
        var now = clock.instant();
        return Math.max(
                prints.seconds("link/" + scope.share().id().value(), now),
                prints.seconds("from/" + Guests.network(addresses.of(ctx)), now));
    }

    /** Takes the password. Tries are counted before they are checked, so that none is free. */
    void unlock(Context ctx, ShareDoor.Locked locked) {
        var scope = locked.scope();
        var share = scope.share();
        if (!share.hasPassword()) {
            Next.see(ctx, scope.base());
            return;
        }
        long wait = guests.count(ShareDoor.tries(Guests.network(addresses.of(ctx)), share, mostTries));
        if (wait > 0) {
            ctx.status(429).header("Retry-After", String.valueOf(wait));
            pages.ask(ctx, locked, Text.of("shares.locked.too_many", (wait + 59) / 60));
            return;
        }
        switch (passwords.check(Form.of(ctx).exact("password"), share.passwordHash())) {
            case RIGHT, RIGHT_BUT_OLD -> {
                lock.unlock(ctx, scope.client().agency(), share);
                Next.see(ctx, scope.base());
            }
            case WRONG -> {
                ctx.status(422);
                pages.ask(ctx, locked, Text.of("shares.locked.wrong"));
            }
            case BUSY -> {
                ctx.status(429).header("Retry-After", "2");
                pages.ask(ctx, locked, Text.of("shares.locked.busy"));
            }
        }
    }

    private Exhibit exhibit(ShareScope scope) {
        var exhibit = exhibits.get(scope.share().kind());
        if (exhibit == null) throw new NotFoundResponse();
        return exhibit;
    }
}
