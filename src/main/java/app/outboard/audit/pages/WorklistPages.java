package app.outboard.audit.pages;

import app.outboard.accounts.Colleagues;
import app.outboard.accounts.Member;
import app.outboard.audit.finding.Work;
import app.outboard.audit.finding.WorkQueries;
import app.outboard.audit.pages.WorklistPage.Choice;
import app.outboard.audit.pages.WorklistPage.Row;
import app.outboard.audit.rule.Rule;
import app.outboard.audit.rules.Rulebook;
import app.outboard.clients.ClientScope;
import app.outboard.clients.Clients;
import app.outboard.ids.ClientId;
import app.outboard.ids.PersonId;
import app.outboard.platform.db.Database;
import app.outboard.platform.text.Numbers;
import app.outboard.platform.text.Texts;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What there is to do over all clients: one's own findings first. */
final class WorklistPages {
    private final Database database;
    private final Clients clients;
    private final Colleagues colleagues;
    private final AuditWords words;

    WorklistPages(Database database, Clients clients, Colleagues colleagues, Texts texts) {
        this.database = database;
        this.clients = clients;
        this.colleagues = colleagues;
        this.words = new AuditWords(texts);
    }

    /** Whose findings are shown. */
    private enum Whose {
        ALL,
        MINE,
        NOBODYS;

        static Whose of(@Nullable String word) {
            return Arrays.stream(values())
                    .filter(it -> it.word().equals(word))
                    .findFirst()
                    .orElse(ALL);
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        boolean takes(Work work, @Nullable PersonId me) {
            return switch (this) {
                case ALL -> true;
                case MINE -> work.owner() != null && work.owner().equals(me);
                case NOBODYS -> work.owner() == null;
            };
        }
    }

    void index(Context ctx, Member member) {
        var whose = Whose.of(ctx.queryParam("whose"));
        Map<ClientId, ClientScope> scopes = clients.scopes(member).stream()
                .filter(scope -> !scope.archived())
                .collect(Collectors.toMap(ClientScope::client, Function.identity()));
        var all = database.read(member, sql -> WorkQueries.open(sql, member)).stream()
                .filter(work -> scopes.containsKey(work.client()))
                .toList();
        var names = colleagues.names(member);
        var rows = all.stream()
                .filter(work -> whose.takes(work, member.person()))
                .sorted(Comparator.comparing(Work::severity)
                        .reversed()
                        .thenComparing(Work::cases, Comparator.reverseOrder())
                        .thenComparing(Work::rule))
                .flatMap(work -> row(scopes, work, names))
                .toList();
        ctx.render(
                "audit/worklist.html",
                Map.of(
                        "page",
                        new WorklistPage(
                                rows.isEmpty() ? null : words.say("audit.worklist.about", rows.size()),
                                choices(member, whose, all),
                                rows,
                                !all.isEmpty(),
                                "/" + member.house().slug())));
    }

    private List<Choice> choices(Member member, Whose chosen, List<Work> all) {
        var path = "/" + member.house().slug() + "/findings";
        return Arrays.stream(Whose.values())
                .map(whose -> new Choice(
                        words.say(
                                "audit.worklist." + whose.word(),
                                all.stream()
                                        .filter(work -> whose.takes(work, member.person()))
                                        .count()),
                        whose == Whose.ALL ? path : path + "?whose=" + whose.word(),
                        whose == chosen))
                .toList();
    }

    private Stream<Row> row(Map<ClientId, ClientScope> scopes, Work work, Map<PersonId, String> names) {
        var scope = scopes.get(work.client());
        return scope == null
                ? Stream.empty()
                : Rulebook.WHOLE.find(work.rule().value()).map(rule -> row(scope, rule, work, names)).stream();
    }

    private Row row(ClientScope scope, Rule rule, Work work, Map<PersonId, String> names) {
        var owner = work.owner();
        var trend = work.trend();
        return new Row(
                scope.name(),
                scope.colour(),
                AuditView.base(scope),
                work.rule().value(),
                words.title(work.rule()),
                AuditView.href(scope, work.rule()),
                words.severity(work.severity()),
                words.loudness(work.severity()),
                words.cases(rule, work.byHand(), work.cases(), work.lookedAt()),
                trend == null ? Numbers.DASH : words.say("audit.trend." + trend),
                words.status(work.status()),
                owner == null ? Numbers.DASH : names.getOrDefault(owner, Numbers.DASH));
    }
}
