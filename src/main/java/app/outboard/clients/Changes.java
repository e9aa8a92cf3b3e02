package app.outboard.clients;

import static app.outboard.schema.Tables.CLIENT;
import static app.outboard.schema.Tables.CLIENT_ACCOUNT;
import static app.outboard.schema.Tables.CLIENT_FORMER_SLUG;
import static org.jooq.impl.DSL.row;

import app.outboard.ids.AgencyId;
import app.outboard.platform.db.Database;
import app.outboard.platform.text.Text;
import app.outboard.trail.Trail;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Changes to one client: its settings, its archiving and its coming back. */
final class Changes {
    private final Database database;
    private final Trail trail;
    private final InstantSource clock;

    Changes(Database database, Trail trail, InstantSource clock) {
        this.database = database;
        this.trail = trail;
        this.clock = clock;
    }

    Saving save(ClientScope scope, Settings wished) {
        return database.write(scope, tx -> save(tx, scope, wished));
    }

    /** Puts the client apart: its figures stay, its files are no longer awaited. */
    void archive(ClientScope scope) {
        setArchived(scope, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC), "client.archived");
    }

    void bringBack(ClientScope scope) {
        setArchived(scope, null, "client.brought_back");
    }

    private Saving save(DSLContext tx, ClientScope scope, Settings wished) {
        var now = ClientQueries.byId(tx, scope.agency(), scope.client()).orElseThrow();
        if (now.version() != wished.version()) return new Saving.Stale(now.version());
        var errors = refusals(tx, scope, wished);
        if (!errors.isEmpty()) return new Saving.Refused(errors);
        int updated = update(tx, scope, wished);
        if (updated == 0) return new Saving.Stale(wished.version() + 1);
        leaveSlug(tx, scope, now.slug(), wished.slug().text());
        keepAccounts(tx, scope, wished);
        note(tx, scope, "client.edited", wished.name());
        return new Saving.Saved(new ClientScope(
                scope.member(),
                ClientQueries.byId(tx, scope.agency(), scope.client()).orElseThrow()));
    }

    private static Map<String, Text> refusals(DSLContext tx, ClientScope scope, Settings wished) {
        var errors = new LinkedHashMap<String, Text>();
        new Slugs(tx, scope.agency())
                .refusal(wished.slug(), scope.client())
                .ifPresent(refusal -> errors.put("slug", refusal));
        ClientQueries.byName(tx, scope.agency(), wished.name())
                .filter(other -> !other.id().equals(scope.client()))
                .ifPresent(other -> errors.put("name", Text.of("clients.error.name_taken", other.name())));
        foreignAccount(tx, scope.agency(), scope, wished).ifPresent(refusal -> errors.put("accounts", refusal));
        return errors;
    }

    private static Optional<Text> foreignAccount(DSLContext tx, AgencyId agency, ClientScope scope, Settings wished) {
        var owners = ClientQueries.accountsOfActive(tx, agency);
        return wished.accounts().stream()
                .flatMap(account -> Optional.ofNullable(owners.get(account))
                        .filter(owner -> !owner.equals(scope.client()))
                        .flatMap(owner -> ClientQueries.byId(tx, agency, owner))
                        .map(owner -> Text.of("clients.error.account_taken", account, owner.name()))
                        .stream())
                .findFirst();
    }

    private static int update(DSLContext tx, ClientScope scope, Settings wished) {
        return tx.update(CLIENT)
                .set(CLIENT.NAME, wished.name())
                .set(CLIENT.SLUG, wished.slug().text())
                .set(CLIENT.WEBSITE, wished.website())
                .set(CLIENT.NICHE, wished.niche())
                .set(CLIENT.TIME_ZONE, wished.timeZone().getId())
                .set(CLIENT.COLOUR, wished.colour().key())
                .set(CLIENT.TAGS, wished.tags().toArray(String[]::new))
                .set(CLIENT.FILTERS, wished.filters())
                .set(CLIENT.VERSION, CLIENT.VERSION.plus(1))
                .where(CLIENT.AGENCY_ID.eq(scope.agency()))
                .and(CLIENT.ID.eq(scope.client()))
                .and(CLIENT.VERSION.eq(wished.version()))
                .execute();
    }

    /** The slug left behind redirects; one come back to no longer does. */
    private static void leaveSlug(DSLContext tx, ClientScope scope, String left, String taken) {
        if (left.equals(taken)) return;
        tx.deleteFrom(CLIENT_FORMER_SLUG)
                .where(CLIENT_FORMER_SLUG.AGENCY_ID.eq(scope.agency()))
                .and(CLIENT_FORMER_SLUG.SLUG.eq(taken))
                .execute();
        tx.insertInto(CLIENT_FORMER_SLUG)
                .set(CLIENT_FORMER_SLUG.AGENCY_ID, scope.agency())
                .set(CLIENT_FORMER_SLUG.SLUG, left)
                .set(CLIENT_FORMER_SLUG.CLIENT_ID, scope.client())
                .execute();
    }

    /** Accounts of archived clients are taken over; those of active ones were refused before. */
    private static void keepAccounts(DSLContext tx, ClientScope scope, Settings wished) {
        tx.deleteFrom(CLIENT_ACCOUNT)
                .where(CLIENT_ACCOUNT.AGENCY_ID.eq(scope.agency()))
                .and(CLIENT_ACCOUNT.CLIENT_ID.eq(scope.client()).or(CLIENT_ACCOUNT.ACCOUNT.in(wished.accounts())))
                .execute();
        var rows = wished.accounts().stream()
                .map(account -> row(scope.agency(), account, scope.client()))
                .toList();
        if (rows.isEmpty()) return;
        tx.insertInto(CLIENT_ACCOUNT, CLIENT_ACCOUNT.AGENCY_ID, CLIENT_ACCOUNT.ACCOUNT, CLIENT_ACCOUNT.CLIENT_ID)
                .valuesOfRows(rows)
                .execute();
    }

    private void setArchived(ClientScope scope, @Nullable OffsetDateTime at, String act) {
        database.write(scope, tx -> {
            int changed = tx.update(CLIENT)
                    .set(CLIENT.ARCHIVED_AT, at)
                    .set(CLIENT.VERSION, CLIENT.VERSION.plus(1))
                    .where(CLIENT.AGENCY_ID.eq(scope.agency()))
                    .and(CLIENT.ID.eq(scope.client()))
                    .and(at == null ? CLIENT.ARCHIVED_AT.isNotNull() : CLIENT.ARCHIVED_AT.isNull())
                    .execute();
            if (changed > 0) note(tx, scope, act, scope.name());
            return changed;
        });
    }

    private void note(DSLContext tx, ClientScope scope, String act, String subject) {
        trail.note(tx, scope.agency(), scope.member().person(), act, scope.client(), subject);
    }
}
