package app.outboard.audit.run;

import app.outboard.audit.finding.Answer;
import app.outboard.audit.material.Material;
import app.outboard.audit.material.Need;
import app.outboard.audit.rule.Case;
import app.outboard.audit.rule.Judgement;
import app.outboard.audit.rule.Rule;
import app.outboard.audit.rule.RuleId;
import app.outboard.audit.rule.Severity;
import app.outboard.audit.rule.Subjects;
import app.outboard.audit.rule.Value;
import app.outboard.audit.rule.Values;
import app.outboard.audit.rules.Rulebook;
import app.outboard.audit.setting.Settings;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts every rule to a client's material. What a rule cannot decide, a person's answer does. */
final class Judging {
    private final Rulebook rulebook;

    Judging(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** In the order of the rules; those switched off are left out. */
    List<Result> judge(Material material, Settings settings, Map<RuleId, Answer> answers) {
        var results = new ArrayList<Result>();
        for (var rule : rulebook.rules())
            if (!settings.isOff(rule)) results.add(result(rule, material, settings, answers.get(rule.id())));
        return results;
    }

    private static Result result(Rule rule, Material material, Settings settings, @Nullable Answer answer) {
        var values = settings.of(rule);
        var severity = settings.severity(rule);
        return switch (judged(rule, material, values)) {
            case Judgement.Clear clear -> clear(rule, severity, values, clear.of());
            case Judgement.Found found -> found(rule, severity, values, found);
            case Judgement.NotRun not ->
                answer == null ? notRun(rule, severity, values, not.needs()) : answered(rule, severity, answer);
        };
    }

    private static Judgement judged(Rule rule, Material material, Values values) {
        var lacking = EnumSet.noneOf(Need.class);
        lacking.addAll(rule.needs());
        lacking.removeAll(material.has());
        return lacking.isEmpty() ? rule.judge(material, values) : new Judgement.NotRun(lacking);
    }

    private static Result clear(Rule rule, @Nullable Severity severity, Values values, int of) {
        return new Result(
                rule.id(),
                Outcome.CLEAR,
                false,
                or(severity, rule),
                rule.certainty(),
                0,
                of,
                List.of(),
                List.of(),
                values.byName(),
                Set.of(),
                null,
                null);
    }

    private static Result found(Rule rule, @Nullable Severity severity, Values values, Judgement.Found found) {
        var graded = found.severity();
        return new Result(
                rule.id(),
                Outcome.FOUND,
                false,
                severity == null && graded != null ? graded : or(severity, rule),
                rule.certainty(),
                found.cases().size(),
                found.of(),
                found.cases().stream().map(Case::subject).toList(),
                found.cases().stream().limit(Result.EXAMPLES).toList(),
                values.byName(),
                Set.of(),
                null,
                null);
    }

    private static Result notRun(Rule rule, @Nullable Severity severity, Values values, Set<Need> needs) {
        return new Result(
                rule.id(),
                Outcome.NOT_RUN,
                false,
                or(severity, rule),
                rule.certainty(),
                0,
                0,
                List.of(),
                List.of(),
                values.byName(),
                needs,
                null,
                null);
    }

    private static Result answered(Rule rule, @Nullable Severity severity, Answer answer) {
        var counted = answer.cases();
        int cases = answer.problem() ? (counted == null ? 1 : counted) : 0;
        return new Result(
                rule.id(),
                answer.problem() ? Outcome.FOUND : Outcome.CLEAR,
                true,
                or(severity, rule),
                rule.certainty(),
                cases,
                Math.max(1, cases),
                List.of(),
                answer.problem() ? List.of(said(answer)) : List.of(),
                Map.of(),
                Set.of(),
                null,
                null);
    }

    private static Case said(Answer answer) {
        var values = new ArrayList<Value>();
        if (!answer.note().isEmpty()) values.add(Value.text("note", answer.note()));
        if (!answer.examples().isEmpty()) values.add(Value.text("examples", answer.examples()));
        return new Case(Subjects.THE_ACCOUNT, values);
    }

    private static Severity or(@Nullable Severity severity, Rule rule) {
        return severity == null ? rule.severity() : severity;
    }
}
