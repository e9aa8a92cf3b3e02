package app.outboard.command;

import app.outboard.accounts.Accounts;
import app.outboard.analytics.sheet.FigureSheets;
import app.outboard.audit.paper.AuditPrint;
import app.outboard.audit.run.Audits;
import app.outboard.clients.Clients;
import app.outboard.demo.Demo;
import app.outboard.imports.Imports;
import app.outboard.platform.crypto.MasterKey;
import app.outboard.platform.db.Database;
import app.outboard.shares.Orders;

/** What the commands ask of the program, built by {@code App} once its database is open. */
public interface Program extends AutoCloseable {
    /** Serves pages from now on; returns when it answers. */
    void listen(int port);

    Demo demo();

    Accounts accounts();

    Clients clients();

    Imports imports();

    FigureSheets sheets();

    Audits audits();

    AuditPrint auditPrint();

    Orders shareOrders();

    /** What links begin with, when the pages are served on this port. */
    String origin(int port);

    /** Stops serving, after the requests under way. */
    @Override
    void close();

    /** Builds the program; nothing in it may start to work before it is asked. */
    @FunctionalInterface
    interface Builder {
        Program build(Database database, MasterKey key);
    }
}
