package app.outboard.reports.block;

import app.outboard.analytics.answer.Answer;
import app.outboard.analytics.daily.AccountFigures;
import app.outboard.analytics.lists.BoardTable;
import app.outboard.analytics.lists.PageTable;
import app.outboard.analytics.lists.PinTable;
import app.outboard.analytics.question.Against;
import app.outboard.analytics.question.Available;
import app.outboard.analytics.question.Comparison;
import app.outboard.analytics.question.Period;
import app.outboard.audit.finding.Finding;
import app.outboard.audit.rule.RuleId;
import app.outboard.audit.run.Report;
import app.outboard.clients.ClientScope;
import app.outboard.figures.Metric;
import app.outboard.notes.Note;
import app.outboard.reports.plan.Reader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All a report is made of, read on one snapshot.
 *
 * @param previous the period against the one before
 * @param year the same against a year earlier
 * @param audit the newest that is done, or null
 * @param topics titles of boards and Pins, by which the client's own seasons are known
 * @param notes what happened, as far as the client may read it
 */
public record Material(
        ClientScope scope,
        Reader reader,
        AccountFigures account,
        Answer previous,
        Answer year,
        BoardTable boards,
        PinTable pins,
        PinTable fresh,
        PageTable pages,
        @Nullable Report audit,
        Map<RuleId, Finding> findings,
        List<String> topics,
        List<Note> notes) {
    public Material {
        findings = Map.copyOf(findings);
        topics = List.copyOf(topics);
        notes = List.copyOf(notes);
    }

    public Period period() {
        return previous.period();
    }

    public Available available() {
        return previous.question().available();
    }

    /** What the chart is drawn against: a year earlier where that is known well enough, else the period before. */
    @Nullable
    Comparison comparison() {
        return previous.question().withAgainst(Against.AUTOMATIC).comparison(account::knownDays);
    }

    public boolean isYear() {
        return period().isWholeYear();
    }

    /** Days of the period of which the outbound clicks are not known, alone or as part of a range. */
    public List<LocalDate> missingDays() {
        var inRanges = account.standingIn(period(), Metric.OUTBOUND_CLICKS);
        return period().stream()
                .filter(day -> !account.days().knows(Metric.OUTBOUND_CLICKS, day))
                .filter(day -> inRanges.stream().noneMatch(range -> range.contains(day)))
                .toList();
    }

    /** Known, but Pinterest may still restate them. */
    public List<LocalDate> openDays() {
        return period().stream()
                .filter(day -> account.days().knows(Metric.OUTBOUND_CLICKS, day))
                .filter(available()::isProvisional)
                .toList();
    }

    int fewClicks() {
        return scope.member().house().fewClicks();
    }
}
