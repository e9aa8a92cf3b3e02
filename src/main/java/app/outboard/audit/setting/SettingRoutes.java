package app.outboard.audit.setting;

import static app.outboard.accounts.Role.MANAGER;
import static app.outboard.accounts.Role.VIEWER;

import app.outboard.accounts.Member;
import app.outboard.audit.links.LinkChecks;
import app.outboard.audit.rules.Rulebook;
import app.outboard.clients.ClientScope;
import app.outboard.platform.db.Database;
import app.outboard.platform.text.Texts;
import app.outboard.platform.web.Flashes;
import app.outboard.platform.web.Routes;
import app.outboard.trail.Trail;

/** What audits are judged by, for an agency and for one of its clients. */
public final class SettingRoutes {
    private final SettingPages pages;

    public SettingRoutes(
            Database database, Rulebook rulebook, Trail trail, LinkChecks links, Texts texts, Flashes flashes) {
        var settings = new RuleSettings(database, trail, links);
        this.pages = new SettingPages(settings, rulebook, texts, flashes);
    }

    public void addTo(Routes<Member> agency, Routes<ClientScope> client) {
        agency.get("/{agency}/audit/settings", VIEWER, pages::show)
                .post("/{agency}/audit/settings", MANAGER, pages::update);
        client.get("/{agency}/clients/{client}/audit/settings", VIEWER, pages::showClient)
                .post("/{agency}/clients/{client}/audit/settings", MANAGER, pages::updateClient);
    }
}
