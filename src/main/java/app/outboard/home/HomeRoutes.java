package app.outboard.home;

import app.outboard.accounts.Member;
import app.outboard.accounts.Role;
import app.outboard.clients.ClientScope;
import app.outboard.clients.Clients;
import app.outboard.platform.db.Database;
import app.outboard.platform.sheet.Format;
import app.outboard.platform.text.Texts;
import app.outboard.platform.web.Routes;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.InstantSource;

/** The portfolio, a client's overview, and the glossary. */
public final class HomeRoutes {
    private final PortfolioPages portfolio;
    private final OverviewPages overview;
    private final FilePages files;
    private final GlossaryPages glossary;

    public HomeRoutes(Database database, Clients clients, Texts texts, ObjectMapper json, InstantSource clock) {
        var overviews = new Overviews(database, clients, clock);
        var words = Words.of(texts);
        this.portfolio = new PortfolioPages(overviews, words);
        this.overview = new OverviewPages(overviews, words, json);
        this.files = new FilePages(overviews, words);
        this.glossary = new GlossaryPages(words);
    }

    public void addTo(Routes<Member> agency, Routes<ClientScope> client) {
        agency.get("/{agency}", Role.VIEWER, portfolio::index)
                .get("/{agency}/figures.xlsx", Role.VIEWER, files::book)
                .get("/{agency}/clients.csv", Role.VIEWER, files.clients(Format.CSV))
                .get("/{agency}/clients.xlsx", Role.VIEWER, files.clients(Format.XLSX))
                .get("/{agency}/archived", Role.VIEWER, portfolio::archived)
                .get("/{agency}/glossary", Role.VIEWER, glossary::show);
        client.get("/{agency}/clients/{client}", Role.VIEWER, overview::show)
                .get("/{agency}/clients/{client}/days.csv", Role.VIEWER, files.days(Format.CSV))
                .get("/{agency}/clients/{client}/days.xlsx", Role.VIEWER, files.days(Format.XLSX));
    }
}
