package app.outboard.audit.paper;

import app.outboard.analytics.verdict.Change;
import app.outboard.analytics.verdict.Delta;
import app.outboard.audit.finding.Status;
import app.outboard.audit.paper.Sheet.Bar;
import app.outboard.audit.paper.Sheet.Lead;
import app.outboard.audit.paper.Sheet.Summary;
import app.outboard.audit.paper.Sheet.Todo;
import app.outboard.audit.rule.Severity;
import app.outboard.audit.run.Result;
import app.outboard.audit.run.Run;
import app.outboard.audit.run.Score;
import app.outboard.platform.text.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Puts the one page that everybody reads into words. */
final class SummaryView {
    private static final double BEST = 100;
    private static final int FIRST = 5;

    private final Dossier dossier;
    private final Figures figures;
    private final FindingsView findings;
    private final GoingWell goingWell;
    private final ZoneId zone;
    private final Words words;

    SummaryView(
            Dossier dossier, Figures figures, FindingsView findings, GoingWell goingWell, ZoneId zone, Words words) {
        this.dossier = dossier;
        this.figures = figures;
        this.findings = findings;
        this.goingWell = goingWell;
        this.zone = zone;
        this.words = words;
    }

    Summary summary() {
        var score = dossier.report().score().total();
        var comparison = figures.comparison();
        var days = words.dates().span(figures.period().from(), figures.period().to());
        return new Summary(
                score.isPresent() ? rounded(score.getAsDouble()) : null,
                words.say(score.isPresent() ? "paper.score.note" : "paper.score.none"),
                score.isPresent() ? change(score.getAsDouble()) : null,
                dossier.report().score().sections().entrySet().stream()
                        .map(section -> new Bar(
                                words.say("paper.section." + section.getKey().key()),
                                rounded(section.getValue()),
                                Bars.width(section.getValue(), BEST)))
                        .toList(),
                outbound(),
                realCtr(),
                comparison == null
                        ? words.say("paper.days", days)
                        : words.say(
                                "paper.days_against",
                                days,
                                words.dates()
                                        .span(
                                                comparison.period().from(),
                                                comparison.period().to())),
                goingWell.sentences(),
                first());
    }

    private List<Todo> first() {
        return dossier.report()
                .found()
                .filter(result -> result.severity() != Severity.INFO && !isAccepted(result))
                .sorted(FindingsView.WORST_FIRST)
                .limit(FIRST)
                .map(result -> new Todo(
                        findings.title(result),
                        findings.fix(result),
                        FindingsView.anchor(result),
                        findings.severity(result)))
                .toList();
    }

    private boolean isAccepted(Result result) {
        var finding = dossier.findings().get(result.rule());
        return finding != null && finding.status() == Status.ACCEPTED;
    }

    private Lead outbound() {
        var total = figures.outbound();
        var value = total.value();
        var change = figures.outboundChange();
        return new Lead(
                words.say("paper.outbound"),
                words.numbers().count(value),
                words.say("paper.outbound.says"),
                said(change, total.days()),
                tone(change),
                value == null || total.isComplete()
                        ? null
                        : words.say("paper.known_days", total.knownDays(), total.days()));
    }

    private Lead realCtr() {
        var rate = figures.realCtr().rate();
        var change = figures.realCtrChange();
        var interval = rate.interval();
        var usual = figures.usual();
        return new Lead(
                words.say("paper.real_ctr"),
                words.numbers().rate(rate.value()),
                words.say("paper.real_ctr.says"),
                rate.isDefined() ? said(change, rate.days()) : null,
                tone(change),
                Words.line(
                        figures.realCtr().fromBoards() ? words.say("paper.from_boards") : null,
                        interval == null
                                ? null
                                : words.say("paper.interval", words.numbers().rates(interval.low(), interval.high())),
                        usual == null
                                ? null
                                : words.say("paper.usual", words.numbers().rate(usual))));
    }

    /** "▲ 12.4 % from 12,973", never by colour alone. */
    private @Nullable String said(Change change, int days) {
        if (change instanceof Change.NotComparable) return null;
        var delta = Delta.of(change, days, words.texts(), words.numbers());
        var arrow = delta.direction() == null ? "same" : delta.direction();
        return words.say(delta.noise() ? "paper.change.noise" : "paper.change." + arrow, delta.text(), delta.base());
    }

    private static String tone(Change change) {
        return switch (change) {
            case Change.Up up -> "good";
            case Change.Down down -> "bad";
            case Change.WithinNoise noise -> "quiet";
            case Change.NotComparable not -> "quiet";
        };
    }

    private @Nullable String change(double score) {
        return dossier.earlier().stream()
                .filter(run -> run.score().isPresent())
                .findFirst()
                .map(run -> change(score, run.score(), run))
                .orElse(null);
    }

    private String change(double score, OptionalDouble before, Run run) {
        long by = Score.points(score) - Score.points(before.orElse(score));
        return words.say("paper.score.change", by > 0 ? 1 : by < 0 ? -1 : 0, Math.abs(by), day(run.endedAt()));
    }

    private String day(@Nullable Instant at) {
        return words.dates().fullDay(at == null ? null : LocalDate.ofInstant(at, zone));
    }

    private String rounded(double score) {
        return words.numbers().count(Score.points(score));
    }
}
