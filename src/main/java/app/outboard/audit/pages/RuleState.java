package app.outboard.audit.pages;

import app.outboard.audit.finding.Act;
import app.outboard.audit.finding.Answer;
import app.outboard.audit.finding.AnswerQueries;
import app.outboard.audit.finding.Finding;
import app.outboard.audit.finding.FindingQueries;
import app.outboard.audit.rule.Case;
import app.outboard.audit.rule.Rule;
import app.outboard.audit.run.Result;
import app.outboard.audit.run.RunQueries;
import app.outboard.clients.ClientScope;
import app.outboard.platform.text.Texts;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one rule and client.
 *
 * @param result of the newest run that is done; null before the first, and where the rule is switched off
 * @param before of the run it is held against
 * @param names of the examples' subjects
 */
record RuleState(
        @Nullable Result result,
        @Nullable Result before,
        @Nullable Finding finding,
        List<Act> acts,
        @Nullable Answer answer,
        SubjectNames names) {
    static RuleState of(DSLContext sql, ClientScope scope, Rule rule, Texts texts) {
        var result = RunQueries.newest(sql, scope)
                .flatMap(run -> RunQueries.result(sql, scope, run.id(), rule.id()))
                .orElse(null);
        var against = result == null ? null : result.before();
        var subjects = result == null
                ? List.<String>of()
                : result.examples().stream().map(Case::subject).toList();
        return new RuleState(
                result,
                against == null
                        ? null
                        : RunQueries.result(sql, scope, against, rule.id()).orElse(null),
                FindingQueries.find(sql, scope, rule.id()).orElse(null),
                FindingQueries.acts(sql, scope, rule.id()),
                AnswerQueries.find(sql, scope, rule.id()).orElse(null),
                SubjectNames.of(sql, scope, rule.subjects(), subjects, texts));
    }
}
