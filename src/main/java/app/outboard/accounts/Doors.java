package app.outboard.accounts;

import app.outboard.platform.web.Cookies;
import app.outboard.platform.web.Door;
import app.outboard.platform.web.Entry;
import app.outboard.platform.web.Frame;
import app.outboard.platform.web.Visit;
import io.javalin.http.Context;
import io.javalin.security.RouteRole;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The doors of this package: to whoever is signed in, and to the members of the agency in the address. */
public final class Doors {
    private static final String FOUND = "signed in";

    private final Accounts accounts;
    private final Cookies cookies;
    private final Function<Member, List<Frame.Link>> clients;

    /** @param clients the clients of an agency, for the column at the left */
    public Doors(Accounts accounts, Cookies cookies, Function<Member, List<Frame.Link>> clients) {
        this.accounts = accounts;
        this.cookies = cookies;
        this.clients = clients;
    }

    /** To whoever is signed in. */
    Door<SignedIn> person() {
        return (ctx, role) ->
                signedIn(ctx).<Entry<SignedIn>>map(Entry.Granted::new).orElseGet(Entry.SignIn::new);
    }

    /** To members of the agency, of this role at least. */
    public Door<Member> member() {
        return (ctx, role) -> person().open(ctx, role).then(signedIn -> member(ctx, signedIn, role));
    }

    /** Asked once a request, so that every page says the same. */
    Optional<SignedIn> signedIn(Context ctx) {
        Optional<SignedIn> known = ctx.attribute(FOUND);
        if (known != null) return known;
        var token = cookies.get(ctx, Cookies.SESSION);
        var found = token == null ? Optional.<SignedIn>empty() : accounts.find(token);
        found.ifPresent(signedIn -> introduce(ctx, signedIn));
        ctx.attribute(FOUND, found);
        return found;
    }

    private void introduce(Context ctx, SignedIn signedIn) {
        var person = signedIn.person();
        var who = new Visit.Who(person.id().value(), person.name(), person.shortcuts(), person.theme());
        Visit.of(ctx).person(who, signedIn::agencies);
    }

    private Entry<Member> member(Context ctx, SignedIn signedIn, RouteRole atLeast) {
        var slug = ctx.pathParam("agency");
        if (!AgencySlug.isWellFormed(slug)) return new Entry.Unknown<>();
        var member = signedIn.memberOf(slug).orElse(null);
        if (member == null) return new Entry.Unknown<>();
        var house = member.house();
        Visit.of(ctx)
                .agency(
                        house.id().value(),
                        new Frame.House(house.name(), house.slug(), house.demo()),
                        member.may(Role.ANALYST),
                        () -> clients.apply(member),
                        accounts::isFirstRun);
        return atLeast instanceof Role role && member.may(role) ? new Entry.Granted<>(member) : new Entry.Forbidden<>();
    }
}
