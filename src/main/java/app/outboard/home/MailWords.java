package app.outboard.home;

import app.outboard.analytics.answer.Answer;
import app.outboard.analytics.measure.Total;
import app.outboard.analytics.question.Period;
import app.outboard.analytics.verdict.Change;
import app.outboard.analytics.verdict.Difference;
import app.outboard.figures.Metric;
import app.outboard.platform.text.Text;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Figures in the words a client reads. */
final class MailWords {
    private final Words words;

    MailWords(Words words) {
        this.words = words;
    }

    /** "11", "41.5": of every 100. */
    String ofHundred(double fraction) {
        return words.numbers().perHundred(fraction);
    }

    String span(Period period) {
        return words.dates().span(period.from(), period.to());
    }

    /**
     * "up 12.4 % from 4,541", or null where nothing can be said.
     *
     * @param days on which changes are said to be compared already; on others, the change says so
     */
    @Nullable
    String change(Change change, Period period, int days) {
        return switch (change) {
            case Change.Up(var sides) -> moved("up", sides, period, days);
            case Change.Down(var sides) -> moved("down", sides, period, days);
            case Change.WithinNoise(var sides) when sides.by() == 0 -> words.say("home.mail.same");
            case Change.WithinNoise(var sides) -> words.say("home.mail.noise", from(sides, period, days));
            case Change.NotComparable ignored -> null;
        };
    }

    /** "28 of 31 days are known, the newest 3 are not final yet." */
    String known(Answer answer) {
        var total = known(answer, answer.period());
        long open = answer.period().stream().filter(day -> isOpen(answer, day)).count();
        int known = total.singleDays();
        return words.say("home.mail.known", known, total.days(), open, known == total.days() ? "all" : "some");
    }

    /** The days of what leads, else of the first metric that is known. */
    private static Total known(Answer answer, Period period) {
        return Arrays.stream(Metric.values())
                .filter(Metric::isCount)
                .map(metric -> answer.figures().total(metric, period))
                .filter(Total::isKnown)
                .findFirst()
                .orElse(new Total(0, 0, period.days()));
    }

    private static boolean isOpen(Answer answer, LocalDate day) {
        return answer.question().available().isProvisional(day)
                && known(answer, new Period(day, day)).isKnown();
    }

    /** A rate's change goes by its two sides: points would be one figure too many. */
    private String moved(String direction, Difference sides, Period period, int days) {
        var relative = sides.relative();
        var from = from(sides, period, days);
        return sides.isRate() || relative == null
                ? words.say("home.mail." + direction + "_bare", from)
                : words.say("home.mail." + direction, words.numbers().changeSize(relative), from);
    }

    /** "from 4,541"; both sides where not all days of the period could be compared. */
    private Text from(Difference sides, Period period, int days) {
        return switch (sides.kind()) {
            case SUM -> from(sides, period, days, count(sides.now()), count(sides.before()));
            case RATE -> from(sides, period, days, ofHundred(sides.now()), ofHundred(sides.before()));
            case PER_DAY ->
                Text.of(
                        "home.mail.from_per_day",
                        words.numbers().perDay(sides.before()),
                        words.numbers().perDay(sides.now()));
        };
    }

    private static Text from(Difference sides, Period period, int days, String now, String before) {
        if (sides.days() >= period.days()) return Text.of("home.mail.from", before);
        return sides.days() == days
                ? Text.of("home.mail.from_both", before, now)
                : Text.of("home.mail.from_days", before, now, sides.days());
    }

    private String count(double sum) {
        return words.numbers().count(Math.round(sum));
    }
}
