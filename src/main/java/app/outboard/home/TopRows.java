package app.outboard.home;

import app.outboard.analytics.chart.Marks;
import app.outboard.analytics.lists.Count;
import app.outboard.analytics.lists.Counts;
import app.outboard.analytics.measure.Rate;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/** Puts the rows of one top table into words, all on one scale. */
final class TopRows {
    private final @Nullable Double usual;
    private final int fewClicks;
    private final Words words;
    private final Marks marks;
    private final boolean mostlyFew;

    TopRows(List<Rate> rates, @Nullable Double usual, int fewClicks, Words words) {
        this.usual = usual;
        this.fewClicks = fewClicks;
        this.words = words;
        var usuals = usual == null ? DoubleStream.empty() : DoubleStream.of(usual);
        this.marks = Marks.of(rates, usuals, fewClicks, words.texts(), words.numbers());
        this.mostlyFew = Few.isMost(rates, fewClicks);
    }

    Marks marks() {
        return marks;
    }

    /** Most rows have few clicks: said once for the table, not on every row. */
    boolean mostlyFew() {
        return mostlyFew;
    }

    TopTable.Row row(String name, String href, @Nullable String under, Counts counts) {
        return new TopTable.Row(
                name,
                href,
                under,
                count(counts.outboundClicks()),
                count(counts.pinClicks()),
                words.numbers().rate(counts.realCtr().value()),
                badge(counts.realCtr()),
                marks.mark(counts.realCtr(), usual));
    }

    /** "412", "≤ 3" or "10 to 13": a row that a cut-off list does not name had at most so many. */
    private String count(@Nullable Count count) {
        if (count == null) return words.numbers().count(null);
        var least = words.numbers().count(count.least());
        if (count.isExact()) return least;
        var most = count.most();
        if (most == null)
            return count.least() == 0 ? words.numbers().count(null) : words.say("home.top.at_least", least);
        return count.least() == 0
                ? words.say("home.top.at_most", words.numbers().count(most))
                : words.say("home.top.between", least, words.numbers().count(most));
    }

    private @Nullable String badge(Rate rate) {
        if (!rate.isDefined()) return null;
        if (rate.isAboveWhole()) return words.say("ui.over");
        return rate.isFew(fewClicks) && !mostlyFew ? words.say("ui.few_clicks") : null;
    }
}
