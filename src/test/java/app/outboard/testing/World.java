package app.outboard.testing;

import app.outboard.App;
import app.outboard.accounts.Member;
import app.outboard.accounts.NewAgency;
import app.outboard.accounts.SetUp;
import app.outboard.clients.Adding;
import app.outboard.clients.ClientScope;
import app.outboard.clients.NewClient;

/**
 * One cast for all tests: agency Harbor with Ana (owner), Max (manager), Ben (analyst), Vera (viewer) and the clients
 * Bakery and Florist; agency Rival with Rita and a client also called Bakery, of the same slug, so that a lookup without
 * its agency finds the wrong one.
 *
 * @param harbor Harbor's operator
 * @param rival Rival's operator
 */
public record World(Member harbor, Member rival, ClientScope bakery, ClientScope florist, ClientScope rivalBakery) {
    static World build(App app, TestDatabase database) {
        found(app, "Harbor", "harbor", Cast.ANA);
        found(app, "Rival", "rival", Cast.RITA);
        hire(database, Cast.MAX, "manager");
        hire(database, Cast.BEN, "analyst");
        hire(database, Cast.VERA, "viewer");
        var harbor = app.accounts().operator("harbor").orElseThrow();
        var rival = app.accounts().operator("rival").orElseThrow();
        auditOnlyWhenAsked(database, harbor);
        auditOnlyWhenAsked(database, rival);
        return new World(
                harbor,
                rival,
                client(app, harbor, "Bakery", "bakery"),
                client(app, harbor, "Florist", "florist"),
                client(app, rival, "Bakery", "bakery"));
    }

    private static void found(App app, String name, String slug, Cast owner) {
        var wished = new NewAgency(name, slug, owner.fullName(), owner.email(), Cast.PASSWORD);
        if (!(app.accounts().setUp(wished) instanceof SetUp.Done)) throw new IllegalStateException("No " + name);
    }

    /** Into Harbor, by rows: there are no invitations yet. They all have Ana's password. */
    private static void hire(TestDatabase database, Cast person, String role) {
        database.arrange(sql -> sql.execute("""
                with hired as (
                  insert into person (email, name, password_hash, password_changed_at, created_at)
                  select ?, ?, password_hash, password_changed_at, created_at from person where email = ?
                  returning id)
                insert into membership (agency_id, person_id, role, created_at)
                select agency.id, hired.id, ?, agency.created_at from agency, hired where agency.slug = 'harbor'
                """, person.email(), person.fullName(), Cast.ANA.email(), role));
    }

    /** An audit in the background after each import would send its statements among those a test counts. */
    private static void auditOnlyWhenAsked(TestDatabase database, Member member) {
        long agency = member.agency().value();
        database.arrange(
                agency,
                sql -> sql.execute(
                        "insert into rule_setting (agency_id, rule, name, value) values (?, '*', 'after_imports', 'off')",
                        agency));
    }

    private static ClientScope client(App app, Member member, String name, String slug) {
        return switch (app.clients().add(member, new NewClient(name, slug, ""))) {
            case Adding.Added added -> added.client();
            case Adding.Refused refused -> throw new IllegalStateException(name + ": " + refused);
        };
    }
}
