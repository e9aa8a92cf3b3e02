package app.outboard.audit.rule;

import app.outboard.audit.material.Need;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a rule says of a client. */
public sealed interface Judgement {
    /**
     * Looked at, nothing wrong.
     *
     * @param of how many things were looked at
     */
    record Clear(int of) implements Judgement {}

    /**
     * Something is wrong.
     *
     * @param severity how much, where the rule grades it; null for the rule's own
     * @param cases the worst first, every subject once
     * @param of how many things were looked at, at least as many as there are cases
     */
    record Found(@Nullable Severity severity, List<Case> cases, int of) implements Judgement {
        public Found {
            cases = List.copyOf(cases);
            if (cases.isEmpty() || of < cases.size()) throw new IllegalArgumentException("A finding needs its cases");
        }
    }

    /** Cannot be decided: never a silent pass. */
    record NotRun(Set<Need> needs) implements Judgement {
        public NotRun {
            needs = Set.copyOf(needs);
            if (needs.isEmpty()) throw new IllegalArgumentException("What is not run lacks something");
        }
    }

    /** Found where there are cases, else clear. */
    static Judgement of(List<Case> cases, int of) {
        return cases.isEmpty() ? new Clear(of) : new Found(null, cases, of);
    }

    /** The same, graded. */
    static Judgement of(@Nullable Severity severity, List<Case> cases, int of) {
        return cases.isEmpty() ? new Clear(of) : new Found(severity, cases, of);
    }

    static Judgement lacking(Need... needs) {
        return new NotRun(Set.of(needs));
    }
}
