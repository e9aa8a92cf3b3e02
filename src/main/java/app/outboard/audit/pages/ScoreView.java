package app.outboard.audit.pages;

import app.outboard.audit.pages.AuditPage.Part;
import app.outboard.audit.pages.AuditPage.Past;
import app.outboard.audit.pages.AuditPage.Scored;
import app.outboard.audit.rule.Section;
import app.outboard.audit.run.Report;
import app.outboard.audit.run.Run;
import app.outboard.clients.ClientScope;
import app.outboard.platform.chart.Sparkline;
import app.outboard.platform.text.Numbers;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts a score and its history into words and a line. */
final class ScoreView {
    private final ClientScope scope;
    private final Audit audit;
    private final Words words;

    ScoreView(ClientScope scope, Audit audit, Words words) {
        this.scope = scope;
        this.audit = audit;
        this.words = words;
    }

    Scored scored(Report report) {
        var score = report.score();
        return new Scored(
                score.total().isPresent() ? words.score(score.total().getAsDouble()) : null,
                change(),
                words.say("audit.score.sentence"),
                score.byHand().isPresent()
                        ? words.say(
                                "audit.score.by_hand",
                                words.score(score.byHand().getAsDouble()))
                        : null,
                Arrays.stream(Section.values())
                        .map(section -> part(report, section))
                        .toList(),
                spark(),
                audit.history().stream().map(this::past).toList());
    }

    private Part part(Report report, Section section) {
        var score = report.score().sections().get(section);
        var name = words.say("audit.section." + section.key());
        return score == null
                ? new Part(name, null, words.say("audit.score.unknown"))
                : new Part(name, words.score(score), words.score(score));
    }

    /** In whole points, as the scores are shown, so that a reader can subtract. */
    private @Nullable String change() {
        var history = audit.history();
        if (history.size() < 2) return null;
        var now = history.get(0).score();
        var before = history.get(1).score();
        if (now.isEmpty() || before.isEmpty()) return null;
        long points = Math.round(now.getAsDouble()) - Math.round(before.getAsDouble());
        var day = words.day(history.get(1).endedAt(), scope.timeZone());
        if (points == 0) return words.say("audit.score.same", day);
        return words.say(points > 0 ? "audit.score.up" : "audit.score.down", Math.abs(points), day);
    }

    private @Nullable Sparkline spark() {
        if (audit.history().size() < 2) return null;
        List<Double> values = audit.history().reversed().stream()
                .map(run -> run.score().orElse(Double.NaN))
                .toList();
        return Sparkline.of(values, words.say("audit.score.history"));
    }

    private Past past(Run run) {
        return new Past(
                words.day(run.endedAt(), scope.timeZone()),
                run.score().isPresent() ? words.score(run.score().getAsDouble()) : Numbers.DASH,
                words.count(audit.found().getOrDefault(run.id(), 0)),
                words.say("audit.cause." + run.cause().key()));
    }
}
