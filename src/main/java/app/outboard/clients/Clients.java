package app.outboard.clients;

import static app.outboard.schema.Tables.CLIENT;
import static app.outboard.schema.Tables.CLIENT_ACCOUNT;
import static app.outboard.schema.Tables.CLIENT_FORMER_SLUG;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;

import app.outboard.accounts.Closing;
import app.outboard.accounts.Member;
import app.outboard.ids.ClientId;
import app.outboard.platform.db.Database;
import app.outboard.platform.db.Tenant;
import app.outboard.platform.text.Text;
import app.outboard.platform.web.Frame;
import app.outboard.trail.Trail;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** The door to an agency's clients: the only maker of {@link ClientScope}. */
public final class Clients {
    static final int LONGEST_NAME = 100;

    private static final String CHANGED = """
            update client
            set version = version
            where agency_id = ?
              and id = any (?::bigint[])
              and xmin <> pg_current_xact_id()::xid""";

    private final Database database;
    private final Trail trail;
    private final InstantSource clock;

    public Clients(Database database, Trail trail, InstantSource clock) {
        this.database = database;
        this.trail = trail;
        this.clock = clock;
    }

    /** The client of this address, archived ones too; empty for a stranger's, as for none at all. */
    public Optional<ClientScope> find(Member member, String slug) {
        return database.read(member, sql -> ClientQueries.bySlug(sql, member.agency(), slug))
                .map(row -> new ClientScope(member, row));
    }

    /** The client of this address beside the column of all that are worked for. */
    Optional<Entered> enter(Member member, String slug) {
        return database.read(
                member,
                sql -> ClientQueries.bySlug(sql, member.agency(), slug)
                        .map(row ->
                                new Entered(new ClientScope(member, row), ClientQueries.links(sql, member.agency()))));
    }

    /** @param column as {@link #links} */
    record Entered(ClientScope client, List<Frame.Link> column) {}

    /** The clients the agency works for, by name, for the column at the left. */
    public List<Frame.Link> links(Member member) {
        return database.read(member, sql -> ClientQueries.links(sql, member.agency()));
    }

    /** The address a client has today that once had this one. */
    public Optional<String> movedTo(Member member, String formerSlug) {
        return database.read(
                member,
                sql -> ClientQueries.formerly(sql, member.agency(), formerSlug)
                        .flatMap(client -> ClientQueries.byId(sql, member.agency(), client))
                        .map(ClientRow::slug));
    }

    public Optional<ClientScope> byId(Member member, ClientId client) {
        return database.read(member, sql -> ClientQueries.byId(sql, member.agency(), client))
                .map(row -> new ClientScope(member, row));
    }

    /** All clients by name, archived ones too. */
    public List<ClientRow> of(Member member) {
        return database.read(member, sql -> ClientQueries.all(sql, member.agency()));
    }

    /** The clients the agency works for, by name. */
    public List<ClientScope> scopes(Member member) {
        return database.read(member, sql -> ClientQueries.active(sql, member.agency())).stream()
                .map(row -> new ClientScope(member, row))
                .toList();
    }

    /** Whose each known Pinterest account is; those of archived clients are left out. */
    public Map<String, ClientId> accounts(Member member) {
        return database.read(member, sql -> ClientQueries.accountsOfActive(sql, member.agency()));
    }

    /**
     * Remembers that a Pinterest account is this client's. The first to have it keeps it until somebody changes that in
     * the settings; only from an archived client it is taken over.
     */
    public void rememberAccount(DSLContext tx, ClientScope scope, String account) {
        tx.insertInto(CLIENT_ACCOUNT)
                .set(CLIENT_ACCOUNT.AGENCY_ID, scope.agency())
                .set(CLIENT_ACCOUNT.ACCOUNT, account.toLowerCase(Locale.ROOT))
                .set(CLIENT_ACCOUNT.CLIENT_ID, scope.client())
                .onConflict(CLIENT_ACCOUNT.AGENCY_ID, CLIENT_ACCOUNT.ACCOUNT)
                .doUpdate()
                .set(CLIENT_ACCOUNT.CLIENT_ID, excluded(CLIENT_ACCOUNT.CLIENT_ID))
                .where(exists(selectOne()
                        .from(CLIENT)
                        .where(CLIENT.AGENCY_ID.eq(CLIENT_ACCOUNT.AGENCY_ID))
                        .and(CLIENT.ID.eq(CLIENT_ACCOUNT.CLIENT_ID))
                        .and(CLIENT.ARCHIVED_AT.isNotNull())))
                .execute();
    }

