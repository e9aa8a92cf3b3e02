package app.outboard.reports.block;

import app.outboard.analytics.measure.Rate;
import app.outboard.analytics.question.Comparison;
import app.outboard.analytics.question.Period;
import app.outboard.figures.Metric;
import app.outboard.platform.chart.Plot;
import app.outboard.platform.text.Words;
import app.outboard.reports.page.Block;
import app.outboard.reports.page.Chart;
import app.outboard.reports.page.Chart.Flag;
import app.outboard.reports.page.Chart.Panel;
import app.outboard.reports.page.Chart.Tick;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Clicks and real CTR over the period, with what happened. */
final class ChartBlock {
    private static final int TICKS = 5;
    private static final int DAYS_OF_WEEK = 7;

    private final Material material;
    private final Words words;
    private final Phrases phrases;
    private final Steps steps;
    private final @Nullable Comparison comparison;

    ChartBlock(Material material, Words words, Phrases phrases) {
        this.material = material;
        this.words = words;
        this.phrases = phrases;
        this.steps = Steps.of(material.period());
        this.comparison = material.comparison();
    }

    Block fill(Block block) {
        var clicks = each(this::clicks);
        if (clicks.stream().allMatch(Objects::isNull)) return block.emptySaying(words.say("report.chart.empty"));
        var before = comparison == null ? Plot.nothing(steps.count()) : each(this::before);
        var series = List.of(clicks, before);
        var rates = each(this::rate);
        var open = openSteps();
        var ticks = ticks();
        boolean compared = before.stream().anyMatch(Objects::nonNull);
        return block.with(new Chart(
                List.of(counts(clicks, before, Plot.ofCounts(series)), rates(rates, Plot.ofRates(List.of(rates)))),
                ticks.stream().map(Tick::label).toList(),
                compared && comparison != null ? phrases.name(comparison.period()) : null,
                open.isEmpty() ? null : words.say("report.open"),
                open.isEmpty() ? null : Plot.edge(open.getFirst(), steps.count()),
                open.isEmpty() ? null : Plot.edge(open.getLast() - open.getFirst() + 1, steps.count()),
                flags(),
                new TwinTable(material, words, steps, compared ? comparison : null).table(),
                ticks));
    }

    private Panel counts(List<@Nullable Double> values, List<@Nullable Double> before, Plot plot) {
        var line = plot.line(before);
        return new Panel(
                "outbound_clicks",
                words.say(steps.byMonth() ? "report.chart.clicks.month" : "report.chart.clicks.day"),
                says(values),
                List.of(count(plot.top()), count(plot.top() / 2), count(0)),
                plot.line(values),
                plot.area(values),
                line.isEmpty() ? null : line);
    }

    private Panel rates(List<@Nullable Double> values, Plot plot) {
        return new Panel(
                "real_ctr",
                words.say(steps.byMonth() ? "report.chart.rate.month" : "report.chart.rate.week"),
                words.say("report.chart.rate.says"),
                List.of(
                        words.numbers().roundRate(plot.top()),
                        words.numbers().roundRate(plot.top() / 2),
                        words.numbers().roundRate(0)),
                plot.line(values),
                null,
                null);
    }

    private String says(List<@Nullable Double> values) {
        var known = values.stream()
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .summaryStatistics();
        return words.say("report.chart.clicks.says", count(known.getMin()), count(known.getMax()));
    }

    private String count(double value) {
        return words.numbers().count(Math.round(value));
    }

    private @Nullable Double clicks(Period step) {
        var total = material.account().total(Metric.OUTBOUND_CLICKS, step);
        return total.isKnown() ? Double.valueOf((double) total.sum()) : null;
    }

    private @Nullable Double before(Period step) {
        if (comparison == null) return null;
        if (steps.byMonth()) return clicks(step.plusMonths(-comparedMonths()));
        var partner = comparison.partner(step.from());
        return partner == null ? null : clicks(new Period(partner, partner));
    }

    private int comparedMonths() {
        return comparison == null
                ? 0
                : new Period(comparison.period().from(), material.period().from()).months() - 1;
    }

    /** Of a day, its week's: by the day it jumps too much to be read. */
    private @Nullable Double rate(Period step) {
        return rateOf(material, steps, step).value();
    }

    static Rate rateOf(Material material, Steps steps, Period step) {
        var over = steps.byMonth() ? step : Weeks.of(material.period(), step.from());
        return material.account().rate(Metric.OUTBOUND_CLICKS, Metric.PIN_CLICKS, over);
    }

    private List<@Nullable Double> each(Function<Period, @Nullable Double> value) {
        var values = new ArrayList<@Nullable Double>();
        for (var step : steps.all()) values.add(value.apply(step));
        return values;
    }

    /** At equal distances from the first, each where its point is; about five. */
    private List<Tick> ticks() {
        int apart =
                steps.byMonth() ? ceil(steps.count(), TICKS) : DAYS_OF_WEEK * ceil(steps.count(), DAYS_OF_WEEK * TICKS);
        return Tick.every(apart, steps.count(), at -> label(steps.all().get(at)));
    }

    private static int ceil(int number, int of) {
        return Math.max(1, Math.ceilDiv(number, of));
    }

    private String label(Period step) {
        return steps.byMonth()
                ? words.dates().briefMonth(YearMonth.from(step.from()))
                : words.dates().day(step.from());
    }

    private List<Integer> openSteps() {
        return material.openDays().stream().map(steps::of).distinct().toList();
    }

    private int place(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(material.period().from(), day);
    }

    private List<Flag> flags() {
        var flags = new ArrayList<Flag>();
        for (var note : material.notes()) {
            int of = material.period().days();
            int first = Math.max(0, place(note.from()));
            int last = Math.min(of - 1, place(note.to()));
            flags.add(Flag.of(
                    flags.size() + 1, first, last, of, words.dates().span(note.from(), note.to()), note.text()));
        }
        return flags;
    }
}
