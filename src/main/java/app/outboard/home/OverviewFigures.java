package app.outboard.home;

import app.outboard.analytics.answer.Answer;
import app.outboard.analytics.chart.FigureChart;
import app.outboard.analytics.chart.FigureCharts;
import app.outboard.analytics.chart.Marks;
import app.outboard.analytics.daily.RealCtr;
import app.outboard.analytics.measure.Rate;
import app.outboard.analytics.measure.Total;
import app.outboard.analytics.verdict.Change;
import app.outboard.analytics.verdict.Delta;
import app.outboard.figures.Metric;
import app.outboard.notes.ChartNotes;
import app.outboard.platform.chart.IntervalMark;
import app.outboard.platform.sheet.Downloads;
import app.outboard.platform.web.Address;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/** Puts a client's answer into words: the two figures that lead, the others, the chart and its totals. */
final class OverviewFigures {
    private static final Delta NOTHING = new Delta(null, "", false, "");

    private final Answer answer;
    private final OverviewRequest request;
    private final Address address;
    private final ChartNotes notes;
    private final int fewClicks;
    private final Words words;
    private final FigureCharts charts;

    OverviewFigures(
            Answer answer,
            OverviewRequest request,
            Address address,
            ChartNotes notes,
            int fewClicks,
            Words words,
            FigureCharts charts) {
        this.answer = answer;
        this.request = request;
        this.address = address;
        this.notes = notes;
        this.fewClicks = fewClicks;
        this.words = words;
        this.charts = charts;
    }

    OverviewPage.Figures page() {
        var period = answer.period();
        var comparison = answer.comparison();
        return new OverviewPage.Figures(
                outbound(),
                realCtr(),
                mark(),
                others(),
                othersNote(),
                List.of(words.say("glossary.pinterest_rate.is"), words.say("glossary.pinterest_rate.more")),
                isDaily() ? chart() : null,
                Downloads.of(new Address(address.path() + "/days", address.parameters()).url()),
                words.dates().span(period.from(), period.to()),
                comparison == null
                        ? null
                        : words.dates()
                                .span(
                                        comparison.period().from(),
                                        comparison.period().to()),
                totals(),
                new RangeRows(answer.figures(), period, words).all());
    }

    /** A chart of days needs one on either side. */
    private boolean isDaily() {
        var days = answer.figures().days();
        var comparison = answer.comparison();
        return Arrays.stream(Metric.values())
                .anyMatch(metric -> days.knownDays(metric, answer.period()) > 0
                        || (comparison != null && days.knownDays(metric, comparison.period()) > 0));
    }

    private OverviewPage.Lead outbound() {
        var total = answer.total(Metric.OUTBOUND_CLICKS);
        var value = total.value();
        return new OverviewPage.Lead(
                value == null ? null : words.numbers().count(value),
                lead(answer.change(Metric.OUTBOUND_CLICKS), rangeDays(answer.totalBefore(Metric.OUTBOUND_CLICKS))),
                total.isComplete() && total.rangeDays() == 0 ? null : words.known(total));
    }

    private OverviewPage.Lead realCtr() {
        var realCtr = answer.realCtr();
        var value = realCtr.rate().value();
        return new OverviewPage.Lead(
                value == null ? null : words.numbers().rateFigure(value),
                lead(answer.realCtrChange(), realCtrBefore().rangeDays()),
                note(realCtr));
    }

    private String note(RealCtr realCtr) {
        var rate = realCtr.rate();
        if (!rate.isDefined()) return words.say(rate.knownDays() == 0 ? "home.ctr.unknown" : "home.ctr.no_clicks");
        var interval = rate.interval();
        var usual = answer.usual();
        return Words.line(
                realCtr.fromBoards() ? words.say("home.from_boards") : null,
                interval == null
                        ? words.say("ui.over.why")
                        : words.say("home.interval", words.numbers().rates(interval.low(), interval.high())),
                usual == null ? null : words.say("home.usual", words.numbers().rate(usual)),
                rate.isFew(fewClicks) ? words.say("ui.few_clicks") : null,
                realCtr.fromBoards() || (rate.knownDays() == rate.days() && !realCtr.fromRanges())
                        ? null
                        : words.known(rate));
    }

    private @Nullable IntervalMark mark() {
        var rate = answer.realCtr().rate();
        var usual = answer.usual();
        var values = DoubleStream.builder();
        if (usual != null) values.add(usual);
        for (var end : new Double[] {rate.low(), rate.high()}) if (end != null) values.add(end);
        return usual == null
                ? null
                : Marks.of(List.of(rate), values.build(), fewClicks, words.texts(), words.numbers())
                        .mark(rate, usual);
    }

