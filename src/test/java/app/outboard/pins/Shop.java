package app.outboard.pins;

import app.outboard.accounts.Accounts;
import app.outboard.clients.Adding;
import app.outboard.clients.ClientScope;
import app.outboard.clients.Clients;
import app.outboard.clients.NewClient;
import app.outboard.testing.TestDatabase;
import app.outboard.trail.Trail;
import java.time.InstantSource;

/** A client of an agency of its own, opened at the command line. */
final class Shop {
    private Shop() {}

    static ClientScope open(TestDatabase database, String agency, String client) {
        database.arrange(sql -> sql.execute(
                "insert into agency (slug, name, created_at) values (?, ?, now()) on conflict do nothing",
                agency,
                agency));
        var clock = InstantSource.system();
        var member = new Accounts(database.database()).operator(agency).orElseThrow();
        var adding =
                new Clients(database.database(), new Trail(clock), clock).add(member, new NewClient(client, null, ""));
        return ((Adding.Added) adding).client();
    }
}
