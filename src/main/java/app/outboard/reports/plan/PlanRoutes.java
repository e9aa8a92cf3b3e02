package app.outboard.reports.plan;

import static app.outboard.accounts.Role.MANAGER;
import static app.outboard.accounts.Role.VIEWER;

import app.outboard.accounts.Member;
import app.outboard.clients.ClientScope;
import app.outboard.platform.text.Texts;
import app.outboard.platform.web.Flashes;
import app.outboard.platform.web.Routes;

/** What reports begin with: the agency's template, and what is a client's own. */
public final class PlanRoutes {
    private static final String AGENCY = "/{agency}/reports/template";
    private static final String CLIENT = "/{agency}/clients/{client}/reports/settings";

    private final PlanPages pages;
    private final ReaderPages readers;

    public PlanRoutes(Plans plans, Texts texts, Flashes flashes) {
        this.pages = new PlanPages(plans, texts, flashes);
        this.readers = new ReaderPages(plans, pages, flashes);
    }

    public void addTo(Routes<Member> agency, Routes<ClientScope> client) {
        agency.get(AGENCY, VIEWER, pages::show).post(AGENCY, MANAGER, pages::update);
        client.get(CLIENT, VIEWER, pages::showClient)
                .post(CLIENT, MANAGER, readers::update)
                .post(CLIENT + "/blocks", MANAGER, pages::updateClient)
                .post(CLIENT + "/blocks/end", MANAGER, pages::follow);
    }
}
