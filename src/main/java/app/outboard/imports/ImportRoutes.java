package app.outboard.imports;

import app.outboard.accounts.Member;
import app.outboard.accounts.Role;
import app.outboard.clients.ClientScope;
import app.outboard.platform.web.Flashes;
import app.outboard.platform.web.Routes;

/** Where imports live. */
public final class ImportRoutes {
    private static final String ALL = "/{agency}/imports";
    private static final String OWN = "/{agency}/clients/{client}/imports";

    private ImportRoutes() {}

    /** @param wake tells the job runner that there is work */
    public static void declare(
            Importing importing, Flashes flashes, Runnable wake, Routes<Member> agency, Routes<ClientScope> client) {
        var index = importing.indexPages(flashes);
        var batch = importing.batchPages(flashes, wake);
        var columns = importing.columnsPages(flashes);
        var table = ALL + "/{batch}/files/{file}/columns";
        agency.get(ALL, Role.VIEWER, index::index)
                .upload(ALL, Role.ANALYST, index::create)
                .post(ALL + "/pasted", Role.ANALYST, index::paste)
                .get(ALL + "/{batch}", Role.VIEWER, batch::show)
                .get(table, Role.ANALYST, columns::form)
                .post(table, Role.ANALYST, columns::use)
                .post(table + "/look", Role.ANALYST, columns::look)
                .post(table + "/forget", Role.ANALYST, columns::forget)
                .post(ALL + "/{batch}/choices", Role.ANALYST, batch::decide)
                .post(ALL + "/{batch}/commit", Role.ANALYST, batch::commit)
                .post(ALL + "/{batch}/discard", Role.ANALYST, batch::discard)
                .events(ALL + "/{batch}/progress", Role.VIEWER, batch::progress);
        client.get(OWN, Role.VIEWER, index::indexOfClient)
                .upload(OWN, Role.ANALYST, index::createForClient)
                .post(OWN + "/pasted", Role.ANALYST, index::pasteForClient)
                .post(OWN + "/{import}/undo", Role.ANALYST, index::undo);
    }
}
