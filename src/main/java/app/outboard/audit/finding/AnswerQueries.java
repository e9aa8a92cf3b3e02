package app.outboard.audit.finding;

import static app.outboard.schema.Tables.PERSON;
import static app.outboard.schema.Tables.RULE_ANSWER;

import app.outboard.audit.rule.RuleId;
import app.outboard.clients.ClientScope;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Reads answers given by hand. */
public final class AnswerQueries {
    private static final String PROBLEM = "problem";

    private AnswerQueries() {}

    /** The newest of each rule; those taken back are left out. */
    public static Map<RuleId, Answer> of(DSLContext sql, ClientScope scope) {
        return answers(sql, scope, DSL.noCondition());
    }

    /** The newest of one rule, unless it was taken back. */
    public static Optional<Answer> find(DSLContext sql, ClientScope scope, RuleId rule) {
        return Optional.ofNullable(
                answers(sql, scope, RULE_ANSWER.RULE.eq(rule.value())).get(rule));
    }

    private static Map<RuleId, Answer> answers(DSLContext sql, ClientScope scope, Condition which) {
        var answers = new HashMap<RuleId, Answer>();
        sql
                .selectDistinct(
                        RULE_ANSWER.RULE,
                        RULE_ANSWER.ANSWER,
                        RULE_ANSWER.CASES,
                        RULE_ANSWER.NOTE,
                        RULE_ANSWER.EXAMPLES,
                        PERSON.NAME,
                        RULE_ANSWER.ANSWERED_AT)
                .on(RULE_ANSWER.RULE)
                .from(RULE_ANSWER)
                .leftJoin(PERSON)
                .on(PERSON.ID.eq(RULE_ANSWER.PERSON_ID))
                .where(RULE_ANSWER.AGENCY_ID.eq(scope.agency()))
                .and(RULE_ANSWER.CLIENT_ID.eq(scope.client()))
                .and(which)
                .orderBy(RULE_ANSWER.RULE, RULE_ANSWER.ID.desc())
                .fetch()
                .stream()
                .filter(row -> !row.value2().equals("unknown"))
                .forEach(row -> answers.put(
                        new RuleId(row.value1()),
                        new Answer(
                                row.value2().equals(PROBLEM),
                                row.value3(),
                                row.value4(),
                                row.value5(),
                                row.value6(),
                                row.value7().toInstant())));
        return answers;
    }
}
