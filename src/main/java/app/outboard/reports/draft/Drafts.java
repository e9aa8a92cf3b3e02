package app.outboard.reports.draft;

import static app.outboard.schema.Tables.REPORT;
import static app.outboard.schema.Tables.REPORT_BLOCK;

import app.outboard.accounts.Closing;
import app.outboard.analytics.question.Period;
import app.outboard.clients.ClientScope;
import app.outboard.ids.ReportId;
import app.outboard.platform.db.Database;
import app.outboard.reports.page.BlockKind;
import app.outboard.reports.plan.Planned;
import app.outboard.reports.plan.Plans;
import app.outboard.trail.Trail;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jooq.DSLContext;

/** The door to reports being written. */
public final class Drafts {
    public static final int LONGEST = 20_000;

    private final Database database;
    private final Trail trail;
    private final InstantSource clock;

    public Drafts(Database database, Trail trail, InstantSource clock) {
        this.database = database;
        this.trail = trail;
        this.clock = clock;
    }

    public List<Report> all(ClientScope scope) {
        return database.read(scope, sql -> ReportRows.all(sql, scope));
    }

    public static Optional<Draft> find(DSLContext sql, ClientScope scope, ReportId id) {
        return ReportRows.find(sql, scope, id).map(report -> new Draft(report, BlockRows.of(sql, scope, report.id())));
    }

    /** The report of these days, begun from the client's plan unless it is there. */
    public Report begin(ClientScope scope, Period period) {
        return database.write(scope, tx -> {
            ReportRows.insert(tx, scope, period, clock.instant()).ifPresent(id -> {
                BlockRows.arrange(tx, scope, id, Plans.of(tx, scope));
                note(tx, scope, "report.begun", period);
            });
            return ReportRows.find(tx, scope, period).orElseThrow();
        });
    }

    /** Writes the texts that were changed; where somebody was faster with the same one, theirs stands. Empty: no such report. */
    public Optional<Saving> save(ClientScope scope, ReportId id, Map<BlockKind, Typed> typed) {
        return database.write(
                scope,
                tx -> locked(tx, scope, id).map(draft -> {
                    var theirs = new EnumMap<BlockKind, String>(BlockKind.class);
                    boolean changed = false;
                    for (var entry : typed.entrySet()) {
                        var standing = draft.words(entry.getKey());
                        var mine = entry.getValue();
                        if (mine.isUntouched() || mine.words().equals(standing)) continue;
                        if (!mine.isOver(standing)) {
                            theirs.put(entry.getKey(), standing);
                            continue;
                        }
                        BlockRows.say(tx, scope, id, entry.getKey(), mine.words());
                        changed = true;
                    }
                    if (!changed) return new Saving(theirs, draft.report(), draft.report());
                    touch(tx, scope, draft.report());
                    return new Saving(
                            theirs,
                            draft.report(),
                            ReportRows.find(tx, scope, id).orElseThrow());
                }));
    }

    public boolean show(ClientScope scope, ReportId id, BlockKind kind, boolean shown) {
        return arrange(
                scope,
                id,
                blocks -> blocks.stream()
                        .map(block -> block.kind() == kind ? block.showing(shown) : block)
                        .toList());
    }

    /** One step up (-1) or down (+1). */
    public boolean move(ClientScope scope, ReportId id, BlockKind kind, int by) {
        return arrange(scope, id, blocks -> Planned.moved(blocks, kind, by));
    }

    /** Hands it over for review, or takes it back. */
    public boolean pass(ClientScope scope, ReportId id, State state) {
        return database.write(
                scope,
                tx -> locked(tx, scope, id)
                        .filter(draft -> draft.report().state() != State.PUBLISHED && state != State.PUBLISHED)
                        .map(draft -> {
                            ReportRows.change(tx, scope, id, state, clock.instant());
                            note(
                                    tx,
                                    scope,
                                    state == State.REVIEW ? "report.for_review" : "report.taken_back",
                                    draft.report().period());
                            return draft;
                        })
                        .isPresent());
    }

    /** Says that its newest version is what stands, in the transaction that made the version; false when it was changed since. */
    public boolean published(DSLContext tx, ClientScope scope, Draft as) {
        var id = as.report().id();
        if (locked(tx, scope, id).filter(as::equals).isEmpty()) return false;
        ReportRows.change(tx, scope, id, State.PUBLISHED, clock.instant());
        note(tx, scope, "report.published", as.report().period());
        return true;
    }

    /** Deletes all reports of an agency that is being removed; their versions are gone by then. */
    public static void remove(DSLContext tx, Closing closing) {
        tx.deleteFrom(REPORT_BLOCK)
                .where(REPORT_BLOCK.AGENCY_ID.eq(closing.agency()))
                .execute();
        tx.deleteFrom(REPORT).where(REPORT.AGENCY_ID.eq(closing.agency())).execute();
    }

    private boolean arrange(ClientScope scope, ReportId id, UnaryOperator<List<Planned>> change) {
        return database.write(
                scope,
                tx -> locked(tx, scope, id)
                        .map(draft -> {
                            var blocks = change.apply(draft.blocks());
                            if (blocks.equals(draft.blocks())) return draft;
                            BlockRows.arrange(tx, scope, id, blocks);
                            touch(tx, scope, draft.report());
                            return draft;
                        })
                        .isPresent());
    }

    private static Optional<Draft> locked(DSLContext tx, ClientScope scope, ReportId id) {
        return ReportRows.lock(tx, scope, id) ? find(tx, scope, id) : Optional.empty();
    }

    /** What is published stays as it is: a change begins the next version. */
    private void touch(DSLContext tx, ClientScope scope, Report report) {
        var state = report.state() == State.PUBLISHED ? State.DRAFT : report.state();
        ReportRows.change(tx, scope, report.id(), state, clock.instant());
    }

    private void note(DSLContext tx, ClientScope scope, String act, Period period) {
        trail.note(
                tx,
                scope.agency(),
                scope.member().person(),
                act,
                scope.client(),
                scope.name() + ", " + period.from() + " – " + period.to());
    }
}
