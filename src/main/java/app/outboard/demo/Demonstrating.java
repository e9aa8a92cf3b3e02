package app.outboard.demo;

import app.outboard.accounts.Closing;
import app.outboard.accounts.Colleagues;
import app.outboard.accounts.Demos;
import app.outboard.audit.links.LinkChecks;
import app.outboard.audit.run.Audits;
import app.outboard.clients.Clients;
import app.outboard.demo.invented.Script;
import app.outboard.figures.Figures;
import app.outboard.imports.Extras;
import app.outboard.imports.Imports;
import app.outboard.notes.Notes;
import app.outboard.pins.Pins;
import app.outboard.platform.db.Database;
import app.outboard.platform.jobs.Job;
import app.outboard.platform.text.Texts;
import app.outboard.reports.Reporting;
import app.outboard.trail.Trail;
import java.time.InstantSource;
import java.util.List;
import java.util.function.BiConsumer;
import org.jooq.DSLContext;

/** The demo, put together: its verbs and its job. */
public final class Demonstrating {
    private final Demo demo;
    private final Job job;

    /**
     * @param script what is invented
     * @param removals what further packages remove of an agency, before what they point to goes
     * @param wake tells the job runner that there is work
     */
    public Demonstrating(
            Database database,
            Demos demos,
            Colleagues colleagues,
            Clients clients,
            Pins pins,
            Figures figures,
            Extras extras,
            Imports imports,
            Notes notes,
            Audits audits,
            LinkChecks links,
            Trail trail,
            Reporting reporting,
            List<BiConsumer<DSLContext, Closing>> removals,
            Texts texts,
            InstantSource clock,
            Script script,
            Runnable wake) {
        var removal = new Removal(demos, clients, pins, figures, extras, imports, removals);
        this.demo = new Demo(database, demos, texts, clock, script, removal, wake);
        var checkUps = new CheckUps(database, audits, links, trail, clock);
        var reports = new ReportMaker(reporting, texts);
        var maker = new Maker(clients, imports, notes, checkUps, script, reports);
        this.job = new DemoJob(database, colleagues, maker, checkUps, script, clock);
    }

    public Demo verbs() {
        return demo;
    }

    /** What fills the agency in the background. */
    public Job job() {
        return job;
    }
}
