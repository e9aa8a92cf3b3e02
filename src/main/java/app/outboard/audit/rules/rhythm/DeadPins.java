package app.outboard.audit.rules.rhythm;

import app.outboard.audit.material.AuditedPin;
import app.outboard.audit.material.AuditedPin.PinCounts;
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
import app.outboard.audit.seasons.Seasons;
import java.util.stream.Stream;

/** C11: Pins nobody sees any more, to know of; nothing has to be done. */
final class DeadPins implements HeadedRule {
    private static final String AGE = "age";
    private static final String FIGURE_DAYS = "figure_days";
    private static final Heading HEADING = Heading.of(
                    "C11", Certainty.C, Severity.INFO, Subjects.PIN, Need.PIN_DATES, Need.PIN_IMPRESSIONS)
            .settable(Setting.count(AGE, 180, 30, 3650), Setting.count(FIGURE_DAYS, 90, 1, 365));

    @Override
    public Heading heading() {
        return HEADING;
    }

    @Override
    public Judgement judge(Material material, Values values) {
        var figures = material.figures();
        if (figures == null || figures.days() < values.count(FIGURE_DAYS))
            return Judgement.lacking(Need.MORE_IMPRESSIONS);
        var before = material.today().minusDays(values.count(AGE));
        var looked = DatedPin.all(material.created(), material.today()).stream()
                .filter(it -> it.day().isBefore(before) && it.pin().counts().impressions() != null)
                .toList();
        var seasons = Seasons.in(material.lexicon());
        var cases = looked.stream()
                .filter(it -> isUnseen(it.pin().counts()))
                .filter(it -> !seasons.isOutOfSeason(words(it.pin()), material.today()))
                .map(it -> Case.of(it.number(), Value.day("created_on", it.day())))
                .toList();
        return Judgement.of(cases, looked.size());
    }

    /** A Pin for Easter rests until next year. */
    private static String words(AuditedPin pin) {
        return pin.titleOrEmpty() + " " + pin.descriptionOrEmpty();
    }

    private static boolean isUnseen(PinCounts counts) {
        return Stream.of(counts.impressions(), counts.saves(), counts.pinClicks(), counts.outboundClicks())
                .allMatch(count -> count == null || count == 0);
    }
}
