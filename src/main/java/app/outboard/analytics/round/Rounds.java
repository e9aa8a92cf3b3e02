package app.outboard.analytics.round;

import app.outboard.accounts.Member;
import app.outboard.clients.ClientScope;
import app.outboard.clients.Clients;
import app.outboard.figures.DayRange;
import app.outboard.figures.coverage.Backfill;
import app.outboard.figures.coverage.Checklist;
import app.outboard.figures.coverage.Gaps;
import app.outboard.figures.coverage.Holdings;
import app.outboard.figures.coverage.HoldingsQueries;
import app.outboard.figures.coverage.Target;
import app.outboard.ids.ClientId;
import app.outboard.platform.db.Database;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** Reads what the round's pages show, in a fixed number of statements each. */
final class Rounds {
    private final Database database;
    private final Clients clients;
    private final InstantSource clock;

    Rounds(Database database, Clients clients, InstantSource clock) {
        this.database = database;
        this.clients = clients;
        this.clock = clock;
    }

    /**
     * A client's month.
     *
     * @param gaps earlier months with something to export, newest first
     * @param accounts the Pinterest accounts it is known by
     */
    record OfClient(MonthChoice choice, Checklist checklist, List<Checklist> gaps, List<String> accounts) {}

    /** All clients' month, by name. */
    record OfAgency(MonthChoice choice, Target target, List<Row> rows, Map<String, ClientId> accounts) {
        record Row(ClientScope client, Checklist checklist) {}
    }

    /** A client's history. */
    record History(Backfill backfill, Target last, List<String> accounts) {}

    OfAgency round(Member member, MonthChoice choice) {
        var target = target(member, choice.month());
        var scopes = clients.scopes(member);
        var held = database.read(member, sql -> HoldingsQueries.ofAll(sql, member, target.range()));
        var rows = scopes.stream()
                .map(scope ->
                        new OfAgency.Row(scope, Checklist.of(held.getOrDefault(scope.client(), Holdings.NONE), target)))
                .toList();
        return new OfAgency(choice, target, rows, clients.accounts(member));
    }

    OfClient checklist(ClientScope scope, MonthChoice choice) {
        var member = scope.member();
        var held = held(scope);
        return new OfClient(
                choice,
                Checklist.of(held, target(member, choice.month())),
                Gaps.of(held, target(member, choice.last())).stream()
                        .filter(gap -> !gap.target().month().equals(choice.month()))
                        .toList(),
                accounts(scope));
    }

    History backfill(ClientScope scope) {
        var last = Target.lastMonth(today(), scope.member().house().provisionalDays());
        return new History(Backfill.of(held(scope), last), last, accounts(scope));
    }

    /** Figures' days are UTC days. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private Holdings held(ClientScope scope) {
        return database.read(scope, sql -> HoldingsQueries.of(sql, scope));
    }

    private Target target(Member member, YearMonth month) {
        return new Target(DayRange.of(month), today(), member.house().provisionalDays());
    }

    private List<String> accounts(ClientScope scope) {
        return clients.accounts(scope.member()).entrySet().stream()
                .filter(account -> account.getValue().equals(scope.client()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
