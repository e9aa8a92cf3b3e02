package app.outboard.audit.rule;

import app.outboard.audit.material.Need;
import java.util.List;
import java.util.Set;

/** A rule that says what it is in one place. */
public interface HeadedRule extends Rule {
    Heading heading();

    @Override
    default RuleId id() {
        return heading().id();
    }

    @Override
    default Certainty certainty() {
        return heading().certainty();
    }

    @Override
    default Severity severity() {
        return heading().severity();
    }

    @Override
    default Subjects subjects() {
        return heading().subjects();
    }

    @Override
    default Set<Need> needs() {
        return heading().needs();
    }

    @Override
    default List<Setting> settings() {
        return heading().settings();
    }
}
