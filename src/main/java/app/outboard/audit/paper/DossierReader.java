package app.outboard.audit.paper;

import static app.outboard.schema.Tables.BOARD;
import static app.outboard.schema.Tables.PIN;

import app.outboard.analytics.daily.AccountQueries;
import app.outboard.analytics.lists.Breakdown;
import app.outboard.analytics.lists.Kind;
import app.outboard.analytics.lists.Page;
import app.outboard.analytics.lists.PageFilter;
import app.outboard.analytics.lists.PinFilter;
import app.outboard.analytics.lists.Sort;
import app.outboard.analytics.question.Preset;
import app.outboard.analytics.question.Question;
import app.outboard.audit.finding.FindingQueries;
import app.outboard.audit.rule.Case;
import app.outboard.audit.rules.Rulebook;
import app.outboard.audit.run.Report;
import app.outboard.audit.run.Result;
import app.outboard.audit.run.Run;
import app.outboard.audit.run.RunQueries;
import app.outboard.clients.ClientScope;
import app.outboard.ids.AuditRunId;
import app.outboard.notes.NoteQueries;
import app.outboard.pins.Board;
import app.outboard.platform.db.Database;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/** Reads a printed audit's contents in one transaction and a fixed number of statements. */
final class DossierReader {
    /** As many as the picture of the score's history shows. */
    private static final int EARLIER = 12;

    private final Database database;
    private final Rulebook rulebook;
    private final InstantSource clock;

    DossierReader(Database database, Rulebook rulebook, InstantSource clock) {
        this.database = database;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    /** Empty unless there is such a run, and it is done. */
    Optional<Dossier> read(ClientScope scope, AuditRunId id) {
        return database.read(
                scope,
                sql -> RunQueries.find(sql, scope, id)
                        .filter(run -> run.state() == Run.State.DONE)
                        .map(run -> dossier(sql, scope, known(RunQueries.report(sql, scope, run)))));
    }

    private Dossier dossier(DSLContext sql, ClientScope scope, Report report) {
        var house = scope.member().house();
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var account = AccountQueries.of(sql, scope, null);
        var available = account.available(today, house.provisionalDays());
        // The same days as the rules look at.
        var question = Question.ofClient(available)
                .withPreset(account.isOnlyTotals() ? Preset.LAST_12_MONTHS : Preset.LAST_90_DAYS);
        var breakdown = Breakdown.of(sql, scope, question, account);
        // Of all months the newest has the freshest Pins, and they are fresh as of its last day.
        var newest = Breakdown.of(sql, scope, question.withPreset(Preset.LAST_30_DAYS), account);
        var known = newest.cover(Kind.PINS).span();
        var year = MonthsView.year(question.period());
        var all = PinFilter.none(house.fewClicks());
        var first = Page.first(Dossier.ROWS);
        return new Dossier(
                report,
                earlier(sql, scope, report.run()),
                FindingQueries.of(sql, scope),
                names(sql, scope, report),
                question,
                account,
                breakdown.boards(Sort.USUAL, Dossier.ROWS),
                breakdown.pins(all, Sort.USUAL, first),
                newest.pins(all.fresh(known == null ? today : known.to()), Sort.USUAL, first),
                breakdown.pages(new PageFilter(null, null, house.fewClicks()), Sort.USUAL, first),
                NoteQueries.shown(sql, scope, year.from(), year.to()));
    }

    /** Without rules that only an older release had: there are no words for them any more. */
    private Report known(Report report) {
        var known = report.results().stream()
                .filter(result -> rulebook.find(result.rule().value()).isPresent())
                .toList();
        return new Report(report.run(), known, report.score());
    }

    private static List<Run> earlier(DSLContext sql, ClientScope scope, Run run) {
        return RunQueries.done(sql, scope, EARLIER).stream()
                .filter(other -> other.id().value() < run.id().value())
                .toList();
    }

    private static Map<String, String> names(DSLContext sql, ClientScope scope, Report report) {
        var subjects = report.results().stream()
                .map(Result::examples)
                .flatMap(List::stream)
                .map(Case::subject)
                .collect(Collectors.toSet());
        var names = new HashMap<String, String>(boards(sql, scope, subjects));
        names.putAll(pins(sql, scope, subjects));
        return names;
    }

    private static Map<String, String> pins(DSLContext sql, ClientScope scope, Set<String> subjects) {
        var names = new HashMap<String, String>();
        sql.select(PIN.PINTEREST_ID, PIN.TITLE)
                .from(PIN)
                .where(PIN.AGENCY_ID.eq(scope.agency()))
                .and(PIN.CLIENT_ID.eq(scope.client()))
                .and(PIN.PINTEREST_ID.in(subjects))
                .and(PIN.TITLE.ne(""))
                .forEach(row -> names.put(row.value1(), row.value2()));
        return names;
    }

    private static Map<String, String> boards(DSLContext sql, ClientScope scope, Set<String> subjects) {
        var names = new HashMap<String, String>();
        sql.select(BOARD.SLUG, BOARD.NAME)
                .from(BOARD)
                .where(BOARD.AGENCY_ID.eq(scope.agency()))
                .and(BOARD.CLIENT_ID.eq(scope.client()))
                .and(BOARD.SLUG.in(subjects))
                .forEach(row -> names.put(row.value1(), Board.shownName(row.value2(), row.value1())));
        return names;
    }
}
