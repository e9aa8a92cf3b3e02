package app.outboard.readers;

import app.outboard.accounts.Guest;
import app.outboard.accounts.Guests;
import app.outboard.clients.ClientScope;
import app.outboard.clients.Clients;
import app.outboard.platform.web.Cookies;
import app.outboard.platform.web.Door;
import app.outboard.platform.web.Entry;
import app.outboard.platform.web.Next;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lets client people in to their own client, at addresses that begin {@code /read/{agency}/{client}}. Who they are and
 * whose figures they may read is asked of the database each time, so that who was sent away is out at once. Another's
 * client looks like one that never was.
 */
final class ReaderDoor {
    private static final String AGENCY = "agency";

    private final Guests guests;
    private final Readers readers;
    private final Clients clients;
    private final Cookies cookies;

    ReaderDoor(Guests guests, Readers readers, Clients clients, Cookies cookies) {
        this.guests = guests;
        this.readers = readers;
        this.clients = clients;
        this.cookies = cookies;
    }

    /** To one client. */
    Door<ReaderScope> client() {
        return (ctx, role) -> {
            var slug = ctx.pathParam(AGENCY);
            var all = clients(ctx, slug);
            if (all.isEmpty()) return signIn(ctx, slug);
            return all.stream()
                    .filter(scope -> scope.client().slug().equals(ctx.pathParam("client")))
                    .findFirst()
                    .<Entry<ReaderScope>>map(Entry.Granted::new)
                    .orElseGet(Entry.Unknown::new);
        };
    }

    /** To all that is theirs in an agency, whichever client it is. */
    Door<ReaderScope> any() {
        return (ctx, role) -> {
            var slug = ctx.pathParam(AGENCY);
            return clients(ctx, slug).stream()
                    .findFirst()
                    .<Entry<ReaderScope>>map(Entry.Granted::new)
                    .orElseGet(() -> signIn(ctx, slug));
        };
    }

    /** What whoever asks may read at this agency, by client; nothing for strangers. */
    List<ReaderScope> clients(Context ctx, String agencySlug) {
        var token = token(ctx, agencySlug);
        if (token == null) return List.of();
        return guests.find(Passes.SESSION_TOKEN, token)
                .filter(guest -> guest.member().house().slug().equals(agencySlug))
                .flatMap(guest -> scopes(guest, token))
                .orElse(List.of());
    }

    private Optional<List<ReaderScope>> scopes(Guest guest, String token) {
        return readers.find(guest, token).map(reader -> {
            List<ClientScope> all = clients.scopes(guest.member()).stream()
                    .filter(client -> ReaderRows.reads(reader, client.client()))
                    .toList();
            return all.stream()
                    .map(client -> new ReaderScope(reader, client, all))
                    .toList();
        });
    }

    void start(Context ctx, String agencySlug, String token) {
        cookies.set(ctx, name(agencySlug), token, (int) Passes.LONGEST.toSeconds());
    }

    void end(Context ctx, String agencySlug) {
        cookies.drop(ctx, name(agencySlug));
        ctx.header("Clear-Site-Data", "\"cache\", \"storage\"");
    }

    @Nullable
    String token(Context ctx, String agencySlug) {
        return agencySlug.matches("[a-z0-9-]{1,40}") ? cookies.get(ctx, name(agencySlug)) : null;
    }

    private static Entry<ReaderScope> signIn(Context ctx, String agencySlug) {
        if (!agencySlug.matches("[a-z0-9-]{1,40}")) return new Entry.Unknown<>();
        Next.see(ctx, Paths.door(agencySlug));
        return new Entry.Answered<>();
    }

    /** A cookie of each agency's own, so that one may read at several. */
    private static String name(String agencySlug) {
        return "outboard-reader-" + agencySlug;
    }
}
