package app.outboard.documents;

import app.outboard.accounts.Colleagues;
import app.outboard.accounts.Role;
import app.outboard.clients.ClientScope;
import app.outboard.clients.Clients;
import app.outboard.platform.db.Database;
import app.outboard.platform.jobs.Job;
import app.outboard.platform.text.Texts;
import app.outboard.platform.web.ErrorPages;
import app.outboard.platform.web.Routes;
import java.time.InstantSource;
import java.util.List;

/** Where a document is waited for and fetched, and the jobs behind it. */
public final class DocumentRoutes {
    private static final String DOCUMENT = "/{agency}/clients/{client}/documents/{document}";

    private DocumentRoutes() {}

    public static void declare(Documents documents, Texts texts, ErrorPages errors, Routes<ClientScope> client) {
        var pages = new DocumentPages(documents, texts, errors);
        client.get(DOCUMENT, Role.VIEWER, pages::show)
                .events(DOCUMENT + "/progress", Role.VIEWER, pages::progress)
                .get(DOCUMENT + "/file", Role.VIEWER, pages::file)
                .post(DOCUMENT + "/again", Role.ANALYST, pages::again);
    }

    /** What makes documents, and what deletes them after their day. */
    public static List<Job> jobs(
            Database database, Colleagues colleagues, Clients clients, List<Maker> makers, InstantSource clock) {
        return List.of(
                new DocumentJob(database, colleagues, clients, makers, clock),
                new RemovalJob(database, colleagues, clock));
    }
}
