package app.outboard.audit.rule;

import java.util.Comparator;
import java.util.regex.Pattern;

/** A rule's name: a letter and a number, {@code A1}. Stable for ever: findings are matched by it. */
public record RuleId(String value) implements Comparable<RuleId> {
    private static final Pattern FORM = Pattern.compile("[ABCDEFY][1-9][0-9]?");
    private static final Comparator<RuleId> ORDER =
            Comparator.comparingInt((RuleId id) -> id.value.charAt(0)).thenComparingInt(RuleId::number);

    public RuleId {
        if (!FORM.matcher(value).matches()) throw new IllegalArgumentException("No rule id: " + value);
    }

    public static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public int compareTo(RuleId other) {
        return ORDER.compare(this, other);
    }

    private int number() {
        return Integer.parseInt(value.substring(1));
    }
}
