package app.outboard.clients;

import static app.outboard.schema.Tables.CLIENT;
import static app.outboard.schema.Tables.CLIENT_LOGO;

import app.outboard.platform.db.Database;
import app.outboard.platform.text.Text;
import app.outboard.trail.Trail;
import java.util.Optional;
import org.jooq.DSLContext;

/** The clients' logos: kept as pictures of our own making, whatever was sent. */
final class Logos {
    private final Database database;
    private final Trail trail;

    Logos(Database database, Trail trail) {
        this.database = database;
        this.trail = trail;
    }

    Optional<byte[]> of(ClientScope scope) {
        return database.read(
                scope,
                sql -> sql.select(CLIENT_LOGO.CONTENT)
                        .from(CLIENT_LOGO)
                        .where(CLIENT_LOGO.AGENCY_ID.eq(scope.agency()))
                        .and(CLIENT_LOGO.CLIENT_ID.eq(scope.client()))
                        .fetchOptional(CLIENT_LOGO.CONTENT));
    }

    /** Puts the picture in the old one's place; says why not, if it is none. */
    Optional<Text> put(ClientScope scope, byte[] sent) {
        return switch (Picture.of(sent)) {
            case Picture.Refused refused -> Optional.of(refused.why());
            case Picture.Read read -> {
                database.write(scope, tx -> put(tx, scope, read));
                yield Optional.empty();
            }
        };
    }

    void remove(ClientScope scope) {
        database.write(scope, tx -> {
            int gone = tx.deleteFrom(CLIENT_LOGO)
                    .where(CLIENT_LOGO.AGENCY_ID.eq(scope.agency()))
                    .and(CLIENT_LOGO.CLIENT_ID.eq(scope.client()))
                    .execute();
            if (gone > 0) changed(tx, scope, "client.logo_removed");
            return gone;
        });
    }

    private int put(DSLContext tx, ClientScope scope, Picture.Read picture) {
        int rows = tx.insertInto(CLIENT_LOGO)
                .set(CLIENT_LOGO.AGENCY_ID, scope.agency())
                .set(CLIENT_LOGO.CLIENT_ID, scope.client())
                .set(CLIENT_LOGO.MEDIA_TYPE, Picture.TYPE)
                .set(CLIENT_LOGO.CONTENT, picture.png())
                .onConflict(CLIENT_LOGO.AGENCY_ID, CLIENT_LOGO.CLIENT_ID)
                .doUpdate()
                .set(CLIENT_LOGO.MEDIA_TYPE, Picture.TYPE)
                .set(CLIENT_LOGO.CONTENT, picture.png())
                .execute();
        changed(tx, scope, "client.logo_changed");
        return rows;
    }

    /** The version is in the logo's address, so raising it makes browsers fetch the new one. */
    private void changed(DSLContext tx, ClientScope scope, String act) {
        tx.update(CLIENT)
                .set(CLIENT.VERSION, CLIENT.VERSION.plus(1))
                .where(CLIENT.AGENCY_ID.eq(scope.agency()))
                .and(CLIENT.ID.eq(scope.client()))
                .execute();
        trail.note(tx, scope.agency(), scope.member().person(), act, scope.client(), scope.name());
    }
}
