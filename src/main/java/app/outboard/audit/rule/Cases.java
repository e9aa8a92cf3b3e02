package app.outboard.audit.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers the cases of a rule and hands them out the worst first, always in the same order. */
public final class Cases {
    private record Weighed(double badness, Case one) {}

    // Numbers of Pins differ in length: the shorter is the smaller.
    private static final Comparator<Weighed> ORDER = Comparator.comparingDouble(Weighed::badness)
            .reversed()
            .thenComparingInt(weighed -> weighed.one().subject().length())
            .thenComparing(weighed -> weighed.one().subject());

    private final List<Weighed> all = new ArrayList<>();

    /** @param badness the higher the worse */
    public void add(double badness, String subject, List<Value> values) {
        all.add(new Weighed(badness, new Case(subject, values)));
    }

    /** @param badness the higher the worse */
    public void add(long badness, String subject, List<Value> values) {
        add((double) badness, subject, values);
    }

    public List<Case> worstFirst() {
        return all.stream().sorted(ORDER).map(Weighed::one).toList();
    }

    /** @param of how many things were looked at */
    public Judgement judged(int of) {
        return Judgement.of(worstFirst(), of);
    }
}
