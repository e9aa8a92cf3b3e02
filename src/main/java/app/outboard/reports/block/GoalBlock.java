package app.outboard.reports.block;

import app.outboard.figures.Metric;
import app.outboard.platform.text.Words;
import app.outboard.reports.page.Block;
import app.outboard.reports.page.Progress;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.OptionalDouble;

/**
 * How far towards the goal of clicks a month. Where a year is known, the month's part of it follows the client's own
 * seasons: a strong month owes more than a weak one.
 */
final class GoalBlock {
    private static final int WIDTH = 1000;
    private static final int MONTHS = 12;

    private final Material material;
    private final Words words;
    private final Phrases phrases;

    GoalBlock(Material material, Words words, Phrases phrases) {
        this.material = material;
        this.words = words;
        this.phrases = phrases;
    }

    Block fill(Block block) {
        var goal = material.reader().goal();
        if (goal == null) return block.emptySaying(words.say("report.goal.none"));
        var total = material.previous().total(Metric.OUTBOUND_CLICKS);
        if (!total.isKnown()) return block.emptySaying(words.say("report.goal.unknown"));
        var index = index();
        double whole = whole(goal, index);
        double owed = whole * total.knownDays() / total.days();
        var sentences = new ArrayList<String>();
        sentences.add(words.say(
                material.isYear() ? "report.goal.is.year" : "report.goal.is",
                words.numbers().count(goal),
                count(whole)));
        if (index.isPresent()) sentences.add(season(index.getAsDouble(), whole));
        if (!total.isComplete())
            sentences.add(words.say("report.goal.part", total.knownDays(), total.days(), count(owed)));
        double reached = total.sum() / owed;
        var says = words.say(
                "report.goal.reached",
                words.numbers().count(total.sum()),
                words.numbers().changeSize(reached));
        return block.saying(sentences).with(new Progress(width(reached), says));
    }

    private OptionalDouble index() {
        if (!material.period().isWholeMonth()) return OptionalDouble.empty();
        var month = YearMonth.from(material.period().from());
        return new Seasonality(material.account(), month).index(month.getMonthValue());
    }

    private double whole(long goal, OptionalDouble index) {
        return material.isYear() ? (double) goal * MONTHS : (double) goal * index.orElse(1);
    }

    private String season(double index, double whole) {
        var month = phrases.month(YearMonth.from(material.period().from()));
        long percent = Math.round(Math.abs(index - 1) * 100);
        var way = percent == 0 ? "same" : index > 1 ? "above" : "below";
        return words.say("report.goal." + way, month, percent, count(whole));
    }

    private String count(double value) {
        return words.numbers().count(Math.round(value));
    }

    private static String width(double reached) {
        return BigDecimal.valueOf(Math.min(1, reached) * WIDTH)
                .setScale(0, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
