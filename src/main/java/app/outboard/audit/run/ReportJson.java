package app.outboard.audit.run;

import app.outboard.audit.material.Need;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report for other programs. Field names are a promise: {@code score}, {@code ran_at}, {@code rules_run},
 * {@code not_run} and {@code findings}.
 *
 * @param score from 0 to 100, or null where no scored rule ran
 * @param ranAt when the run ended, in UTC
 */
public record ReportJson(
        @Nullable Double score,
        @JsonProperty("ran_at") String ranAt,
        @JsonProperty("rules_run") List<String> rulesRun,
        @JsonProperty("not_run") List<NotRun> notRun,
        List<Found> findings) {
    /** @param needs keys of the data that would enable it */
    public record NotRun(String rule, List<String> needs) {}

    /** @param subjects all of them, the worst first */
    public record Found(String rule, String severity, String certainty, int cases, int of, List<String> subjects) {}

    public static ReportJson of(Report report) {
        var total = report.score().total();
        return new ReportJson(
                total.isPresent() ? Double.valueOf(total.getAsDouble()) : null,
                String.valueOf(report.run().endedAt()),
                report.results().stream()
                        .filter(Result::ran)
                        .map(result -> result.rule().value())
                        .toList(),
                report.notRun().map(ReportJson::notRun).toList(),
                report.found().map(ReportJson::found).toList());
    }

    private static NotRun notRun(Result result) {
        return new NotRun(
                result.rule().value(),
                result.needs().stream().map(Need::key).sorted().toList());
    }

    private static Found found(Result result) {
        return new Found(
                result.rule().value(),
                result.severity().key(),
                result.certainty().name(),
                result.cases(),
                result.lookedAt(),
                result.subjects());
    }
}
