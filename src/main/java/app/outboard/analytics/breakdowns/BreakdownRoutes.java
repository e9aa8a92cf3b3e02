package app.outboard.analytics.breakdowns;

import app.outboard.accounts.Role;
import app.outboard.analytics.chart.FigureCharts;
import app.outboard.clients.ClientScope;
import app.outboard.pins.Pins;
import app.outboard.platform.db.Database;
import app.outboard.platform.sheet.Format;
import app.outboard.platform.text.Texts;
import app.outboard.platform.web.Handle;
import app.outboard.platform.web.Routes;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.InstantSource;

/** Boards, Pins, one Pin, and the pages they lead to. */
public final class BreakdownRoutes {
    private final TablePages tables;
    private final PinPages pin;
    private final LandingPages landings;

    public BreakdownRoutes(
            Database database,
            Pins pins,
            LinkNews links,
            Concerns concerns,
            Texts texts,
            ObjectMapper json,
            InstantSource clock) {
        var breakdowns = new Breakdowns(database, links, concerns, clock);
        var words = Words.of(texts);
        this.tables = new TablePages(breakdowns, words);
        this.landings = new LandingPages(breakdowns, words);
        this.pin = new PinPages(breakdowns, pins, words, new FigureCharts(json, texts, words.numbers(), words.dates()));
    }

    public void addTo(Routes<ClientScope> client) {
        client.get("/{agency}/clients/{client}/boards", Role.VIEWER, tables::boards)
                .get("/{agency}/clients/{client}/boards.csv", Role.VIEWER, boardsFile(Format.CSV))
                .get("/{agency}/clients/{client}/boards.xlsx", Role.VIEWER, boardsFile(Format.XLSX))
                .get("/{agency}/clients/{client}/pins", Role.VIEWER, tables::pins)
                .get("/{agency}/clients/{client}/pins.csv", Role.VIEWER, pinsFile(Format.CSV))
                .get("/{agency}/clients/{client}/pins.xlsx", Role.VIEWER, pinsFile(Format.XLSX))
                .get("/{agency}/clients/{client}/pins/{pin}", Role.VIEWER, pin::show)
                .get("/{agency}/clients/{client}/landing-pages", Role.VIEWER, landings::index)
                .get("/{agency}/clients/{client}/landing-pages.csv", Role.VIEWER, landingsFile(Format.CSV))
                .get("/{agency}/clients/{client}/landing-pages.xlsx", Role.VIEWER, landingsFile(Format.XLSX))
                .get("/{agency}/clients/{client}/landing-pages/{page}", Role.VIEWER, landings::show);
    }

    private Handle<ClientScope> landingsFile(Format format) {
        return (ctx, scope) -> landings.file(ctx, scope, format);
    }

    private Handle<ClientScope> boardsFile(Format format) {
        return (ctx, scope) -> tables.boardsFile(ctx, scope, format);
    }

    private Handle<ClientScope> pinsFile(Format format) {
        return (ctx, scope) -> tables.pinsFile(ctx, scope, format);
    }
}
