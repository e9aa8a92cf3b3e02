package app.outboard.imports;

import static app.outboard.schema.Tables.IMPORT_FILE;

import app.outboard.accounts.Member;
import app.outboard.ids.BatchId;
import app.outboard.ids.ClientId;
import app.outboard.ids.FileId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided about one file.
 *
 * @param client whose it is; null while undecided
 * @param downloadedAt when it left Pinterest; null leaves it as it stands
 */
record Decision(
        FileId file,
        @Nullable ClientId client,
        boolean leftOut,
        @Nullable Instant downloadedAt) {

    static void apply(DSLContext tx, Member member, BatchId batch, List<Decision> decisions, Roster roster) {
        for (var decision : decisions) {
            // Through the roster, so that only this agency's active clients can be named.
            var scope = roster.find(decision.client());
            var update = tx.update(IMPORT_FILE)
                    .set(IMPORT_FILE.CLIENT_ID, scope == null ? null : scope.client())
                    .set(IMPORT_FILE.LEFT_OUT, decision.leftOut());
            if (decision.downloadedAt() != null) {
                update = update.set(
                        IMPORT_FILE.DOWNLOADED_AT, OffsetDateTime.ofInstant(decision.downloadedAt(), ZoneOffset.UTC));
            }
            update.where(IMPORT_FILE.AGENCY_ID.eq(member.agency()))
                    .and(IMPORT_FILE.BATCH_ID.eq(batch))
                    .and(IMPORT_FILE.ID.eq(decision.file()))
                    .execute();
        }
    }
}
