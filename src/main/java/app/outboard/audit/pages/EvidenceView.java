package app.outboard.audit.pages;

import app.outboard.audit.pages.RulePage.Cell;
import app.outboard.audit.pages.RulePage.Column;
import app.outboard.audit.pages.RulePage.Evidence;
import app.outboard.audit.pages.RulePage.Row;
import app.outboard.audit.rule.Case;
import app.outboard.audit.rule.Rule;
import app.outboard.audit.rule.Subjects;
import app.outboard.audit.rule.Value;
import app.outboard.audit.run.Result;
import app.outboard.clients.ClientScope;
import app.outboard.platform.text.Numbers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts a result's examples into a table: a row a case, a column for each value's name. */
final class EvidenceView {
    private final ClientScope scope;
    private final Rule rule;
    private final RuleState state;
    private final AuditWords words;

    EvidenceView(ClientScope scope, Rule rule, RuleState state, AuditWords words) {
        this.scope = scope;
        this.rule = rule;
        this.state = state;
        this.words = words;
    }

    @Nullable
    Evidence evidence(Result result) {
        if (result.examples().isEmpty()) return null;
        var alike = Alike.of(result.examples());
        var columns = columns(result.examples(), alike);
        var kind = result.byHand() ? Subjects.ACCOUNT : rule.subjects();
        return new Evidence(
                about(result),
                said(alike),
                words.say("audit.subjects." + kind.key()),
                columns.values().stream()
                        .map(value -> new Column(
                                words.label(value.name()), value.kind().isNumber()))
                        .toList(),
                result.examples().stream().map(one -> row(one, kind, columns)).toList(),
                result.subjects().isEmpty() ? null : AuditView.href(scope, rule.id()) + "/cases.csv");
    }

    private @Nullable String said(Alike alike) {
        var said = alike.said(words);
        return said == null ? null : words.say("audit.evidence.alike", said);
    }

    private String about(Result result) {
        if (result.byHand()) return words.say("audit.evidence.by_hand");
        int shown = result.examples().size();
        return result.cases() > shown
                ? words.say("audit.evidence.some", shown, words.count(result.cases()))
                : words.say("audit.evidence.all", result.cases());
    }

    /** The first value of each name, in the order in which they come. */
    private Map<String, Value> columns(List<Case> cases, Alike alike) {
        var columns = new LinkedHashMap<String, Value>();
        cases.forEach(one -> one.values().forEach(value -> columns.putIfAbsent(value.name(), value)));
        if (rule.subjects() == Subjects.PIN) columns.remove("title"); // it names the row
        columns.keySet().removeIf(alike::has);
        return columns;
    }

    private Row row(Case one, Subjects kind, Map<String, Value> columns) {
        var name = state.names().name(one.subject());
        return new Row(
                name.text(),
                name.href(),
                kind == Subjects.PIN ? "https://www.pinterest.com/pin/" + one.subject() + "/" : null,
                columns.keySet().stream().map(column -> cell(one, column)).toList());
    }

    private Cell cell(Case one, String column) {
        return one.values().stream()
                .filter(value -> value.name().equals(column))
                .findFirst()
                .map(value -> new Cell(words.value(value), value.kind().isNumber(), opened(value)))
                .orElse(new Cell(Numbers.DASH, false, null));
    }

    /** Only what is a web address for certain becomes a link. */
    private static @Nullable String opened(Value value) {
        boolean web = value.text().startsWith("https://") || value.text().startsWith("http://");
        return value.kind() == Value.Kind.LINK && web ? value.text() : null;
    }
}
