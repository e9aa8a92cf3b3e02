package app.outboard.clients;

import static app.outboard.accounts.Role.MANAGER;
import static app.outboard.accounts.Role.VIEWER;

import app.outboard.accounts.Member;
import app.outboard.platform.db.Database;
import app.outboard.platform.text.Texts;
import app.outboard.platform.web.Flashes;
import app.outboard.platform.web.Routes;
import app.outboard.trail.Trail;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;

/** The pages of adding a client and of its settings. */
public final class ClientRoutes {
    private final AddingPages adding;
    private final SettingsPages settings;

    /** @param filterSets identities of the filter sets in which a client has figures */
    public ClientRoutes(
            Clients clients,
            Database database,
            Trail trail,
            InstantSource clock,
            Texts texts,
            Flashes flashes,
            Function<ClientScope, List<String>> filterSets) {
        this.adding = new AddingPages(clients, texts, flashes);
        this.settings = new SettingsPages(
                new Changes(database, trail, clock), new FilterChoices(filterSets, texts), database, texts, flashes);
    }

    public void addTo(Routes<Member> agency, Routes<ClientScope> client) {
        agency.get("/{agency}/clients/new", MANAGER, adding::form).post("/{agency}/clients", MANAGER, adding::create);
        client.get("/{agency}/clients/{client}/settings", VIEWER, settings::form)
                .post("/{agency}/clients/{client}/settings", MANAGER, settings::update)
                .post("/{agency}/clients/{client}/archive", MANAGER, settings::archive)
                .post("/{agency}/clients/{client}/archive/end", MANAGER, settings::bringBack);
    }
}
