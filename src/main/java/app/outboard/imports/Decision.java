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
            tx.update(IMPORT_FILE)
                    .set(IMPORT_FILE.CLIENT_ID, scope == null ? null : scope.client())
                    .set(IMPORT_FILE.LEFT_OUT, decision.leftOut())
                    .where(IMPORT_FILE.AGENCY_ID.eq(member.agency()))
                    .and(IMPORT_FILE.BATCH_ID.eq(batch))
                    .and(IMPORT_FILE.ID.eq(decision.file()))
                    .execute();
            if (decision.downloadedAt() != null) decision.setDownloadedAt(tx, member, batch, decision.downloadedAt());
        }
        for (var decision : decisions)
            if (roster.find(decision.client()) != null) decision.leadOthers(tx, member, batch);
    }

    /** One answer for an account is enough: its files that still wait for a client follow. */
    private void leadOthers(DSLContext tx, Member member, BatchId batch) {
        var theirs = tx.select(IMPORT_FILE.ACCOUNT)
                .from(IMPORT_FILE)
                .where(IMPORT_FILE.AGENCY_ID.eq(member.agency()))
                .and(IMPORT_FILE.ID.eq(file));
        tx.update(IMPORT_FILE)
                .set(IMPORT_FILE.CLIENT_ID, client)
                .where(IMPORT_FILE.AGENCY_ID.eq(member.agency()))
                .and(IMPORT_FILE.BATCH_ID.eq(batch))
                .and(IMPORT_FILE.CLIENT_ID.isNull())
                .and(IMPORT_FILE.ACCOUNT.eq(theirs))
                .execute();
    }

    /** The form shows minutes: a time within the minute that stands was not touched, and keeps its seconds. */
    private void setDownloadedAt(DSLContext tx, Member member, BatchId batch, Instant at) {
        var minute = OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
        tx.update(IMPORT_FILE)
                .set(IMPORT_FILE.DOWNLOADED_AT, minute)
                .where(IMPORT_FILE.AGENCY_ID.eq(member.agency()))
                .and(IMPORT_FILE.BATCH_ID.eq(batch))
                .and(IMPORT_FILE.ID.eq(file))
                .and(IMPORT_FILE.DOWNLOADED_AT.lt(minute).or(IMPORT_FILE.DOWNLOADED_AT.ge(minute.plusMinutes(1))))
                .execute();
    }
}
