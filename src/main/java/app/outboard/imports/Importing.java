package app.outboard.imports;

import app.outboard.accounts.Colleagues;
import app.outboard.clients.Clients;
import app.outboard.figures.Figures;
import app.outboard.pins.Boards;
import app.outboard.pins.PinDetails;
import app.outboard.pins.Pins;
import app.outboard.platform.db.Database;
import app.outboard.platform.jobs.Job;
import app.outboard.platform.text.Dates;
import app.outboard.platform.text.Numbers;
import app.outboard.platform.text.Texts;
import app.outboard.platform.web.Flashes;
import app.outboard.trail.Trail;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.InstantSource;
import java.util.Locale;
import java.util.function.Consumer;

/** The imports feature, put together: its verbs, its job and its pages. */
public final class Importing {
    private final Database database;
    private final Colleagues colleagues;
    private final Clients clients;
    private final Texts texts;
    private final InstantSource clock;
    private final Trail trail;
    private final PreviewJson json;
    private final ObjectMapper mapper = new ObjectMapper().registerModule(new JavaTimeModule());
    private final Tables tables;
    private final BatchWork work;
    private final Imports imports;

    /** @param imported told of each client that gets new data, in the transaction that brings it */
    public Importing(
            Database database,
            Colleagues colleagues,
            Clients clients,
            Figures figures,
            Boards boards,
            Pins pins,
            PinDetails details,
            Extras extras,
            Consumer<Imported> imported,
            Trail trail,
            Texts texts,
            InstantSource clock) {
        this.database = database;
        this.colleagues = colleagues;
        this.clients = clients;
        this.texts = texts;
        this.clock = clock;
        this.trail = trail;
        this.json = new PreviewJson(mapper);
        var filling = new PinFilling(boards, pins, details);
        var committing = new Committing(clients, figures, filling, extras, trail, clock);
        this.tables = new Tables(new MappingJson(mapper), texts);
        this.work = new BatchWork(
                new Receiving(texts, clock),
                tables,
                new Previews(committing, texts),
                json,
                new PreviewLines(texts),
                imported,
                clock);
        this.imports = new Imports(database, clients, work, new Undoing(figures, filling, extras, trail, clock), clock);
    }

    public Imports verbs() {
        return imports;
    }

    /** What commits batches in the background. */
    public Job job() {
        return new CommitJob(database, colleagues, clients, work, texts, mapper);
    }

    IndexPages indexPages(Flashes flashes) {
        return new IndexPages(
                database, clients, colleagues, imports, new IndexView(texts, dates()), flashes, texts, clock);
    }

    BatchPages batchPages(Flashes flashes, Runnable wake) {
        var view = new BatchView(texts, new Numbers(Locale.ENGLISH), dates());
        return new BatchPages(database, clients, imports, view, json, flashes, clock, wake);
    }

    ColumnsPages columnsPages(Flashes flashes) {
        var columns = new Columns(database, clients, tables, work, trail, clock);
        return new ColumnsPages(
                clients, columns, new ColumnsView(texts, new Numbers(Locale.ENGLISH), dates()), flashes);
    }

    private static Dates dates() {
        return new Dates(Locale.ENGLISH);
    }
}
