package app.outboard.reports;

import static app.outboard.accounts.Role.ANALYST;
import static app.outboard.accounts.Role.MANAGER;
import static app.outboard.accounts.Role.VIEWER;

import app.outboard.accounts.Member;
import app.outboard.clients.ClientScope;
import app.outboard.documents.Documents;
import app.outboard.platform.web.ErrorPages;
import app.outboard.platform.web.Flashes;
import app.outboard.platform.web.Routes;
import app.outboard.reports.plan.PlanRoutes;

/** Analysts write reports, managers publish them, everybody of the agency reads them. */
public final class ReportRoutes {
    private static final String ALL = "/{agency}/clients/{client}/reports";
    private static final String ONE = ALL + "/{report}";
    private static final String VERSION = ONE + "/versions/{version}";

    private final ListPages list;
    private final WritePages write;
    private final PublishPages publish;
    private final VersionPages versions;
    private final PlanRoutes plans;

    public ReportRoutes(Reporting reporting, Documents documents, Flashes flashes, ErrorPages errors) {
        this.list = new ListPages(reporting);
        this.write = new WritePages(reporting, flashes);
        this.publish = new PublishPages(reporting, write, flashes);
        this.versions = new VersionPages(reporting, documents, errors);
        this.plans = new PlanRoutes(reporting.plans(), reporting.texts(), flashes);
    }

    public void addTo(Routes<Member> agency, Routes<ClientScope> client) {
        client.get(ALL, VIEWER, list::show)
                .post(ALL, ANALYST, list::begin)
                .get(ONE, VIEWER, write::show)
                .post(ONE, ANALYST, write::save)
                .post(ONE + "/blocks/{kind}", ANALYST, write::autosave)
                .get(ONE + "/preview", VIEWER, write::preview)
                .post(ONE + "/publish", MANAGER, publish::create)
                .get(VERSION, VIEWER, versions::show)
                .post(VERSION + "/pdf", ANALYST, versions::print);
        plans.addTo(agency, client);
    }
}
