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
import app.outboard.audit.rules.shape.Lookback;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.OptionalDouble;

/** C4: bursts of Pins look like a machine. */
final class Volume implements HeadedRule {
    private static final double NEW_ACCOUNTS = 0.5;
    private static final String MANY = "many";
    private static final String BUSY_DAYS = "busy_days";
    private static final String TOO_MANY = "too_many";
    private static final String JUMP = "jump";
    private static final String JUMP_FROM = "jump_from";
    private static final String NEW_DAYS = "new_days";
    private static final Heading HEADING = Heading.of("C4", Certainty.B, Severity.MEDIUM, Subjects.DAY, Need.PIN_DATES)
            .settable(
                    Setting.count(MANY, 25, 1, 500),
                    Setting.count(BUSY_DAYS, 3, 1, 7),
                    Setting.count(TOO_MANY, 50, 1, 500),
                    Setting.number(JUMP, 3, 1, 100),
                    Setting.count(JUMP_FROM, 10, 1, 500),
                    Setting.count(NEW_DAYS, 90, 0, 365),
                    Lookback.setting());

    @Override
    public Heading heading() {
        return HEADING;
    }

    @Override
    public Judgement judge(Material material, Values values) {
        var pins = DatedPin.all(material.described(), material.today());
        var daily = new DailyPins(pins);
        double part = isNew(material, values) ? NEW_ACCOUNTS : 1;
        var first = Lookback.first(material, values);
        var days = daily.days().stream()
                .filter(day -> !day.isBefore(first))
                .filter(day -> isTooMuch(daily, day, part, values))
                .sorted(Comparator.comparingInt(daily::on)
                        .thenComparing(Comparator.naturalOrder())
                        .reversed())
                .toList();
        boolean spam = days.stream().anyMatch(day -> daily.on(day) > part * values.count(TOO_MANY));
        return Judgement.of(
                spam ? Severity.HIGH : Severity.MEDIUM,
                days.stream().map(day -> caseOf(daily, day)).toList(),
                looked(daily, first, material.today()));
    }

    private static boolean isNew(Material material, Values values) {
        var created = DatedPin.all(material.created(), material.today());
        return !created.isEmpty()
                && ChronoUnit.DAYS.between(created.getFirst().day(), material.today()) < values.count(NEW_DAYS);
    }

    private static boolean isTooMuch(DailyPins daily, LocalDate day, double part, Values values) {
        int pins = daily.on(day);
        return pins > part * values.count(TOO_MANY)
                || daily.isOfBusyWeek(day, part * values.count(MANY), values.count(BUSY_DAYS))
                || isJump(pins, daily.usual(day), part, values);
    }

    /** Where there is hardly ever a Pin, three are no spam: a jump needs some height, too. */
    private static boolean isJump(int pins, OptionalDouble usual, double part, Values values) {
        return pins >= part * values.count(JUMP_FROM)
                && usual.isPresent()
                && pins > values.number(JUMP) * usual.getAsDouble();
    }

    private static Case caseOf(DailyPins daily, LocalDate day) {
        var pins = Value.count("pins_that_day", daily.on(day));
        var usual = daily.usual(day);
        return usual.isPresent()
                ? Case.of(day.toString(), pins, Value.decimal("usual_a_day", usual.getAsDouble()))
                : Case.of(day.toString(), pins);
    }

    private static int looked(DailyPins daily, LocalDate first, LocalDate today) {
        if (daily.days().isEmpty()) return 0;
        var oldest = daily.days().getFirst();
        return (int) ChronoUnit.DAYS.between(oldest.isAfter(first) ? oldest : first, today) + 1;
    }
}
