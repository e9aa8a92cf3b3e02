package app.outboard.audit.pages;

import app.outboard.audit.pages.AuditPage.History;
import app.outboard.audit.pages.AuditPage.Part;
import app.outboard.audit.pages.AuditPage.Past;
import app.outboard.audit.pages.AuditPage.Scored;
import app.outboard.audit.rule.Section;
import app.outboard.audit.run.Report;
import app.outboard.audit.run.Run;
import app.outboard.audit.run.Score;
import app.outboard.clients.ClientScope;
import app.outboard.platform.chart.Timeline;
import app.outboard.platform.chart.Timeline.Moment;
import app.outboard.platform.text.Numbers;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts a score and its history into words and a line. */
final class ScoreView {
    private static final double BEST = 100;

    private final ClientScope scope;
    private final Audit audit;
    private final AuditWords words;

    ScoreView(ClientScope scope, Audit audit, AuditWords words) {
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
                history());
    }

    private Part part(Report report, Section section) {
        var score = report.score().sections().get(section);
        var name = words.say("audit.section." + section.key());
        return score == null
                ? new Part(
                        name,
                        null,
                        words.say(isByHand(report, section) ? "audit.score.answered" : "audit.score.unknown"))
                : new Part(name, words.score(score), words.score(score));
    }

    private static boolean isByHand(Report report, Section section) {
        return report.results().stream()
                .anyMatch(result -> result.ran() && result.byHand() && Section.of(result.rule()) == section);
    }

    /** In whole points, as the scores are shown, so that a reader can subtract. */
    private @Nullable String change() {
        var history = audit.history();
        if (history.size() < 2) return null;
        var now = history.get(0).score();
        var before = history.get(1).score();
        if (now.isEmpty() || before.isEmpty()) return null;
        long points = Score.points(now.getAsDouble()) - Score.points(before.getAsDouble());
        var day = words.day(history.get(1).endedAt(), scope.timeZone());
        if (points == 0) return words.say("audit.score.same", day);
        return words.say(points > 0 ? "audit.score.up" : "audit.score.down", Math.abs(points), day);
    }

    /** Nothing before the second audit: the first one is all there is. */
    private @Nullable History history() {
        var runs = audit.history();
        if (runs.size() < 2) return null;
        var moments = runs.reversed().stream().map(this::moment).toList();
        return new History(
                Timeline.of(moments, BEST, words.say("audit.score.history.label", said(moments))),
                day(runs.getLast()),
                day(runs.getFirst()),
                runs.stream().map(this::past).toList());
    }

    private Moment moment(Run run) {
        var score = run.score();
        var known = score.isPresent() ? Double.valueOf(score.getAsDouble()) : null;
        var at = Objects.requireNonNullElse(run.endedAt(), run.askedAt());
        return new Moment(at, known, words.say("audit.score.on", day(run), known == null ? "" : words.score(known)));
    }

    private static String said(List<Moment> moments) {
        return moments.stream()
                .filter(moment -> moment.value() != null)
                .map(Moment::words)
                .collect(Collectors.joining(", "));
    }

    private String day(Run run) {
        return words.day(run.endedAt(), scope.timeZone());
    }

    private Past past(Run run) {
        return new Past(
                day(run),
                run.score().isPresent() ? words.score(run.score().getAsDouble()) : Numbers.DASH,
                words.count(audit.found().getOrDefault(run.id(), 0)),
                words.say("audit.cause." + run.cause().key()));
    }
}
