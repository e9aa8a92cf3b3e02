package app.outboard.shares;

import app.outboard.accounts.Guest;
import app.outboard.accounts.Guests;
import app.outboard.accounts.Guests.Limit;
import app.outboard.brand.Brands;
import app.outboard.clients.Clients;
import app.outboard.ids.ShareId;
import app.outboard.platform.db.Database;
import app.outboard.platform.web.Addresses;
import app.outboard.platform.web.Door;
import app.outboard.platform.web.Entry;
import app.outboard.platform.web.GuestHosts;
import io.javalin.http.Context;
import io.javalin.security.RouteRole;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Lets in whoever has a link, at addresses that begin {@code /s/{token}}. Everything under a link goes through here, and
 * the link's row is read each time, so that what is revoked is closed at once. A link that is wrong, expired, paused,
 * revoked or never existed gets the same answer.
 */
final class ShareDoor {
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{32}");

    private final Database database;
    private final Guests guests;
    private final Clients clients;
    private final Brands brands;
    private final Lock lock;
    private final PageLimit limit;
    private final Addresses addresses;
    private final GuestPages pages;
    private final InstantSource clock;

    ShareDoor(
            Database database,
            Guests guests,
            Clients clients,
            Brands brands,
            Lock lock,
            PageLimit limit,
            Addresses addresses,
            GuestPages pages,
            InstantSource clock) {
        this.database = database;
        this.guests = guests;
        this.clients = clients;
        this.brands = brands;
        this.lock = lock;
        this.limit = limit;
        this.addresses = addresses;
        this.pages = pages;
        this.clock = clock;
    }

    /** What a link's password form is about: an active link, whether or not its password was given. */
    record Locked(ShareScope scope) {}

    /** To what the link shows. */
    Door<ShareScope> open() {
        return (ctx, role) -> knock(ctx, role).then(locked -> {
            var scope = locked.scope();
            if (lock.isOpen(ctx, scope.client().agency(), scope.share())) return new Entry.Granted<>(scope);
            pages.ask(ctx, locked, null);
            return new Entry.Answered<>();
        });
    }

    /** To the form that asks for the link's password. */
    Door<Locked> knocking() {
        return this::knock;
    }

    private Entry<Locked> knock(Context ctx, RouteRole role) {
        pages.closeToOthers(ctx);
        long wait = limit.seconds(Guests.network(addresses.of(ctx)), clock.instant());
        if (wait > 0) {
            pages.tooMany(ctx, wait);
            return new Entry.Answered<>();
        }
        var scope = scope(ctx.pathParam("token")).filter(it -> isAt(ctx, it));
        if (scope.isEmpty()) {
            pages.closed(ctx);
            return new Entry.Answered<>();
        }
        pages.frame(ctx, scope.get().share());
        return new Entry.Granted<>(new Locked(scope.get()));
    }

    /** At an agency's own host its links alone are reached; at this installation's, all. */
    private static boolean isAt(Context ctx, ShareScope scope) {
        var host = scope.client().member().house().linkHost();
        return GuestHosts.of(ctx).map(name -> name.equals(host)).orElse(true);
    }

    private Optional<ShareScope> scope(String token) {
        if (!TOKEN.matcher(token).matches()) return Optional.empty();
        return guests.find(Shares.TOKEN, token).flatMap(guest -> scope(guest, token));
    }

    private Optional<ShareScope> scope(Guest guest, String token) {
        var member = guest.member();
        return database.read(member, sql -> ShareQueries.find(sql, member, new ShareId(guest.subject())))
                .flatMap(share -> clients.byId(member, share.client())
                        .filter(client -> share.state(clock.instant(), client.archived()) == State.ACTIVE)
                        .map(client -> new ShareScope(client, share, brands.of(client), "/s/" + token, false)));
    }

    /** How often a password may be tried, from one place at one link and at one link from everywhere. */
    static List<Limit> tries(String network, Share share, int most) {
        var link = "share/" + share.id().value();
        return List.of(
                new Limit(link + "/" + network, Duration.ofMinutes(15), most),
                new Limit(link, Duration.ofHours(1), 10 * most));
    }
}
