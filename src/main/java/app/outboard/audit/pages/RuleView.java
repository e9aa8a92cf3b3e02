package app.outboard.audit.pages;

import app.outboard.accounts.Role;
import app.outboard.audit.finding.Act;
import app.outboard.audit.finding.Change;
import app.outboard.audit.finding.Finding;
import app.outboard.audit.finding.Finding.Proof;
import app.outboard.audit.finding.Status;
import app.outboard.audit.pages.RulePage.Done;
import app.outboard.audit.pages.RulePage.Option;
import app.outboard.audit.pages.RulePage.Standing;
import app.outboard.audit.rule.Rule;
import app.outboard.audit.rule.Values;
import app.outboard.audit.run.Result;
import app.outboard.audit.run.Trend;
import app.outboard.clients.ClientScope;
import app.outboard.ids.PersonId;
import app.outboard.platform.text.Numbers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts one rule's finding into words and forms. */
final class RuleView {
    private final ClientScope scope;
    private final Rule rule;
    private final RuleState state;
    private final Map<PersonId, String> names;
    private final AuditWords words;

    RuleView(ClientScope scope, Rule rule, RuleState state, Map<PersonId, String> names, AuditWords words) {
        this.scope = scope;
        this.rule = rule;
        this.state = state;
        this.names = names;
        this.words = words;
    }

    /**
     * @param note what was typed and refused; empty at first
     * @param hand the answer form; null where Outboard looks itself
     */
    RulePage page(String note, RulePage.@Nullable Hand hand, Map<String, String> errors) {
        var result = state.result();
        var severity = result == null ? rule.severity() : result.severity();
        return new RulePage(
                scope.name(),
                AuditView.base(scope),
                rule.id().value(),
                words.title(rule.id()),
                words.severity(severity),
                words.loudness(severity),
                result != null && result.isFound(),
                sentence(result),
                trend(result),
                result == null || result.ran() ? List.of() : words.needs(result.needs()),
                words.rule(rule.id(), "looks"),
                words.rule(rule.id(), "why"),
                words.rule(rule.id(), "fix"),
                words.rule(rule.id(), "source"),
                words.say("audit.certainty." + rule.certainty().name()),
                settings(result),
                result == null ? null : new EvidenceView(scope, rule, state, words).evidence(result),
                state.finding() == null ? null : standing(state.finding(), note),
                state.acts().stream().map(this::done).toList(),
                hand,
                scope.member().may(Role.ANALYST) && !scope.archived(),
                errors);
    }

    private String sentence(@Nullable Result result) {
        if (result == null) return words.say("audit.rule.never");
        return switch (result.outcome()) {
            case FOUND ->
                words.say(result.byHand() ? "audit.rule.found_by_hand" : "audit.rule.found", words.cases(rule, result));
            case CLEAR ->
                result.byHand()
                        ? words.say("audit.rule.clear_by_hand")
                        : words.say("audit.rule.clear", result.lookedAt());
            case NOT_RUN -> words.say("audit.rule.not_run");
        };
    }

    private @Nullable String trend(@Nullable Result result) {
        if (result == null || result.trend() == null) return null;
        var before = state.before();
        if (before == null || result.trend() == Trend.NEW) return words.say("audit.rule.new");
        if (result.byHand() || before.byHand()) return words.say("audit.rule.trend.plain", words.trend(result.trend()));
        var said = words.say(
                "audit.rule.trend",
                words.trend(result.trend()),
                words.count(before.cases()),
                words.count(before.lookedAt()));
        return before.settings().equals(result.settings()) ? said : said + " " + words.say("audit.rule.other_settings");
    }

    private List<String> settings(@Nullable Result result) {
        var values = result == null || result.settings().isEmpty()
                ? Values.usual(rule.settings()).byName()
                : result.settings();
        return rule.settings().stream()
                .filter(setting -> values.containsKey(setting.name()))
                .map(setting -> words.say(
                        "audit.rule.setting",
                        words.settingLabel(rule, setting.name()),
                        words.setting(rule, setting.name(), values.getOrDefault(setting.name(), setting.usual()))))
                .toList();
    }

    private Standing standing(Finding finding, String note) {
        var owner = finding.owner();
        return new Standing(
                finding.status().key(),
                statusText(finding),
                finding.reason().isEmpty() ? null : finding.reason(),
                words.say(finding.status() == Status.ACCEPTED ? "audit.standing.reason" : "audit.note"),
                owner == null ? Numbers.DASH : names.getOrDefault(owner, Numbers.DASH),
                finding.changedAt().toString(),
                owners(owner),
                acts(finding.status()),
                note);
    }

    private String statusText(Finding finding) {
        if (finding.status() != Status.FIXED) return words.status(finding.status());
        return words.say(finding.proof() == Proof.HAND ? "audit.fixed.by_hand" : "audit.fixed.by_evidence");
    }

    private List<Option> owners(@Nullable PersonId owner) {
        var all = new ArrayList<Option>();
        all.add(new Option("", words.say("audit.owner.nobody"), owner == null));
        names.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .map(person -> new Option(
                        Long.toString(person.getKey().value()),
                        person.getValue(),
                        person.getKey().equals(owner)))
                .forEach(all::add);
        return all;
    }

    /** What can be done from where it stands. */
    private List<Option> acts(Status status) {
        var possible = EnumSet.of(Change.Kind.NOTE);
        switch (status) {
            case OPEN -> possible.addAll(List.of(Change.Kind.START, Change.Kind.FIX, Change.Kind.ACCEPT));
            case IN_PROGRESS -> possible.addAll(List.of(Change.Kind.FIX, Change.Kind.ACCEPT, Change.Kind.REOPEN));
            case FIXED, ACCEPTED -> possible.add(Change.Kind.REOPEN);
        }
        return Stream.of(Change.Kind.values())
                .filter(possible::contains)
                .map(kind -> new Option(kind.key(), words.say("audit.act." + kind.key()), false))
                .toList();
    }

    private Done done(Act act) {
        var who = act.byRun()
                ? words.say("audit.history.audit")
                : act.person() == null
                        ? words.say("trail.command_line")
                        : names.getOrDefault(act.person(), words.say("audit.history.somebody"));
        var to = act.owner() == null ? words.say("audit.owner.nobody") : names.getOrDefault(act.owner(), "");
        return new Done(
                words.day(act.at(), scope.timeZone()), words.say("audit.history." + act.act(), who, to), act.note());
    }
}
