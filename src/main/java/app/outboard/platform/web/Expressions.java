package app.outboard.platform.web;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.standard.expression.IStandardVariableExpression;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.OGNLVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;

/**
 * What stands in {@code ${…}}. Nearly all of it is a chain of calls on a page record, which OGNL, Thymeleaf's own,
 * interprets at a third of the cost of a whole page; see {@link Chain}. All else is left to OGNL, which also says what is
 * wrong with an expression.
 */
final class Expressions implements IStandardVariableExpressionEvaluator {
    private final IStandardVariableExpressionEvaluator ognl = new OGNLVariableExpressionEvaluator(true);
    private final Map<String, Optional<Chain>> chains = new ConcurrentHashMap<>();

    @Override
    public @Nullable Object evaluate(
            IExpressionContext context,
            IStandardVariableExpression expression,
            StandardExpressionExecutionContext execution) {
        if (!execution.getPerformTypeConversion() && !expression.getUseSelectionAsRoot()) {
            var chain = chains.computeIfAbsent(expression.getExpression(), Chain::parse);
            if (chain.isPresent()) {
                var value = chain.get().valueIn(context);
                if (Chain.isKnown(value)) return value;
            }
        }
        return ognl.evaluate(context, expression, execution);
    }
}
