package app.outboard.audit.paper;

import app.outboard.audit.finding.Finding;
import app.outboard.audit.finding.Status;
import app.outboard.audit.pages.Alike;
import app.outboard.audit.pages.AuditWords;
import app.outboard.audit.paper.Sheet.Example;
import app.outboard.audit.paper.Sheet.Group;
import app.outboard.audit.paper.Sheet.Head;
import app.outboard.audit.rule.Case;
import app.outboard.audit.rule.Severity;
import app.outboard.audit.rule.Subjects;
import app.outboard.audit.rule.Value;
import app.outboard.audit.rules.Rulebook;
import app.outboard.audit.run.Result;
import app.outboard.platform.text.Numbers;
import app.outboard.platform.text.Words;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts what was found into words, the worst first, each with its evidence. */
final class FindingsView {
    /** What fits beside the subject on a page. */
    private static final int COLUMNS = 3;

    private static final int LETTERS = 140;
    /** Stands there already as the name of the Pin. */
    private static final String TITLE = "title";

    /** The most severe first; of one severity what is surest, then what concerns most. */
    static final Comparator<Result> WORST_FIRST = Comparator.comparing(Result::severity, Comparator.reverseOrder())
            .thenComparing(Result::certainty)
            .thenComparing(Result::share, Comparator.reverseOrder())
            .thenComparing(Result::rule);

    private final Dossier dossier;
    private final Rulebook rulebook;
    private final Words words;
    private final AuditWords said;

    FindingsView(Dossier dossier, Rulebook rulebook, Words words) {
        this.dossier = dossier;
        this.rulebook = rulebook;
        this.words = words;
        this.said = new AuditWords(words.texts());
    }

    static String anchor(Result result) {
        return "finding-" + result.rule().value();
    }

    List<Group> groups() {
        return Arrays.stream(Severity.values())
                .sorted(Comparator.reverseOrder())
                .map(this::group)
                .filter(group -> !group.findings().isEmpty())
                .toList();
    }

    String cases(Result result) {
        return rulebook.find(result.rule().value())
                .map(rule -> said.cases(rule, result))
                .orElse(Numbers.DASH);
    }

    String title(Result result) {
        return said.title(result.rule());
    }

    String severity(Result result) {
        return said.severity(result.severity());
    }

    String fix(Result result) {
        return said.rule(result.rule(), "fix");
    }

    private Group group(Severity severity) {
        var found = dossier.report()
                .found()
                .filter(result -> result.severity() == severity)
                .sorted(WORST_FIRST)
                .map(this::finding)
                .toList();
        return new Group(
                severity.key(),
                said.severity(severity),
                words.say("paper.severity." + severity.key(), found.size()),
                found);
    }

    private Sheet.Finding finding(Result result) {
        var alike = Alike.of(result.examples());
        var common = alike.said(said);
        var columns = new LinkedHashMap<String, Head>();
        result.examples().stream()
                .flatMap(example -> example.values().stream())
                .filter(value -> !alike.has(value.name()))
                .filter(value -> !value.name().equals(TITLE) || subjects(result) != Subjects.PIN)
                .forEach(value -> columns.putIfAbsent(
                        value.name(),
                        new Head(said.label(value.name()), value.kind().isNumber())));
        var heads = columns.keySet().stream().limit(COLUMNS).toList();
        int shown = result.examples().size();
        return new Sheet.Finding(
                anchor(result),
                title(result),
                facts(result),
                said.rule(result.rule(), "why"),
                fix(result),
                status(result),
                common == null ? null : words.say("paper.evidence.alike", common),
                columns.values().stream().limit(COLUMNS).toList(),
                result.examples().stream()
                        .map(example -> example(example, subjects(result), heads, alike))
                        .toList(),
                shown > 0 && shown < result.cases() && !result.byHand()
                        ? words.say("paper.examples", shown, words.numbers().count((long) result.cases()))
                        : null);
    }

    private String facts(Result result) {
        var trend = result.trend();
        return Words.line(
                result.rule().value(),
                cases(result),
                !result.byHand() && result.lookedAt() > 1 ? words.numbers().rate(result.share()) : null,
                words.say("paper.certainty." + result.certainty().name()),
                result.byHand() ? words.say("paper.by_hand") : null,
                trend == null ? null : words.say("paper.trend." + trend.key()));
    }

    private @Nullable String status(Result result) {
        var finding = dossier.findings().get(result.rule());
        if (finding == null || finding.status() == Status.OPEN) return null;
        return Words.line(words.say("paper.status." + finding.status().key()), reason(finding));
    }

    private static @Nullable String reason(Finding finding) {
        return finding.reason().isBlank() ? null : Cut.to(finding.reason(), LETTERS);
    }

    private Example example(Case example, Subjects kind, List<String> heads, Alike alike) {
        var subject = Subject.of(example.subject(), kind, dossier.names(), words);
        var others = example.values().stream()
                .filter(value -> !heads.contains(value.name()) && !alike.has(value.name()))
                .filter(value -> !value.name().equals(TITLE) || kind != Subjects.PIN)
                .map(value -> said.label(value.name()) + " " + said(value))
                .collect(Collectors.joining(" · "));
        return new Example(
                subject.name(),
                Words.line(subject.under(), others),
                subject.href(),
                heads.stream().map(head -> said(example, head)).toList());
    }

    private String said(Case example, String name) {
        return example.values().stream()
                .filter(value -> value.name().equals(name))
                .map(this::said)
                .collect(Collectors.joining(", "));
    }

    private String said(Value value) {
        return Cut.to(said.value(value), LETTERS);
    }

    private Subjects subjects(Result result) {
        if (result.byHand()) return Subjects.ACCOUNT;
        return rulebook.find(result.rule().value())
                .map(rule -> Objects.requireNonNull(rule.subjects()))
                .orElse(Subjects.PIN);
    }
}
