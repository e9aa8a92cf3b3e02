package app.outboard.brand;

import static app.outboard.schema.Tables.AGENCY_LOGO;
import static app.outboard.schema.Tables.CLIENT_LOGO;

import app.outboard.accounts.Member;
import app.outboard.clients.ClientScope;
import app.outboard.clients.Clients;
import app.outboard.platform.db.Database;
import app.outboard.platform.text.Text;
import app.outboard.trail.Trail;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Logos of agencies and clients: kept as pictures of our own making, whatever was sent. The one before stays until the next
 * change. Where a method takes a client, null means the agency itself.
 */
final class Logos {
    private final Database database;
    private final Trail trail;

    Logos(Database database, Trail trail) {
        this.database = database;
        this.trail = trail;
    }

    /** Where a logo is kept, and the one before it. */
    private record Place(Table<?> table, Field<byte[]> content, Field<byte[]> before, Condition condition) {
        static Place of(Member member, @Nullable ClientScope client) {
            if (client == null)
                return new Place(
                        AGENCY_LOGO,
                        AGENCY_LOGO.CONTENT,
                        AGENCY_LOGO.BEFORE,
                        AGENCY_LOGO.AGENCY_ID.eq(member.agency()));
            return new Place(
                    CLIENT_LOGO,
                    CLIENT_LOGO.CONTENT,
                    CLIENT_LOGO.BEFORE,
                    CLIENT_LOGO.AGENCY_ID.eq(member.agency()).and(CLIENT_LOGO.CLIENT_ID.eq(client.client())));
        }
    }

    Optional<byte[]> of(Member member, @Nullable ClientScope client) {
        var place = Place.of(member, client);
        return database.read(
                member,
                sql -> sql.select(place.content())
                        .from(place.table())
                        .where(place.condition())
                        .fetchOptional(place.content()));
    }

    /** Whether the one before can be had back. */
    boolean hasBefore(Member member, @Nullable ClientScope client) {
        var place = Place.of(member, client);
        return database.read(
                member,
                sql -> sql.fetchExists(sql.selectOne()
                        .from(place.table())
                        .where(place.condition())
                        .and(place.before().isNotNull())));
    }

    /** Puts the picture in the old one's place; says why not, if it is none. */
    Optional<Text> put(Member member, @Nullable ClientScope client, byte[] sent) {
        return switch (Picture.of(sent)) {
            case Picture.Refused refused -> Optional.of(refused.why());
            case Picture.Read read -> {
                change(member, client, "logo_changed", tx -> put(tx, member, client, read.png()));
                yield Optional.empty();
            }
        };
    }

    void remove(Member member, @Nullable ClientScope client) {
        var place = Place.of(member, client);
        change(
                member,
                client,
                "logo_removed",
                tx -> tx.update(place.table())
                        .set(place.before(), place.content())
                        .set(place.content(), DSL.castNull(place.content()))
                        .where(place.condition())
                        .and(place.content().isNotNull())
                        .execute());
    }

    /** Puts the one before in the present one's place, which then is the one before; false where there is none. */
    boolean swap(Member member, @Nullable ClientScope client) {
        var place = Place.of(member, client);
        return change(
                member,
                client,
                "logo_changed",
                tx -> tx.update(place.table())
                        .set(place.before(), place.content())
                        .set(place.content(), place.before())
                        .where(place.condition())
                        .and(place.before().isNotNull())
                        .execute());
    }

    private static int put(DSLContext tx, Member member, @Nullable ClientScope client, byte[] png) {
        if (client == null)
            return tx.insertInto(AGENCY_LOGO)
                    .set(AGENCY_LOGO.AGENCY_ID, member.agency())
                    .set(AGENCY_LOGO.CONTENT, png)
                    .onConflict(AGENCY_LOGO.AGENCY_ID)
                    .doUpdate()
                    .set(AGENCY_LOGO.BEFORE, AGENCY_LOGO.CONTENT)
                    .set(AGENCY_LOGO.CONTENT, png)
                    .execute();
        return tx.insertInto(CLIENT_LOGO)
                .set(CLIENT_LOGO.AGENCY_ID, member.agency())
                .set(CLIENT_LOGO.CLIENT_ID, client.client())
                .set(CLIENT_LOGO.MEDIA_TYPE, Picture.TYPE)
                .set(CLIENT_LOGO.CONTENT, png)
                .onConflict(CLIENT_LOGO.AGENCY_ID, CLIENT_LOGO.CLIENT_ID)
                .doUpdate()
                .set(CLIENT_LOGO.BEFORE, CLIENT_LOGO.CONTENT)
                .set(CLIENT_LOGO.CONTENT, png)
                .execute();
    }

    private boolean change(Member member, @Nullable ClientScope client, String act, ToIntFunction<DSLContext> work) {
        return database.write(member, tx -> {
            if (client != null) Clients.changed(tx, client);
            boolean changed = work.applyAsInt(tx) > 0;
            if (changed && client == null)
                trail.note(
                        tx,
                        member.agency(),
                        member.person(),
                        "agency." + act,
                        null,
                        member.house().name());
            if (changed && client != null)
                trail.note(tx, member.agency(), member.person(), "client." + act, client.client(), client.name());
            return changed;
        });
    }
}
