package app.outboard.audit.rule;

import app.outboard.audit.material.Material;
import app.outboard.audit.material.Need;
import java.util.List;
import java.util.Set;

/**
 * One rule of the audit: a small class without state, listed in {@code audit.rules.Rulebook}. Its words stand in
 * {@code messages/rules.properties}: {@code rules.<id>.title}, {@code .looks} (what it looks at), {@code .why},
 * {@code .fix} (in plain words) and {@code .source}.
 */
public interface Rule {
    RuleId id();

    Certainty certainty();

    /** Unless the judgement grades it or somebody set another. */
    Severity severity();

    Subjects subjects();

    /** Without all of these it is not run; it may still find that it lacks more. */
    Set<Need> needs();

    default List<Setting> settings() {
        return List.of();
    }

    /**
     * Judges a client. Only asked where its needs are met.
     *
     * @param values the rule's settings for this client
     */
    Judgement judge(Material material, Values values);

    default Section section() {
        return Section.of(id());
    }

    /** Always answered by a person, whatever Outboard holds. */
    default boolean isByHand() {
        return needs().contains(Need.ANSWER);
    }
}
