package app.outboard.demo;

import app.outboard.accounts.Closing;
import app.outboard.accounts.Demos;
import app.outboard.clients.Clients;
import app.outboard.figures.Figures;
import app.outboard.imports.Extras;
import app.outboard.imports.Imports;
import app.outboard.pins.Pins;
import java.util.List;
import java.util.function.BiConsumer;
import org.jooq.DSLContext;

/** Removes an agency whole: each package deletes its own rows, from those that point to those pointed at. */
final class Removal {
    private final Demos demos;
    private final Clients clients;
    private final Pins pins;
    private final Figures figures;
    private final Extras extras;
    private final Imports imports;
    private final List<BiConsumer<DSLContext, Closing>> others;

    /** @param others what further packages remove, before what their rows point to goes */
    Removal(
            Demos demos,
            Clients clients,
            Pins pins,
            Figures figures,
            Extras extras,
            Imports imports,
            List<BiConsumer<DSLContext, Closing>> others) {
        this.demos = demos;
        this.clients = clients;
        this.pins = pins;
        this.figures = figures;
        this.extras = extras;
        this.imports = imports;
        this.others = List.copyOf(others);
    }

    void remove(DSLContext tx, Closing closing) {
        demos.hold(tx, closing);
        MakingRows.remove(tx, closing.agency());
        others.forEach(other -> other.accept(tx, closing));
        figures.remove(tx, closing);
        extras.remove(tx, closing);
        pins.remove(tx, closing);
        imports.remove(tx, closing);
        clients.remove(tx, closing);
        demos.remove(tx, closing);
    }
}
