package app.outboard.shares;

import app.outboard.accounts.Member;
import app.outboard.clients.ClientScope;
import app.outboard.clients.Clients;
import app.outboard.ids.ShareId;
import app.outboard.platform.text.Text;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Links made, listed and ended without a form, for the command line and for work the program does by itself. */
public final class Orders {
    private final Shares shares;
    private final Clients clients;
    private final List<Exhibit> exhibits;
    private final InstantSource clock;

    public Orders(Shares shares, Clients clients, List<Exhibit> exhibits, InstantSource clock) {
        this.shares = shares;
        this.clients = clients;
        this.exhibits = List.copyOf(exhibits);
        this.clock = clock;
    }

    /**
     * Makes a link as most are wanted: all parts, the usual end.
     *
     * @param report the published report to show, or null for the dashboard
     * @param lastDay the last day on which it is open, ISO; null for the usual one
     * @param password empty for none
     */
    public Ordered order(
            ClientScope scope, @Nullable Long report, String label, @Nullable String lastDay, String password) {
        var kind = report == null ? Kind.LIVE : Kind.REPORT;
        var exhibit = exhibits.stream().filter(each -> each.kind() == kind).findFirst();
        if (exhibit.isEmpty()
                || exhibit.get().choices(scope).stream().noneMatch(choice -> Objects.equals(choice.subject(), report)))
            return refused(Text.of("shares.error.no_report", String.valueOf(report)));
        if (scope.archived()) return refused(Text.of("shares.error.archived", scope.name()));
        var rules = shares.rules(scope.member());
        var today = LocalDate.ofInstant(clock.instant(), scope.timeZone());
        var sections = exhibit.get().sections();
        var form = ShareForm.fresh(kind, sections, today, rules).ordered(label, lastDay, password);
        var errors = form.errors(sections, today, rules, !password.isEmpty());
        if (errors.any())
            return new Ordered.Refused(List.copyOf(errors.byField().values()));
        return shares.create(
                        scope,
                        kind,
                        report,
                        form.terms(sections, scope.timeZone()),
                        password.isEmpty() ? null : password)
                .<Ordered>map(made -> new Ordered.Made(made.id(), made.path()))
                .orElseGet(() -> refused(Text.of("shares.locked.busy")));
    }

    /** The path of the link a mail leads to: the one of this label that is open, or a new one; empty where none may be. */
    public Optional<String> forMail(ClientScope scope, long report, String label) {
        var known = shares.of(scope).stream()
                .filter(share -> share.kind() == Kind.REPORT && Objects.equals(share.subject(), report))
                .filter(share -> share.terms().label().equals(label) && !share.hasPassword())
                .filter(share -> share.state(clock.instant(), scope.archived()) == State.ACTIVE)
                .findFirst();
        if (known.isPresent()) return Optional.of(shares.path(scope, known.get().id()));
        return order(scope, report, label, null, "") instanceof Ordered.Made made
                ? Optional.of(made.path())
                : Optional.empty();
    }

    /**
     * All links of an agency, newest first: number, client, kind, label, state, last day, times opened, last opened;
     * between tabs.
     */
    public List<String> lines(Member member) {
        var now = clock.instant();
        return shares.of(member).stream().map(owned -> line(owned, now)).toList();
    }

    /** Ends a link of the agency; false where it has none of this number. */
    public boolean revoke(Member member, ShareId id) {
        var found = shares.of(member).stream()
                .map(ShareQueries.Owned::share)
                .filter(share -> share.id().equals(id))
                .findFirst();
        found.flatMap(share -> clients.byId(member, share.client())).ifPresent(scope -> shares.revoke(scope, id));
        return found.isPresent();
    }

    private static String line(ShareQueries.Owned owned, Instant now) {
        var share = owned.share();
        var end = share.terms().expiresAt();
        var last = share.openings().last();
        return String.join(
                "\t",
                Long.toString(share.id().value()),
                owned.slug(),
                share.kind().key(),
                share.terms().label().replace('\t', ' '),
                share.state(now, owned.archived()).key(),
                end == null
                        ? "-"
                        : LocalDate.ofInstant(end.minusSeconds(1), ZoneOffset.UTC)
                                .toString(),
                Integer.toString(share.openings().count()),
                last == null ? "-" : last.toString());
    }

    private static Ordered refused(Text why) {
        return new Ordered.Refused(List.of(why));
    }
}
