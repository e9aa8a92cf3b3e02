package app.outboard.audit.paper;

import app.outboard.accounts.Agency;
import app.outboard.analytics.daily.AccountFigures;
import app.outboard.analytics.daily.RealCtr;
import app.outboard.analytics.measure.Total;
import app.outboard.analytics.question.Comparison;
import app.outboard.analytics.question.Period;
import app.outboard.analytics.question.Question;
import app.outboard.analytics.verdict.Change;
import app.outboard.analytics.verdict.Judge;
import app.outboard.analytics.verdict.Thresholds;
import app.outboard.analytics.verdict.Usual;
import app.outboard.figures.Metric;
import org.jspecify.annotations.Nullable;

/** The two figures of the audit's days, held against the comparison that pages choose too. */
final class Figures {
    private final Question question;
    private final AccountFigures account;
    private final Judge judge;
    private final @Nullable Comparison comparison;

    Figures(Question question, AccountFigures account, Agency agency) {
        this.question = question;
        this.account = account;
        this.judge = new Judge(new Thresholds(
                agency.fewClicks(),
                agency.provisionalDays(),
                agency.rateChangePoints().doubleValue(),
                agency.countChangePercent().doubleValue()));
        this.comparison = question.comparison(account::knownDays);
    }

    Period period() {
        return question.period();
    }

    @Nullable
    Comparison comparison() {
        return comparison;
    }

    Total outbound() {
        return account.total(Metric.OUTBOUND_CLICKS, period());
    }

    Total outbound(Period period) {
        return account.total(Metric.OUTBOUND_CLICKS, period);
    }

    RealCtr realCtr() {
        return account.realCtr(period());
    }

    RealCtr realCtr(Period period) {
        return account.realCtr(period);
    }

    /** On the days known on both sides; totals of ranges have no days and are not held against anything here. */
    Change outboundChange() {
        return judge.count(account.days(), Metric.OUTBOUND_CLICKS, period(), comparison, question.available());
    }

    Change realCtrChange() {
        return judge.realCtr(account.days(), period(), comparison, question.available());
    }

    @Nullable
    Double usual() {
        return Usual.realCtr(month -> account.rate(Metric.OUTBOUND_CLICKS, Metric.PIN_CLICKS, month), period());
    }

    /** What boards and Pins are held against. */
    @Nullable
    Double base() {
        var usual = usual();
        return usual == null ? realCtr().rate().value() : usual;
    }
}
