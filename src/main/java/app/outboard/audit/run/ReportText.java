package app.outboard.audit.run;

import app.outboard.audit.rule.Severity;
import app.outboard.platform.text.Numbers;
import app.outboard.platform.text.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A report as lines of text, the most severe finding first. */
public final class ReportText {
    private static final Comparator<Result> WORST_FIRST =
            Comparator.comparing(Result::severity).reversed().thenComparing(Result::rule);

    private final Texts texts;
    private final Numbers numbers = new Numbers(Locale.ENGLISH);

    public ReportText(Texts texts) {
        this.texts = texts;
    }

    public String of(Report report) {
        var lines = new ArrayList<String>();
        lines.add(score(report));
        report.found().sorted(WORST_FIRST).map(this::found).forEach(lines::add);
        lines.addAll(listed("audit.text.unanswered", report.unanswered()));
        lines.addAll(listed("audit.text.not_run", report.lacking()));
        return String.join("\n", lines);
    }

    private String score(Report report) {
        var total = report.score().total();
        long ran = report.results().stream().filter(Result::ran).count();
        return total.isPresent()
                ? texts.say("audit.text.score", Score.points(total.getAsDouble()), ran)
                : texts.say("audit.text.no_score", ran);
    }

    private String found(Result result) {
        return texts.say(
                "audit.text.found",
                severity(result.severity()),
                result.rule().value(),
                texts.say("rules." + result.rule().value() + ".title"),
                numbers.count((long) result.cases()),
                numbers.count((long) result.lookedAt()));
    }

    private List<String> listed(String key, Stream<Result> results) {
        var rules = results.map(result -> result.rule().value()).toList();
        return rules.isEmpty() ? List.of() : List.of(texts.say(key, rules.size(), String.join(", ", rules)));
    }

    private String severity(Severity severity) {
        return texts.say("audit.severity." + severity.key());
    }
}
