package app.outboard.audit.rules.links;

import app.outboard.audit.material.AuditedPin;
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
import app.outboard.audit.rules.shape.PinOrder;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** B1: a Pin without a link brings nobody to the site. */
final class MissingLinks implements HeadedRule {
    private static final String SHARE = "share";
    private static final String DAYS = "days";
    private static final String TOP = "top";
    private static final Heading HEADING = Heading.of("B1", Certainty.B, Severity.HIGH, Subjects.PIN, Need.PIN_LINKS)
            .settable(Setting.share(SHARE, 0.05), Setting.count(DAYS, 90, 1, 3650), Setting.count(TOP, 50, 1, 1000));

    @Override
    public Heading heading() {
        return HEADING;
    }

    @Override
    public Judgement judge(Material material, Values values) {
        var recent = material.createdWithin(values.count(DAYS));
        var top = top(material, values.count(TOP));
        if (recent.isEmpty() && top.isEmpty() && !material.has().contains(Need.PIN_DATES))
            return Judgement.lacking(Need.PIN_DATES);
        var looked = new LinkedHashSet<>(top);
        looked.addAll(recent.stream().sorted(PinOrder.NUMBER).toList());
        long without = recent.stream().filter(pin -> !pin.hasLink()).count();
        boolean many = without > values.number(SHARE) * recent.size();
        var atFault = looked.stream()
                .filter(pin -> !pin.hasLink() && (many || top.contains(pin)))
                .toList();
        // A Pin many people see costs clicks every day.
        var severity = atFault.stream().anyMatch(top::contains) ? Severity.HIGH : Severity.MEDIUM;
        return Judgement.of(severity, atFault.stream().map(MissingLinks::caseOf).toList(), looked.size());
    }

    /** Those most people saw, the most first. */
    private static Set<AuditedPin> top(Material material, int most) {
        return material.created().stream()
                .filter(pin -> impressions(pin) > 0)
                .sorted(Comparator.comparingLong(MissingLinks::impressions)
                        .reversed()
                        .thenComparing(PinOrder.NUMBER))
                .limit(most)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Case caseOf(AuditedPin pin) {
        var impressions = pin.counts().impressions();
        return impressions == null
                ? Case.of(pin.number())
                : Case.of(pin.number(), Value.count("impressions", impressions));
    }

    private static long impressions(AuditedPin pin) {
        var impressions = pin.counts().impressions();
        return impressions == null ? 0 : impressions;
    }
}