    /**
     * Says that what these clients' pages show is another from this transaction on: it gives them a new stamp, and locks
     * them until it ends, so that one stamp is one state. To be said before the change itself, so that all lock in the
     * same order; saying it again costs nothing.
     */
    public static void changed(DSLContext tx, Tenant tenant, Collection<ClientId> clients) {
        var ids = clients.stream().map(ClientId::value).sorted().toArray(Long[]::new);
        tx.execute(CHANGED, tenant.agency().value(), ids);
    }

    /** The same of one client. */
    public static void changed(DSLContext tx, ClientScope scope) {
        changed(tx, scope, List.of(scope.client()));
    }

    /** Says what a client is about, as its settings page would; false when somebody was faster. */
    public boolean describe(ClientScope scope, About about) {
        var row = scope.row();
        var wished = new Settings(
                row.name(),
                new Slug(row.slug()),
                row.website(),
                about.niche(),
                row.timeZone(),
                about.colour(),
                about.tags(),
                about.accounts(),
                row.filters(),
                row.version());
        return new Changes(database, trail, clock).save(scope, wished) instanceof Saving.Saved;
    }

    /** Deletes all clients of an agency that is being removed. */
    public void remove(DSLContext tx, Closing closing) {
        var agency = closing.agency();
        tx.deleteFrom(CLIENT_ACCOUNT).where(CLIENT_ACCOUNT.AGENCY_ID.eq(agency)).execute();
        tx.deleteFrom(CLIENT_FORMER_SLUG)
                .where(CLIENT_FORMER_SLUG.AGENCY_ID.eq(agency))
                .execute();
        tx.deleteFrom(CLIENT).where(CLIENT.AGENCY_ID.eq(agency)).execute();
    }

    /** Adds a client, or says what is wrong with it. A second one of the same name is refused, so twice is once. */
    public Adding add(Member member, NewClient wished) {
        var errors = new LinkedHashMap<String, Text>();
        var name = wished.name().strip();
        if (name.isEmpty()) errors.put("name", Text.of("clients.error.no_name"));
        if (name.length() > LONGEST_NAME) errors.put("name", Text.of("clients.error.long_name", LONGEST_NAME));
        var website = Website.of(wished.website());
        if (website.isEmpty()) errors.put("website", Text.of("clients.error.website"));
        if (!errors.isEmpty()) return new Adding.Refused(errors);
        return database.write(member, tx -> add(tx, member, name, wished.slug(), website.orElse("")));
    }

    private Adding add(DSLContext tx, Member member, String name, @Nullable String wishedSlug, String website) {
        // One at a time in an agency: else the twin of a double click could pass the check of the name before its
        // brother
        // is there, and that of the slug after.
        tx.execute("select pg_advisory_xact_lock(hashtext('outboard.client'), ?)", (int)
                member.agency().value());
        if (ClientQueries.byName(tx, member.agency(), name).isPresent())
            return new Adding.Refused(Map.of("name", Text.of("clients.error.name_taken", name)));
        var slugs = new Slugs(tx, member.agency());
        if (wishedSlug != null) {
            var refusal = slugs.refusal(new Slug(wishedSlug), null);
            if (refusal.isPresent()) return new Adding.Refused(Map.of("slug", refusal.get()));
        }
        var slug = wishedSlug == null ? slugs.free(Slug.of(name)) : new Slug(wishedSlug);
        return insert(tx, member, name, slug, website)
                .<Adding>map(row -> added(tx, member, row))
                .orElseGet(() -> new Adding.Refused(Map.of("name", Text.of("clients.error.name_taken", name))));
    }

    /** Empty when a colleague, or the same form sent twice, was faster by a moment. */
    private Optional<ClientRow> insert(DSLContext tx, Member member, String name, Slug slug, String website) {
        int before = tx.fetchCount(CLIENT, CLIENT.AGENCY_ID.eq(member.agency()));
        return tx.insertInto(CLIENT)
                .set(CLIENT.AGENCY_ID, member.agency())
                .set(CLIENT.SLUG, slug.text())
                .set(CLIENT.NAME, name)
                .set(CLIENT.WEBSITE, website)
                .set(CLIENT.COLOUR, Colour.ofTurn(before).key())
                .set(CLIENT.CREATED_AT, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .onConflict(CLIENT.AGENCY_ID, CLIENT.SLUG)
                .doNothing()
                .returning(CLIENT.ID)
                .fetchOptional(CLIENT.ID)
                .flatMap(id -> ClientQueries.byId(tx, member.agency(), id));
    }

    private Adding.Added added(DSLContext tx, Member member, ClientRow row) {
        trail.note(tx, member.agency(), member.person(), "client.added", row.id(), row.name());
        return new Adding.Added(new ClientScope(member, row));
    }
}
