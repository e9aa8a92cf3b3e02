package app.outboard.imports.tables;

import app.outboard.figures.Metric;
import app.outboard.platform.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** What is wrong with a mapping before a single row is read. */
final class Choices {
    private Choices() {}

    static List<Problem> problems(Mapping mapping) {
        var problems = new ArrayList<Problem>();
        if (mapping.metrics().isEmpty()) problems.add(Problem.of("tables.problem.no_metric"));
        if (mapping.kind() == null) problems.add(Problem.of("tables.problem.no_key"));
        twice(mapping, problems);
        when(mapping, problems);
        if (mapping.needsRange() && mapping.from() == null) problems.add(Problem.of("tables.problem.range"));
        var from = mapping.from();
        var to = mapping.to();
        if ((from == null) != (to == null)) problems.add(Problem.of("tables.problem.range_half"));
        if (from != null && to != null && to.isBefore(from)) problems.add(Problem.of("tables.problem.range_reversed"));
        boolean countable = switch (mapping.kind()) {
            case null -> true;
            case DAYS -> true;
            case PIN_DAYS -> !ofPinDays(mapping).isEmpty();
            case PINS, TOTALS -> mapping.metrics().stream().anyMatch(it -> it.isCount());
        };
        if (!mapping.metrics().isEmpty() && !countable) problems.add(Problem.of("tables.problem.no_count"));
        return problems;
    }

    /** The metrics that are kept of a Pin's days. */
    static List<Metric> ofPinDays(Mapping mapping) {
        return mapping.metrics().stream()
                .filter(metric -> metric.isCount() && metric != Metric.ENGAGEMENTS)
                .toList();
    }

    private static void twice(Mapping mapping, List<Problem> problems) {
        var seen = new HashSet<Meaning>();
        for (var meaning : mapping.columns()) {
            if (meaning == Meaning.UNUSED || seen.add(meaning)) continue;
            var twice = Problem.of("tables.problem.twice", Text.of("tables.meaning." + meaning.key()));
            if (!problems.contains(twice)) problems.add(twice);
        }
    }

    /** A row's time is a day, a month, or two days: one of them. */
    private static void when(Mapping mapping, List<Problem> problems) {
        boolean from = mapping.has(Meaning.FROM);
        boolean to = mapping.has(Meaning.TO);
        if (from != to) problems.add(Problem.of("tables.problem.half"));
        int ways = (mapping.has(Meaning.DAY) ? 1 : 0) + (mapping.has(Meaning.MONTH) ? 1 : 0) + (from || to ? 1 : 0);
        if (ways > 1) problems.add(Problem.of("tables.problem.two_times"));
    }
}
