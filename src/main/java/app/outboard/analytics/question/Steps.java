package app.outboard.analytics.question;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Where the arrow keys lead. */
final class Steps {
    private Steps() {}

    static @Nullable Question from(Question question, int direction) {
        if (question.preset() == Preset.ALL) return null;
        var next = next(question, direction);
        if (next.from().isAfter(question.available().today())) return null;
        var named = named(question, next);
        return named == null ? question.withPeriod(next) : question.withPreset(named);
    }

    private static Period next(Question question, int direction) {
        var period = question.period();
        if (question.preset() == Preset.THIS_YEAR || period.isWholeYear())
            return year(period.from().getYear() + direction, question.available());
        if (period.isRunningMonth()) return month(period, direction, question.available());
        if (period.isWholeMonth()) return month(period, direction, question.available());
        if (period.isWholeMonths()) return period.plusMonths((long) direction * period.months());
        return period.plusDays((long) direction * period.days());
    }

    private static Period month(Period period, int direction, Available available) {
        var month = YearMonth.from(period.from()).plusMonths(direction);
        boolean running = month.equals(YearMonth.from(available.today()));
        return running ? Preset.THIS_MONTH.on(available) : Period.of(month);
    }

    private static Period year(int year, Available available) {
        if (year == available.today().getYear()) return Preset.THIS_YEAR.on(available);
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** A step that arrives at a preset's days goes by its name, the page's own first. */
    private static @Nullable Preset named(Question question, Period period) {
        if (question.usual().on(question.available()).equals(period)) return question.usual();
        for (var preset : Preset.values()) {
            if (preset == Preset.CUSTOM || preset == Preset.ALL) continue;
            if (preset.on(question.available()).equals(period)) return preset;
        }
        return null;
    }
}
