package app.outboard.audit.pages;

import app.outboard.audit.rule.Case;
import app.outboard.audit.rule.Value;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What all examples of a finding have in common: said once, not in every row. */
public record Alike(List<Value> values) {
    /** Of two rows the eye sees that they are the same. */
    private static final int LEAST = 3;

    public Alike {
        values = List.copyOf(values);
    }

    public static Alike of(List<Case> cases) {
        if (cases.size() < LEAST) return new Alike(List.of());
        return new Alike(cases.getFirst().values().stream()
                .filter(value -> cases.stream().allMatch(one -> one.values().contains(value)))
                .toList());
    }

    public boolean has(String name) {
        return values.stream().anyMatch(value -> value.name().equals(name));
    }

    /** "Width 1,600 · Height 900"; null where they have nothing in common. */
    public @Nullable String said(AuditWords words) {
        if (values.isEmpty()) return null;
        return values.stream()
                .map(value -> words.label(value.name()) + " " + words.value(value))
                .collect(Collectors.joining(" · "));
    }
}
