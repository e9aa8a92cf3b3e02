package app.outboard.analytics.chart;

import app.outboard.analytics.measure.Rate;
import app.outboard.platform.chart.IntervalMark;
import app.outboard.platform.chart.Scale;
import app.outboard.platform.text.Numbers;
import app.outboard.platform.text.Text;
import app.outboard.platform.text.Texts;
import java.util.Collection;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * The interval marks of one table, all on one scale.
 *
 * @param from the scale's left end, in words for the head of the column
 */
public record Marks(Scale scale, String from, String to, int fewClicks, Texts texts, Numbers numbers) {
    /**
     * A scale for a table's rates and their usual ones. Rates of few clicks don't stretch it, unless there are no others:
     * one Pin with 3 of 4 would press all else to the left.
     */
    public static Marks of(Collection<Rate> rates, DoubleStream usual, int fewClicks, Texts texts, Numbers numbers) {
        var sure = rates.stream()
                .filter(Rate::isDefined)
                .filter(rate -> !rate.isFew(fewClicks))
                .toList();
        var shown = sure.isEmpty() ? rates.stream().filter(Rate::isDefined).toList() : sure;
        var values = shown.stream().mapToDouble(rate -> (double) rate.numerator() / rate.denominator());
        var scale = Scale.around(DoubleStream.concat(values, usual));
        return new Marks(
                scale, numbers.roundRate(scale.low()), numbers.roundRate(scale.high()), fewClicks, texts, numbers);
    }

    /** The mark of a rate, or null where it is undefined. */
    public @Nullable IntervalMark mark(Rate rate, @Nullable Double usual) {
        var value = rate.value();
        if (value == null) return null;
        var label = texts.say(label(rate, usual));
        return IntervalMark.of(scale, value, rate.low(), rate.high(), usual, rate.isFew(fewClicks), label);
    }

    private Text label(Rate rate, @Nullable Double usual) {
        var interval = rate.interval();
        var text = interval == null
                ? Text.of("analytics.mark.bare", numbers.rate(rate.value()))
                : Text.of(
                        "analytics.mark.interval",
                        numbers.rate(rate.value()),
                        numbers.rates(interval.low(), interval.high()));
        if (usual != null) text = Text.of("analytics.mark.usual", text, numbers.rate(usual));
        return rate.isFew(fewClicks) ? Text.of("analytics.mark.few", text) : text;
    }
}
