package app.outboard.audit.rule;

import java.util.List;

/**
 * One thing at fault.
 *
 * @param subject its name, see {@link Subjects}
 * @param values what made it one, in the order to show them
 */
public record Case(String subject, List<Value> values) {
    public Case {
        values = List.copyOf(values);
    }

    public static Case of(String subject, Value... values) {
        return new Case(subject, List.of(values));
    }
}
