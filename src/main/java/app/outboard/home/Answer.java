package app.outboard.home;

import app.outboard.accounts.Agency;
import app.outboard.analytics.daily.AccountFigures;
import app.outboard.analytics.daily.RealCtr;
import app.outboard.analytics.measure.Total;
import app.outboard.analytics.question.Comparison;
import app.outboard.analytics.question.Period;
import app.outboard.analytics.question.Question;
import app.outboard.analytics.verdict.Change;
import app.outboard.analytics.verdict.Judge;
import app.outboard.analytics.verdict.Overdispersion;
import app.outboard.analytics.verdict.Thresholds;
import app.outboard.analytics.verdict.Usual;
import app.outboard.figures.Metric;
import org.jspecify.annotations.Nullable;

/** A client's account figures held against a question: sums, rates and changes of its period. */
final class Answer {
    private final Question question;
    private final AccountFigures figures;
    private final Judge judge;
    private final @Nullable Comparison comparison;

    private Answer(Question question, AccountFigures figures, Judge judge) {
        this.question = question;
        this.figures = figures;
        this.judge = judge;
        this.comparison = question.comparison(period -> figures.days().knownDays(Metric.OUTBOUND_CLICKS, period));
    }

    static Answer of(Question question, AccountFigures figures, Agency agency) {
        return new Answer(question, figures, new Judge(thresholds(agency)));
    }

    Question question() {
        return question;
    }

    Period period() {
        return question.period();
    }

    AccountFigures figures() {
        return figures;
    }

    @Nullable
    Comparison comparison() {
        return comparison;
    }

    Total total(Metric metric) {
        return figures.total(metric, period());
    }

    /** The comparison's own total, whatever days it knows. */
    @Nullable
    Total totalBefore(Metric metric) {
        return comparison == null ? null : figures.total(metric, comparison.period());
    }

    RealCtr realCtr() {
        return figures.realCtr(period());
    }

    Change change(Metric metric) {
        return judge.count(figures.days(), metric, period(), comparison, question.available());
    }

    /** Where a boards table speaks for the period, one must speak for the comparison too; daily figures pair by day. */
    Change realCtrChange() {
        if (comparison == null || !realCtr().fromBoards())
            return judge.realCtr(figures.days(), period(), comparison, question.available());
        return judge.rates(
                realCtr().rate(),
                figures.realCtr(comparison.period()).rate(),
                Overdispersion.of(figures.days(), Metric.OUTBOUND_CLICKS, Metric.PIN_CLICKS, period()));
    }

    Change change(Metric numerator, Metric denominator) {
        return judge.rate(figures.days(), numerator, denominator, period(), comparison, question.available());
    }

    /** The client's own usual real CTR, a fraction, or null while too few months say anything. */
    @Nullable
    Double usual() {
        return Usual.realCtr(figures.days(), period());
    }

    private static Thresholds thresholds(Agency agency) {
        return new Thresholds(
                agency.fewClicks(),
                agency.provisionalDays(),
                agency.rateChangePoints().doubleValue(),
                agency.countChangePercent().doubleValue());
    }
}
