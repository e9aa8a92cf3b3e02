package app.outboard.audit.run;

import java.util.List;
import java.util.stream.Stream;

/**
 * A run that is done and what its rules said, in the order of the rules.
 */
public record Report(Run run, List<Result> results, Score score) {
    public Report {
        results = List.copyOf(results);
    }

    public static Report of(Run run, List<Result> results) {
        return new Report(run, results, Score.of(results));
    }

    public Stream<Result> found() {
        return results.stream().filter(Result::isFound);
    }

    public Stream<Result> clear() {
        return results.stream().filter(result -> result.ran() && !result.isFound());
    }

    public Stream<Result> notRun() {
        return results.stream().filter(result -> !result.ran());
    }

    /** Not run until somebody looks and answers. */
    public Stream<Result> unanswered() {
        return results.stream().filter(Result::isUnanswered);
    }

    /** Not run for want of data. */
    public Stream<Result> lacking() {
        return notRun().filter(result -> !result.isUnanswered());
    }

    /** Found by the run before, and no more. */
    public Stream<Result> fixed() {
        return results.stream().filter(result -> result.trend() == Trend.FIXED);
    }
}