    private List<OverviewPage.Other> others() {
        var others = new ArrayList<OverviewPage.Other>();
        for (var metric : List.of(Metric.PIN_CLICKS, Metric.IMPRESSIONS, Metric.SAVES))
            others.add(new OverviewPage.Other(name(metric), metric.key(), count(metric), brief(answer.change(metric))));
        var pinterestRate = answer.figures().pinterestRate(answer.period());
        others.add(new OverviewPage.Other(
                words.say("home.metric.pinterest_rate"),
                "pinterest_rate",
                words.numbers().fineRate(pinterestRate.value()),
                brief(answer.change(Metric.OUTBOUND_CLICKS, Metric.IMPRESSIONS))));
        return others;
    }

    /** Which of the others a sheet says, in one line: beside each figure it would not fit. */
    private @Nullable String othersNote() {
        var names = new ArrayList<String>();
        for (var metric : List.of(Metric.PIN_CLICKS, Metric.IMPRESSIONS, Metric.SAVES))
            if (answer.total(metric).rangeDays() > 0) names.add(name(metric));
        if (answer.figures().pinterestRate(answer.period()).rangeDays() > 0)
            names.add(words.say("home.metric.pinterest_rate"));
        return names.isEmpty() ? null : words.say("home.others_from_ranges", String.join(", ", names));
    }

    /** Pin clicks that no day knows come from the boards, as the real CTR then does. */
    private String count(Metric metric) {
        var total = answer.total(metric);
        if (total.isKnown()) return words.numbers().count(total.value());
        return answer.figures()
                .boardSum(metric, answer.period())
                .map(sum -> words.say("home.count_from_boards", words.numbers().count(sum)))
                .orElse(words.numbers().count(null));
    }

    private FigureChart chart() {
        var more = OverviewRequest.EXTRA.stream()
                .map(metric -> new FigureChart.More(
                        name(metric),
                        address.with("metrics", request.toggled(metric)).url(),
                        request.metrics().contains(metric)))
                .toList();
        var comparison = answer.comparison();
        var shown = comparison == null || answer.figures().isUnknown(comparison.period()) ? null : comparison;
        return charts.of(answer.figures().days(), answer.question(), shown, request.counts(), more, notes);
    }

    private List<OverviewPage.TotalRow> totals() {
        var rows = new ArrayList<OverviewPage.TotalRow>();
        for (var metric : request.counts()) {
            var total = answer.total(metric);
            var before = answer.totalBefore(metric);
            rows.add(new OverviewPage.TotalRow(
                    name(metric),
                    count(metric),
                    words.known(total),
                    words.marked(words.numbers().count(before == null ? null : before.value()), rangeDays(before)),
                    brief(answer.change(metric))));
        }
        rows.add(realCtrRow());
        return rows;
    }

    private OverviewPage.TotalRow realCtrRow() {
        var realCtr = answer.realCtr();
        var before = realCtrBefore();
        return new OverviewPage.TotalRow(
                words.say("home.metric.real_ctr"),
                words.numbers().rate(realCtr.rate().value()),
                realCtr.fromBoards() ? words.say("home.from_boards") : words.known(realCtr.rate()),
                words.marked(words.numbers().rate(before.value()), before.rangeDays()),
                brief(answer.realCtrChange()));
    }

    private Rate realCtrBefore() {
        var comparison = answer.comparison();
        return comparison == null
                ? Rate.UNKNOWN
                : answer.figures().realCtr(comparison.period()).rate();
    }

    private static int rangeDays(@Nullable Total total) {
        return total == null ? 0 : total.rangeDays();
    }

    /** The change under a leading figure says what it is held against, and whether a sheet said so. */
    private Delta lead(Change change, int rangeDaysBefore) {
        var delta = Delta.of(change, answer.period().days(), words.texts(), words.numbers());
        var comparison = answer.comparison();
        if (comparison == null) return delta;
        if (answer.figures().isUnknown(comparison.period()))
            return new Delta(null, "", false, words.say("home.nothing_before", words.say(comparison.label())));
        if (delta.direction() == null) return delta;
        var key = rangeDaysBefore > 0 ? "home.base_from_ranges" : "home.base";
        var base = words.say(key, delta.base(), words.say(comparison.label()));
        return new Delta(delta.direction(), delta.text(), delta.noise(), base);
    }

    private Delta brief(Change change) {
        if (change instanceof Change.NotComparable) return NOTHING;
        return Delta.of(change, answer.period().days(), words.texts(), words.numbers());
    }

    private String name(Metric metric) {
        return words.say("home.metric." + metric.key());
    }
}
