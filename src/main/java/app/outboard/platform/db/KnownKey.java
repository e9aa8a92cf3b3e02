package app.outboard.platform.db;

import static app.outboard.schema.Tables.SEALING_KEY;

import app.outboard.platform.crypto.MasterKey;
import app.outboard.platform.text.Text;
import java.util.Arrays;
import org.jooq.impl.DSL;

/** Refuses a key under which nothing opens that the database holds sealed. */
public final class KnownKey {
    private KnownKey() {}

    /** The key itself; the first a database meets is its own from then on. */
    public static MasterKey check(Database database, MasterKey key) {
        var known = database.globalWrite(tx -> {
            tx.insertInto(SEALING_KEY)
                    .set(SEALING_KEY.FINGERPRINT, key.fingerprint())
                    .set(SEALING_KEY.SINCE, DSL.currentOffsetDateTime())
                    .onConflictDoNothing()
                    .execute();
            return tx.select(SEALING_KEY.FINGERPRINT)
                    .from(SEALING_KEY)
                    .fetchSingle()
                    .value1();
        });
        if (Arrays.equals(known, key.fingerprint())) return key;
        throw new CannotStart(Text.of("run.key.wrong"));
    }
}
