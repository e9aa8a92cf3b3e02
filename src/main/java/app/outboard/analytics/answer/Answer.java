package app.outboard.analytics.answer;

import app.outboard.accounts.Agency;
import app.outboard.analytics.daily.AccountFigures;
import app.outboard.analytics.daily.RealCtr;
import app.outboard.analytics.measure.Rate;
import app.outboard.analytics.measure.Total;
import app.outboard.analytics.question.Comparison;
import app.outboard.analytics.question.Period;
import app.outboard.analytics.question.Question;
import app.outboard.analytics.verdict.Change;
import app.outboard.analytics.verdict.Judge;
import app.outboard.analytics.verdict.Overdispersion;
import app.outboard.analytics.verdict.Swing;
import app.outboard.analytics.verdict.Thresholds;
import app.outboard.analytics.verdict.Usual;
import app.outboard.figures.Metric;
import org.jspecify.annotations.Nullable;

/** A client's account figures held against a question: sums, rates and changes of its period. */
public final class Answer {
    private final Question question;
    private final AccountFigures figures;
    private final Judge judge;
    private final @Nullable Comparison comparison;

    private Answer(Question question, AccountFigures figures, Judge judge) {
        this.question = question;
        this.figures = figures;
        this.judge = judge;
        this.comparison = question.comparison(figures::knownDays);
    }

    public static Answer of(Question question, AccountFigures figures, Agency agency) {
        return new Answer(question, figures, new Judge(thresholds(agency)));
    }

    public Question question() {
        return question;
    }

    public Period period() {
        return question.period();
    }

    public AccountFigures figures() {
        return figures;
    }

    public @Nullable Comparison comparison() {
        return comparison;
    }

    public Total total(Metric metric) {
        return figures.total(metric, period());
    }

    /** The comparison's own total, whatever days it knows. */
    public @Nullable Total totalBefore(Metric metric) {
        return comparison == null ? null : figures.total(metric, comparison.period());
    }

    public RealCtr realCtr() {
        return figures.realCtr(period());
    }

    public Change change(Metric metric) {
        var now = total(metric);
        var before = totalBefore(metric);
        if (before != null && now.rangeDays() + before.rangeDays() > 0 && isWhole(now) && isWhole(before))
            return judge.counts(
                    now.sum(), before.sum(), now.days(), before.days(), Swing.of(figures.days(), metric, period()));
        return judge.count(figures.days(), metric, period(), comparison, question.available());
    }

    /** Where a boards table speaks for the period, one must speak for the comparison too; daily figures pair by day. */
    public Change realCtrChange() {
        if (comparison == null || !realCtr().fromBoards()) return change(Metric.OUTBOUND_CLICKS, Metric.PIN_CLICKS);
        return rates(
                realCtr().rate(),
                figures.realCtr(comparison.period()).rate(),
                Metric.OUTBOUND_CLICKS,
                Metric.PIN_CLICKS);
    }

    public Change change(Metric numerator, Metric denominator) {
        if (comparison != null) {
            var now = figures.rate(numerator, denominator, period());
            var before = figures.rate(numerator, denominator, comparison.period());
            if (now.rangeDays() + before.rangeDays() > 0 && isWhole(now) && isWhole(before))
                return rates(now, before, numerator, denominator);
        }
        return judge.rate(figures.days(), numerator, denominator, period(), comparison, question.available());
    }

    private Change rates(Rate now, Rate before, Metric numerator, Metric denominator) {
        return judge.rates(now, before, Overdispersion.of(figures.days(), numerator, denominator, period()));
    }

    /** A range's total has no days to pair, so it is held only against a whole side on which nothing is provisional. */
    private boolean isWhole(Total total) {
        return total.isComplete() && isFinal(total.singleDays());
    }

    private boolean isWhole(Rate rate) {
        return rate.knownDays() == rate.days() && isFinal(rate.singleDays());
    }

    private boolean isFinal(int singleDays) {
        return singleDays == 0 || period().stream().noneMatch(question.available()::isProvisional);
    }

    /** The client's own usual real CTR, a fraction, or null while too few months say anything. */
    public @Nullable Double usual() {
        return Usual.realCtr(month -> figures.rate(Metric.OUTBOUND_CLICKS, Metric.PIN_CLICKS, month), period());
    }

    private static Thresholds thresholds(Agency agency) {
        return new Thresholds(
                agency.fewClicks(),
                agency.provisionalDays(),
                agency.rateChangePoints().doubleValue(),
                agency.countChangePercent().doubleValue());
    }
}
