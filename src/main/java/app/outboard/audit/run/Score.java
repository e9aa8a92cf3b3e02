package app.outboard.audit.run;

import app.outboard.audit.rule.Section;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/**
 * How much of what was looked at is in order, from 0 to 100: each rule counts by the weight of its severity and loses the
 * share of things at fault. Made of rules of certainty A and B that ran; what people answered by hand has a score of its
 * own.
 *
 * @param total of all sections together; empty where no such rule ran
 * @param sections of those in which one ran
 * @param byHand of the rules people answered
 */
public record Score(OptionalDouble total, Map<Section, Double> sections, OptionalDouble byHand) {
    private static final double BEST = 100;

    public static Score of(List<Result> results) {
        var sections = new EnumMap<Section, Double>(Section.class);
        for (var section : Section.values())
            score(results, result -> counts(result) && Section.of(result.rule()) == section)
                    .ifPresent(score -> sections.put(section, score));
        return new Score(
                score(results, Score::counts),
                sections,
                score(results, result -> result.byHand() && result.certainty().isScored()));
    }

    /** In whole points, as people read it: only what is all in order has all of them. */
    public static long points(double score) {
        return score >= BEST ? (long) BEST : Math.min((long) BEST - 1, Math.round(score));
    }

    /** Whether a rule enters the score: what had nothing to look at is in no order at all. */
    public static boolean counts(Result result) {
        return result.ran() && !result.byHand() && result.certainty().isScored();
    }

    private static OptionalDouble score(List<Result> results, Predicate<Result> which) {
        double whole = 0;
        double lost = 0;
        for (var result : results) {
            if (!which.test(result)) continue;
            int weight = result.severity().weight();
            whole += weight;
            lost += weight * result.share();
        }
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of(BEST * (whole - lost) / whole);
    }
}
