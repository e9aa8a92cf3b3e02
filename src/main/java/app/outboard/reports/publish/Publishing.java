package app.outboard.reports.publish;

import app.outboard.accounts.Closing;
import app.outboard.clients.ClientScope;
import app.outboard.ids.ReportId;
import app.outboard.platform.db.Database;
import app.outboard.platform.text.Texts;
import app.outboard.platform.text.Words;
import app.outboard.reports.block.Blocks;
import app.outboard.reports.block.Material;
import app.outboard.reports.block.MaterialReader;
import app.outboard.reports.draft.Draft;
import app.outboard.reports.draft.Drafts;
import app.outboard.reports.page.ReportPage;
import app.outboard.reports.page.ReportPage.Edition;
import app.outboard.reports.plan.Plans;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Puts reports together as they are now, and freezes them. */
public final class Publishing {
    /** Somebody may type while another publishes: then it is read again. */
    private static final int TRIES = 3;

    private final Database database;
    private final Drafts drafts;
    private final MaterialReader reader;
    private final Texts texts;
    private final InstantSource clock;

    public Publishing(Database database, Drafts drafts, MaterialReader reader, Texts texts, InstantSource clock) {
        this.database = database;
        this.drafts = drafts;
        this.reader = reader;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * A report and what it would be made of now.
     *
     * @param newest its newest version, or null
     */
    public record Prepared(
            Draft draft, Material material, @Nullable Version newest) {}

    /** Reads a report on one snapshot. */
    public Optional<Prepared> prepare(ClientScope scope, ReportId id) {
        return database.read(
                scope,
                sql -> Drafts.find(sql, scope, id)
                        .map(draft -> new Prepared(
                                draft,
                                reader.read(sql, scope, draft.report().period(), Plans.reader(sql, scope)),
                                VersionRows.newest(sql, scope, id).orElse(null))));
    }

    /** The page as its reader would see it now. */
    public ReportPage page(Prepared prepared) {
        return new Blocks(prepared.material(), texts).page(prepared.draft().blocks(), today(prepared.material()));
    }

    /**
     * Freezes a report as its next version.
     *
     * @param withMissing whether somebody has seen which days are missing
     */
    public Published publish(ClientScope scope, ReportId id, boolean withMissing) {
        for (int i = 0; i < TRIES; i++) {
            var prepared = prepare(scope, id).orElse(null);
            if (prepared == null) return new Published.Gone();
            var missing = prepared.material().missingDays();
            if (!missing.isEmpty() && !withMissing) return new Published.DaysMissing(missing);
            int number = prepared.draft().report().version() + 1;
            var page = edition(prepared, number);
            if (freeze(scope, prepared.draft(), number, page)) return new Published.Done(number);
        }
        return new Published.Busy();
    }

    /** Deletes all reports of an agency that is being removed. */
    public static void remove(DSLContext tx, Closing closing) {
        VersionRows.remove(tx, closing);
        Drafts.remove(tx, closing);
        Plans.remove(tx, closing);
    }

    private ReportPage edition(Prepared prepared, int number) {
        var words = Words.of(texts, prepared.material().reader().locale());
        var page = page(prepared);
        var newest = prepared.newest();
        var before = newest == null ? null : newest.page();
        List<String> changes = before == null ? List.of() : new Differences(before, page, words).sentences();
        var day = words.dates().fullDay(today(prepared.material()));
        return page.with(new Edition(
                number,
                number == 1 ? words.say("report.edition.first", day) : words.say("report.edition", number, day),
                words.say("report.edition.changes"),
                changes));
    }

    private boolean freeze(ClientScope scope, Draft draft, int number, ReportPage page) {
        return database.write(scope, tx -> {
            if (!drafts.published(tx, scope, draft)) return false;
            VersionRows.insert(tx, scope, draft.report().id(), number, page, clock.instant());
            return true;
        });
    }

    private LocalDate today(Material material) {
        return LocalDate.ofInstant(now(), material.scope().timeZone());
    }

    private Instant now() {
        return clock.instant();
    }
}
