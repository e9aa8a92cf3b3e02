package app.outboard.reports;

import app.outboard.accounts.Colleagues;
import app.outboard.audit.rules.Rulebook;
import app.outboard.brand.Brands;
import app.outboard.platform.db.Database;
import app.outboard.platform.pdf.PrintRoom;
import app.outboard.platform.text.Texts;
import app.outboard.reports.block.MaterialReader;
import app.outboard.reports.draft.Drafts;
import app.outboard.reports.paper.ReportPrint;
import app.outboard.reports.plan.Plans;
import app.outboard.reports.publish.Publishing;
import app.outboard.trail.Trail;
import java.time.InstantSource;

/** Reports, put together: their verbs, for the pages and for who writes them without pages. */
public final class Reporting {
    private final Database database;
    private final Colleagues colleagues;
    private final Texts texts;
    private final InstantSource clock;
    private final Drafts drafts;
    private final Plans plans;
    private final Publishing publishing;
    private final ReportPrint print;

    public Reporting(
            Database database,
            Colleagues colleagues,
            Rulebook rulebook,
            Brands brands,
            PrintRoom room,
            Trail trail,
            Texts texts,
            InstantSource clock) {
        this.database = database;
        this.colleagues = colleagues;
        this.texts = texts;
        this.clock = clock;
        this.drafts = new Drafts(database, trail, clock);
        this.plans = new Plans(database, trail);
        this.publishing = new Publishing(database, drafts, new MaterialReader(rulebook, clock), texts, clock);
        this.print = new ReportPrint(database, brands, room);
    }

    public Drafts drafts() {
        return drafts;
    }

    public Plans plans() {
        return plans;
    }

    public Publishing publishing() {
        return publishing;
    }

    /** Makes PDFs of versions. */
    public ReportPrint print() {
        return print;
    }

    Database database() {
        return database;
    }

    Colleagues colleagues() {
        return colleagues;
    }

    Texts texts() {
        return texts;
    }

    InstantSource clock() {
        return clock;
    }
}
