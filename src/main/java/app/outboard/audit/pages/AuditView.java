package app.outboard.audit.pages;

import app.outboard.accounts.Role;
import app.outboard.audit.finding.Finding;
import app.outboard.audit.pages.AuditPage.Group;
import app.outboard.audit.pages.AuditPage.Line;
import app.outboard.audit.pages.AuditPage.NotRun;
import app.outboard.audit.pages.AuditPage.Waiting;
import app.outboard.audit.rule.Rule;
import app.outboard.audit.rule.RuleId;
import app.outboard.audit.rule.Severity;
import app.outboard.audit.rules.Rulebook;
import app.outboard.audit.run.Report;
import app.outboard.audit.run.Result;
import app.outboard.audit.run.Run;
import app.outboard.audit.run.Trend;
import app.outboard.clients.ClientScope;
import app.outboard.ids.PersonId;
import app.outboard.platform.text.Numbers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts a client's audit into words and links. */
final class AuditView {
    private final ClientScope scope;
    private final Audit audit;
    private final Map<PersonId, String> names;
    private final AuditWords words;

    AuditView(ClientScope scope, Audit audit, Map<PersonId, String> names, AuditWords words) {
        this.scope = scope;
        this.audit = audit;
        this.names = names;
        this.words = words;
    }

    AuditPage page() {
        var report = audit.report();
        var latest = audit.latest();
        return new AuditPage(
                scope.name(),
                base(scope),
                report == null ? null : about(report.run()),
                report == null && latest == null,
                latest != null && latest.isUnderWay()
                        ? new Waiting(base(scope) + "/progress", latest.progress())
                        : null,
                latest != null && latest.state() == Run.State.FAILED,
                scope.member().may(Role.ANALYST) && !scope.archived(),
                report != null && scope.member().may(Role.MANAGER) && !scope.archived() ? share(report.run()) : null,
                report == null ? null : new ScoreView(scope, audit, words).scored(report),
                report == null ? List.of() : changes(report),
                report == null ? List.of() : groups(report),
                lines(report == null ? Stream.of() : report.fixed()),
                report == null ? List.of() : notRun(report.unanswered()),
                report == null ? List.of() : notRun(report.lacking()),
                lines(report == null ? Stream.of() : report.clear().filter(it -> it.trend() != Trend.FIXED)));
    }

    private String share(Run run) {
        return "/" + scope.member().house().slug() + "/clients/" + scope.slug() + "/shares/new?kind=audit&what=audit:"
                + run.id().value();
    }

    private String about(Run run) {
        var when = words.day(run.endedAt(), scope.timeZone());
        var figures = run.figures();
        return figures == null
                ? words.say("audit.about.unfigured", when, run.pins(), run.boards())
                : words.say("audit.about", when, run.pins(), run.boards(), words.span(figures.from(), figures.to()));
    }

    /** What is new, worse, back, better and fixed, each with how many; nothing before the second run. */
    private List<String> changes(Report report) {
        if (audit.history().size() < 2) return List.of();
        var said = new ArrayList<String>();
        for (var trend : List.of(Trend.FIXED, Trend.BETTER, Trend.NEW, Trend.WORSE, Trend.BACK)) {
            long count = report.results().stream()
                    .filter(result -> result.trend() == trend)
                    .count();
            if (count > 0) said.add(words.say("audit.changes." + trend.key(), count));
        }
        return said.isEmpty() ? List.of(words.say("audit.changes.none")) : said;
    }

    private List<Group> groups(Report report) {
        return Arrays.stream(Severity.values())
                .sorted(Comparator.reverseOrder())
                .map(severity -> new Group(
                        words.severity(severity),
                        words.loudness(severity),
                        lines(report.found().filter(result -> result.severity() == severity))))
                .filter(group -> !group.lines().isEmpty())
                .toList();
    }

    private List<Line> lines(Stream<Result> results) {
        return results.flatMap(result -> rule(result.rule()).map(rule -> line(rule, result)).stream())
                .toList();
    }

    private Line line(Rule rule, Result result) {
        var finding = audit.findings().get(result.rule());
        return new Line(
                result.rule().value(),
                words.title(result.rule()),
                href(scope, result.rule()),
                words.cases(rule, result),
                words.share(result),
                words.trend(result.trend()),
                finding == null ? Numbers.DASH : words.status(finding.status()),
                owner(finding));
    }

    private String owner(@Nullable Finding finding) {
        var owner = finding == null ? null : finding.owner();
        return owner == null ? Numbers.DASH : names.getOrDefault(owner, Numbers.DASH);
    }

    private List<NotRun> notRun(Stream<Result> results) {
        return results.map(result -> new NotRun(
                        result.rule().value(),
                        words.title(result.rule()),
                        href(scope, result.rule()),
                        words.needs(result.needs())))
                .toList();
    }

    /** A rule of an older version, no longer in the rulebook, is passed over. */
    private static Optional<Rule> rule(RuleId rule) {
        return Rulebook.WHOLE.find(rule.value());
    }

    static String base(ClientScope scope) {
        return "/" + scope.member().house().slug() + "/clients/" + scope.slug() + "/audit";
    }

    static String href(ClientScope scope, RuleId rule) {
        return base(scope) + "/rules/" + rule.value();
    }
}
