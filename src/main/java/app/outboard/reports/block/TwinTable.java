package app.outboard.reports.block;

import app.outboard.analytics.question.Comparison;
import app.outboard.analytics.question.Period;
import app.outboard.figures.Metric;
import app.outboard.platform.text.Words;
import app.outboard.reports.page.Chart.Line;
import app.outboard.reports.page.Chart.Twin;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The chart's figures as a table. */
final class TwinTable {
    private final Material material;
    private final Words words;
    private final Steps steps;
    private final @Nullable Comparison comparison;

    TwinTable(Material material, Words words, Steps steps, @Nullable Comparison comparison) {
        this.material = material;
        this.words = words;
        this.steps = steps;
        this.comparison = comparison;
    }

    Twin table() {
        var heads = new ArrayList<String>();
        heads.add(words.say(steps.byMonth() ? "report.column.month" : "report.column.day"));
        heads.add(words.say("report.column.clicks"));
        if (comparison != null)
            heads.add(words.say(
                    "report.column.before",
                    comparison.period().isWholeYear()
                            ? String.valueOf(comparison.period().from().getYear())
                            : words.dates()
                                    .span(
                                            comparison.period().from(),
                                            comparison.period().to())));
        heads.add(words.say("report.column.pin_clicks"));
        heads.add(words.say(steps.byMonth() ? "report.column.rate" : "report.column.week_rate"));
        return new Twin(
                words.say("report.chart.table"),
                heads,
                steps.all().stream().map(this::line).toList());
    }

    private Line line(Period step) {
        var cells = new ArrayList<String>();
        cells.add(count(Metric.OUTBOUND_CLICKS, step));
        if (comparison != null) cells.add(before(step));
        cells.add(count(Metric.PIN_CLICKS, step));
        cells.add(words.numbers().rate(ChartBlock.rateOf(material, steps, step).value()));
        return new Line(name(step), note(step), cells);
    }

    private String name(Period step) {
        return steps.byMonth()
                ? words.dates().month(YearMonth.from(step.from()))
                : words.dates().fullDay(step.from());
    }

    private @Nullable String note(Period step) {
        if (step.stream().anyMatch(List.copyOf(material.openDays())::contains)) return words.say("report.open");
        var total = material.account().total(Metric.OUTBOUND_CLICKS, step);
        return steps.byMonth() && total.isKnown() && !total.isComplete()
                ? words.say("report.known", total.knownDays(), total.days())
                : null;
    }

    private String before(Period step) {
        if (comparison == null) return words.numbers().count(null);
        if (steps.byMonth()) {
            int months =
                    new Period(comparison.period().from(), material.period().from()).months() - 1;
            return count(Metric.OUTBOUND_CLICKS, step.plusMonths(-months));
        }
        var partner = comparison.partner(step.from());
        return partner == null
                ? words.numbers().count(null)
                : count(Metric.OUTBOUND_CLICKS, new Period(partner, partner));
    }

    private String count(Metric metric, Period step) {
        return words.numbers().count(material.account().total(metric, step).value());
    }
}
