package app.outboard.audit.rule;

import app.outboard.audit.material.Need;
import java.util.List;
import java.util.Set;

/** What stands at the head of a rule, before it judges. */
public record Heading(
        RuleId id, Certainty certainty, Severity severity, Subjects subjects, Set<Need> needs, List<Setting> settings) {
    public Heading {
        needs = Set.copyOf(needs);
        settings = List.copyOf(settings);
    }

    /** Of a rule without settings. */
    public static Heading of(String id, Certainty certainty, Severity severity, Subjects subjects, Need... needs) {
        return new Heading(new RuleId(id), certainty, severity, subjects, Set.of(needs), List.of());
    }

    /** The same, with these settings. */
    public Heading settable(Setting... all) {
        return new Heading(id, certainty, severity, subjects, needs, List.of(all));
    }
}
