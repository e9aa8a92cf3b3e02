package app.outboard.home;

import app.outboard.accounts.Role;
import app.outboard.analytics.question.Period;
import app.outboard.platform.text.Text;
import java.time.YearMonth;

/** A need in words, and what to do about it. */
final class NeedWords {
    private final Words words;

    NeedWords(Words words) {
        this.words = words;
    }

    String say(Need need) {
        return words.say(
                switch (need) {
                    case Need.NoFigures() -> Text.of("home.need.no_figures");
                    case Need.NoneOfThese(var period) -> Text.of("home.need.none_of_these", span(period));
                    case Need.Down(var clicks) -> Text.of("home.need.down", clicks);
                    case Need.RateDown(var points) ->
                        Text.of("home.need.rate_down", words.numbers().pointsSize(points));
                    case Need.Gaps(var known, var days) -> Text.of("home.need.gaps", known, days);
                    case Need.Old(var days) -> Text.of("home.need.old", days);
                    case Need.Alone() -> Text.of("home.need.alone");
                    case Need.Steady() -> Text.of("home.need.steady");
                    case Need.Up(var clicks) -> Text.of("home.need.up", clicks);
                });
    }

    /** The style of the phrase; the words say the same. */
    String tone(Need need) {
        return switch (need) {
            case Need.Down ignored -> "bad";
            case Need.RateDown ignored -> "bad";
            case Need.Up ignored -> "good";
            default -> need.isPressing() ? "pressing" : "";
        };
    }

    /** "export November", or empty where nothing is to be brought in or the person may not. */
    String remedy(Need need, Period period, Role role) {
        if (!role.covers(Role.ANALYST)) return "";
        return switch (need) {
            case Need.NoFigures() -> words.say("home.remedy.drop");
            case Need.NoneOfThese ignored -> words.say("home.remedy.export", month(period));
            case Need.Gaps ignored -> words.say("home.remedy.export", month(period));
            case Need.Old ignored -> words.say("home.remedy.drop");
            default -> "";
        };
    }

    /** Where the remedy is at hand, below the client's own address: what to export, or where to drop it. */
    String remedyPath(Need need, Period period) {
        boolean exports = need instanceof Need.NoneOfThese || need instanceof Need.Gaps;
        if (!exports) return "/imports";
        return period.isWholeMonth() ? "/checklist?month=" + YearMonth.from(period.from()) : "/checklist";
    }

    private String span(Period period) {
        return words.dates().span(period.from(), period.to());
    }

    /** "November" is enough for a month; other days are spelt out. */
    private String month(Period period) {
        return period.isWholeMonth() ? words.say("home.month", period.from().getMonthValue()) : span(period);
    }
}
