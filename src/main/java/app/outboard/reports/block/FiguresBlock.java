package app.outboard.reports.block;

import app.outboard.analytics.answer.Answer;
import app.outboard.analytics.daily.AccountFigures;
import app.outboard.analytics.daily.RealCtr;
import app.outboard.analytics.measure.Rate;
import app.outboard.analytics.question.Comparison;
import app.outboard.analytics.question.Period;
import app.outboard.analytics.verdict.Change;
import app.outboard.analytics.verdict.Difference;
import app.outboard.figures.Metric;
import app.outboard.platform.text.Words;
import app.outboard.reports.page.Lead;
import app.outboard.reports.page.Lead.Against;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Outbound clicks and real CTR, each against the period before and the same a year earlier. */
final class FiguresBlock {
    private final Material material;
    private final Words words;
    private final Phrases phrases;

    FiguresBlock(Material material, Words words, Phrases phrases) {
        this.material = material;
        this.words = words;
        this.phrases = phrases;
    }

    List<Lead> leads() {
        return List.of(clicks(), realCtr());
    }

    private Lead clicks() {
        var total = material.previous().total(Metric.OUTBOUND_CLICKS);
        return new Lead(
                words.say("report.clicks"),
                words.say("report.clicks.says"),
                words.numbers().count(total.value()),
                total.isKnown()
                        ? against(
                                answer -> answer.change(Metric.OUTBOUND_CLICKS),
                                before -> account().knownDays(before) > 0)
                        : List.of(),
                known(total.isKnown(), total.knownDays(), total.days()));
    }

    private Lead realCtr() {
        var realCtr = material.previous().realCtr();
        var rate = realCtr.rate();
        return new Lead(
                words.say("report.real_ctr"),
                words.say("report.real_ctr.says"),
                words.numbers().rate(rate.value()),
                rate.isDefined()
                        ? against(
                                Answer::realCtrChange,
                                before -> account().realCtr(before).rate().isDefined())
                        : List.of(),
                Words.line(source(realCtr), remark(rate)));
    }

    private @Nullable String source(RealCtr realCtr) {
        var rate = realCtr.rate();
        if (realCtr.fromBoards()) return words.say("report.from_boards");
        // Days on which nobody clicked are known: there is just nothing to divide by.
        if (!rate.isDefined() && rate.knownDays() > 0) return words.say("report.no_pin_clicks");
        return known(rate.isDefined(), rate.knownDays(), rate.days());
    }

    private @Nullable String remark(Rate rate) {
        if (rate.isAboveWhole()) return words.say("report.above_whole");
        return rate.isDefined() && rate.isFew(material.fewClicks())
                ? words.say("report.few_clicks", rate.denominator())
                : null;
    }

    private @Nullable String known(boolean isKnown, int known, int days) {
        if (!isKnown) return words.say("report.no_figures", phrases.name(material.period()));
        return known < days ? words.say("report.known", known, days) : null;
    }

    /** For a figure that is known: where it is not, the tile says so, and nothing is wrong with the other side. */
    private List<Against> against(Function<Answer, Change> change, Predicate<Period> isKnown) {
        return Stream.of(material.previous(), material.year())
                .map(answer -> against(change.apply(answer), answer.comparison(), isKnown))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private @Nullable Against against(Change change, @Nullable Comparison comparison, Predicate<Period> isKnown) {
        if (comparison == null) return null;
        var when = phrases.in(comparison.period());
        var sides = change.sides();
        if (sides == null) {
            // A month of days and one of a boards table each have a figure, yet no day in common.
            var why = isKnown.test(comparison.period()) ? "apart" : "unknown";
            return new Against(null, "quiet", words.say("report.against." + why, when));
        }
        var direction = direction(change, sides);
        if (direction.equals("same") && Phrases.isUnsure(sides)) direction = "unsure";
        var text = words.say("report.against." + direction, size(sides), before(sides), when);
        return new Against(direction, tone(change), phrases.likeForLike(text, sides, material.period()));
    }

    private AccountFigures account() {
        return material.account();
    }

    private static String direction(Change change, Difference sides) {
        return switch (change) {
            case Change.Up up -> sides.relative() == null && !sides.isRate() ? "more" : "up";
            case Change.Down down -> "down";
            default -> "same";
        };
    }

    private static String tone(Change change) {
        return switch (change) {
            case Change.Up up -> "good";
            case Change.Down down -> "bad";
            default -> "quiet";
        };
    }

    private String size(Difference sides) {
        if (sides.isRate()) return words.say("report.points", words.numbers().pointsFigure(sides.by()));
        var relative = sides.relative();
        return relative == null ? "" : words.numbers().changeSize(relative);
    }

    private String before(Difference sides) {
        return switch (sides.kind()) {
            case SUM -> words.numbers().count(Math.round(sides.before()));
            case PER_DAY -> words.say("report.per_day", words.numbers().perDay(sides.before()));
            case RATE -> words.numbers().rate(sides.before());
        };
    }
}
