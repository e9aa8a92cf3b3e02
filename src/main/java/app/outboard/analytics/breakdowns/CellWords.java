package app.outboard.analytics.breakdowns;

import app.outboard.analytics.chart.Marks;
import app.outboard.analytics.lists.Count;
import app.outboard.analytics.lists.Counts;
import app.outboard.analytics.lists.Cover;
import app.outboard.analytics.measure.Rate;
import app.outboard.analytics.question.Period;
import app.outboard.analytics.verdict.Change;
import app.outboard.analytics.verdict.Delta;
import app.outboard.analytics.verdict.Judge;
import app.outboard.analytics.verdict.Overdispersion;
import app.outboard.analytics.verdict.Swing;
import app.outboard.analytics.verdict.Thresholds;
import app.outboard.analytics.verdict.Usual;
import app.outboard.clients.ClientScope;
import app.outboard.figures.Metric;
import java.util.Collection;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/** Puts the rows of one table into words: all marks on one scale, all changes judged by the client's own noise. */
final class CellWords {
    private static final Delta NOTHING = new Delta(null, "", false, "");

    private final Words words;
    private final Judge judge;
    private final int fewClicks;
    private final @Nullable Double usual;
    private final double overdispersion;
    private final double swing;
    private final @Nullable Period days;
    private final @Nullable Period daysBefore;
    private final Marks marks;
    private final boolean mostlyFew;

    CellWords(
            Words words,
            ClientScope scope,
            Asked<?> asked,
            Cover cover,
            Cover before,
            Collection<Rate> rates,
            boolean mostlyFew) {
        var house = scope.member().house();
        var figures = asked.account().days();
        var span = cover.span() == null ? asked.question().period() : cover.span();
        this.words = words;
        this.fewClicks = house.fewClicks();
        this.judge = new Judge(new Thresholds(
                fewClicks,
                house.provisionalDays(),
                house.rateChangePoints().doubleValue(),
                house.countChangePercent().doubleValue()));
        this.usual =
                Usual.realCtr(month -> asked.account().rate(Metric.OUTBOUND_CLICKS, Metric.PIN_CLICKS, month), span);
        this.overdispersion = Overdispersion.of(figures, Metric.OUTBOUND_CLICKS, Metric.PIN_CLICKS, span);
        this.swing = Swing.of(figures, Metric.OUTBOUND_CLICKS, span);
        this.days = cover.span();
        this.daysBefore = before.span();
        this.mostlyFew = mostlyFew;
        this.marks = Marks.of(
                rates,
                usual == null ? DoubleStream.empty() : DoubleStream.of(usual),
                fewClicks,
                words.texts(),
                words.numbers());
    }

    /** The head of the column of marks: both ends of the scale, and what the upright is. */
    Scale scale() {
        var label = usual == null
                ? null
                : words.say("breakdowns.usual", words.numbers().rate(usual));
        return new Scale(marks.from(), marks.to(), label);
    }

    record Scale(String from, String to, @Nullable String label) {}

    Cells cells(Counts now, Counts before) {
        var rate = now.realCtr();
        return new Cells(
                count(now.outboundClicks()),
                change(now.outboundClicks(), before.outboundClicks()),
                count(now.pinClicks()),
                count(now.impressions()),
                count(now.saves()),
                words.numbers().rate(rate.value()),
                brief(judge.rates(rate, before.realCtr(), overdispersion)),
                marks.mark(rate, usual),
                rate.isDefined() && rate.isFew(fewClicks) && !mostlyFew,
                rate.isAboveWhole());
    }

    /** Of a row that sums several, most of them in no list: its large figures only as far as they are sure. */
    Cells summed(Counts now, Counts before) {
        var cells = cells(now, before);
        return new Cells(
                cells.outbound(),
                cells.outboundChange(),
                cells.clicks(),
                least(now.impressions()),
                least(now.saves()),
                cells.ctr(),
                cells.ctrChange(),
                cells.mark(),
                cells.few(),
                cells.over());
    }

    private String least(@Nullable Count count) {
        return count(count == null || count.isExact() || count.least() == 0 ? count : new Count(count.least(), null));
    }

    /** "412", "≤ 3", "10 – 13", "≥ 10"; a dash where no list of the metric covers the days. */
    String count(@Nullable Count count) {
        if (count == null) return words.numbers().count(null);
        if (count.isExact()) return words.numbers().count(count.least());
        var least = words.numbers().count(count.least());
        if (count.most() == null)
            return count.least() == 0 ? words.numbers().count(null) : words.say("breakdowns.at_least", least);
        var most = words.numbers().count(count.most());
        return words.say(count.least() == 0 ? "breakdowns.at_most" : "breakdowns.between", most, least);
    }

    private Delta change(@Nullable Count now, @Nullable Count before) {
        if (days == null || daysBefore == null || now == null || before == null) return NOTHING;
        if (!now.isExact() || !before.isExact()) return NOTHING;
        return brief(judge.counts(now.least(), before.least(), days.days(), daysBefore.days(), swing));
    }

    private Delta brief(Change change) {
        if (change instanceof Change.NotComparable || days == null) return NOTHING;
        return Delta.of(change, 0, words.texts(), words.numbers());
    }
}
