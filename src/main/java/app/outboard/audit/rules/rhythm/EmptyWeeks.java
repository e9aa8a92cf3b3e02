package app.outboard.audit.rules.rhythm;

import app.outboard.audit.material.Material;
import app.outboard.audit.material.Need;
import app.outboard.audit.rule.Case;
import app.outboard.audit.rule.Certainty;
import app.outboard.audit.rule.HeadedRule;
import app.outboard.audit.rule.Heading;
import app.outboard.audit.rule.Judgement;
import app.outboard.audit.rule.Setting;
import app.outboard.audit.rule.Severity;
import app.outboard.audit.rule.Subjects;
import app.outboard.audit.rule.Value;
import app.outboard.audit.rule.Values;
import app.outboard.audit.rules.shape.DatedPin;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** C5: Pinterest asks for something new every week. */
final class EmptyWeeks implements HeadedRule {
    private static final String WEEKS = "weeks";
    private static final String FROM = "from";
    private static final Heading HEADING = Heading.of("C5", Certainty.A, Severity.MEDIUM, Subjects.DAY, Need.PIN_DATES)
            .settable(Setting.count(WEEKS, 8, 1, 52), Setting.count(FROM, 2, 1, 52));

    @Override
    public Heading heading() {
        return HEADING;
    }

    @Override
    public Judgement judge(Material material, Values values) {
        var created = DatedPin.all(material.created(), material.today());
        if (created.isEmpty()) return Judgement.lacking(Need.PIN_DATES);
        var weeks =
                weeks(material.today(), values.count(WEEKS), created.getFirst().day());
        var busy = created.stream().map(pin -> monday(pin.day())).collect(Collectors.toSet());
        var empty = weeks.stream().filter(week -> !busy.contains(week)).toList();
        if (empty.size() < values.count(FROM)) return new Judgement.Clear(weeks.size());
        var cases = empty.stream()
                .map(week -> Case.of(week.toString(), Value.day("week_ends", week.plusDays(6))))
                .toList();
        return Judgement.of(cases, weeks.size());
    }

    /** Complete weeks since the account began, the newest first. */
    private static List<LocalDate> weeks(LocalDate today, int most, LocalDate first) {
        return IntStream.rangeClosed(1, most)
                .mapToObj(back -> monday(today).minusWeeks(back))
                .filter(week -> !week.isBefore(monday(first)))
                .toList();
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
