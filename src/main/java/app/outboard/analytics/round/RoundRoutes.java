package app.outboard.analytics.round;

import app.outboard.accounts.Member;
import app.outboard.accounts.Role;
import app.outboard.clients.ClientScope;
import app.outboard.clients.Clients;
import app.outboard.platform.db.Database;
import app.outboard.platform.text.Texts;
import app.outboard.platform.text.Words;
import app.outboard.platform.web.Routes;
import java.time.InstantSource;

/** The agency's monthly round, and a client's checklist and backfill guide. */
public final class RoundRoutes {
    private final RoundPages pages;

    public RoundRoutes(Database database, Clients clients, Texts texts, InstantSource clock) {
        this.pages = new RoundPages(new Rounds(database, clients, clock), Words.of(texts));
    }

    public void addTo(Routes<Member> agency, Routes<ClientScope> client) {
        agency.get("/{agency}/round", Role.VIEWER, pages::round);
        client.get("/{agency}/clients/{client}/checklist", Role.VIEWER, pages::checklist)
                .get("/{agency}/clients/{client}/checklist/backfill", Role.VIEWER, pages::backfill);
    }
}
