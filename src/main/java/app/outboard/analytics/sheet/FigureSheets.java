package app.outboard.analytics.sheet;

import app.outboard.analytics.daily.AccountFigures;
import app.outboard.analytics.daily.AccountQueries;
import app.outboard.analytics.measure.Rate;
import app.outboard.analytics.question.Period;
import app.outboard.clients.ClientScope;
import app.outboard.figures.Metric;
import app.outboard.platform.db.Database;

/** Fills figure sheets: three statements each. */
public final class FigureSheets {
    private final Database database;

    public FigureSheets(Database database) {
        this.database = database;
    }

    /** The client's chosen filter set, these days, both included. */
    public FigureSheet of(ClientScope scope, Period period) {
        return database.read(scope, sql -> {
            var figures = AccountQueries.of(sql, scope, null).withoutRanges();
            return new FigureSheet(
                    scope.member().house().slug(),
                    scope.slug(),
                    period.from().toString(),
                    period.to().toString(),
                    period.days(),
                    metrics(figures, period),
                    realCtr(
                            figures.realCtr(period).rate(),
                            scope.member().house().fewClicks()),
                    new FigureSheet.Fraction(figures.pinterestRate(period).value()),
                    ListQueries.boards(sql, scope, period),
                    ListQueries.pins(sql, scope, period));
        });
    }

    private static FigureSheet.Metrics metrics(AccountFigures figures, Period period) {
        return new FigureSheet.Metrics(
                sum(figures, Metric.OUTBOUND_CLICKS, period),
                sum(figures, Metric.PIN_CLICKS, period),
                sum(figures, Metric.IMPRESSIONS, period),
                sum(figures, Metric.SAVES, period));
    }

    private static FigureSheet.Sum sum(AccountFigures figures, Metric metric, Period period) {
        var total = figures.total(metric, period);
        return new FigureSheet.Sum(total.value(), total.knownDays());
    }

    private static FigureSheet.RealCtr realCtr(Rate rate, int fewClicks) {
        var few = rate.knownDays() == 0 ? null : rate.isFew(fewClicks);
        return new FigureSheet.RealCtr(rate.value(), rate.low(), rate.high(), few);
    }
}
