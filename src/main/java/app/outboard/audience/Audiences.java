package app.outboard.audience;

import static app.outboard.schema.Tables.AUDIENCE_SHARE;
import static app.outboard.schema.Tables.AUDIENCE_SNAPSHOT;

import app.outboard.accounts.Closing;
import app.outboard.clients.ClientScope;
import app.outboard.ids.FileId;
import app.outboard.ids.ImportId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** The one way snapshots come in and go out again. Callers bring the transaction. */
public final class Audiences {
    private static final String SHARES = """
            insert into audience_share (
              agency_id, client_id, snapshot_id, place, dimension, label, category, pinterest_id, share, affinity)
            select ?::bigint, ?::bigint, ?::bigint, s.place, s.dimension, s.label, s.category, s.pinterest_id, s.share,
              s.affinity
            from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::float8[], ?::float8[])
              with ordinality as s(dimension, label, category, pinterest_id, share, affinity, place)
            """;

    /** What storing a snapshot did to what pages show. */
    public enum Outcome {
        /** There was none of that audience and day. */
        FRESH,
        /** It stands in the place of an older download now. */
        REPLACED,
        /** The same content stood already. */
        SAME,
        /** A newer download stands and stays. */
        KEPT
    }

    private record Standing(String digest, Instant downloadedAt) {}

    /** Deletes all snapshots of an agency that is being removed. */
    public void remove(DSLContext tx, Closing closing) {
        tx.deleteFrom(AUDIENCE_SHARE)
                .where(AUDIENCE_SHARE.AGENCY_ID.eq(closing.agency()))
                .execute();
        tx.deleteFrom(AUDIENCE_SNAPSHOT)
                .where(AUDIENCE_SNAPSHOT.AGENCY_ID.eq(closing.agency()))
                .execute();
    }

    /** Stores a snapshot. Of several of one audience and day the newest download stands. */
    public Outcome record(
            DSLContext tx, ClientScope scope, ImportId source, FileId file, Instant downloadedAt, Snapshot snapshot) {
        var before = standing(tx, scope, snapshot);
        long id = insert(tx, scope, source, file, downloadedAt, snapshot);
        var shares = snapshot.shares();
        tx.execute(
                SHARES,
                scope.agency().value(),
                scope.client().value(),
                id,
                column(shares, share -> share.dimension().key(), String[]::new),
                column(shares, Share::label, String[]::new),
                column(shares, Share::category, String[]::new),
                column(shares, Share::pinterestId, String[]::new),
                column(shares, Share::share, Double[]::new),
                column(shares, Share::affinity, Double[]::new));
        return before.map(old -> outcome(old, snapshot, downloadedAt)).orElse(Outcome.FRESH);
    }

    /** Takes an import's snapshots back, so that what stood before them stands again. */
    public void undo(DSLContext tx, ClientScope scope, ImportId source) {
        tx.update(AUDIENCE_SNAPSHOT)
                .set(AUDIENCE_SNAPSHOT.UNDONE, true)
                .where(AUDIENCE_SNAPSHOT.AGENCY_ID.eq(scope.agency()))
                .and(AUDIENCE_SNAPSHOT.CLIENT_ID.eq(scope.client()))
                .and(AUDIENCE_SNAPSHOT.IMPORT_ID.eq(source))
                .execute();
    }

    private static Outcome outcome(Standing old, Snapshot snapshot, Instant downloadedAt) {
        if (old.digest().equals(snapshot.digest())) return Outcome.SAME;
        return old.downloadedAt().isAfter(downloadedAt) ? Outcome.KEPT : Outcome.REPLACED;
    }

    private static Optional<Standing> standing(DSLContext tx, ClientScope scope, Snapshot snapshot) {
        return tx.select(AUDIENCE_SNAPSHOT.DIGEST, AUDIENCE_SNAPSHOT.DOWNLOADED_AT)
                .from(AUDIENCE_SNAPSHOT)
                .where(AUDIENCE_SNAPSHOT.AGENCY_ID.eq(scope.agency()))
                .and(AUDIENCE_SNAPSHOT.CLIENT_ID.eq(scope.client()))
                .and(AUDIENCE_SNAPSHOT.AUDIENCE.eq(snapshot.audience().key()))
                .and(AUDIENCE_SNAPSHOT.DAY.eq(snapshot.day()))
                .and(AUDIENCE_SNAPSHOT.UNDONE.isFalse())
                .orderBy(AUDIENCE_SNAPSHOT.DOWNLOADED_AT.desc(), AUDIENCE_SNAPSHOT.ID.desc())
                .limit(1)
                .fetchOptional(row -> new Standing(row.value1(), row.value2().toInstant()));
    }

    private static long insert(
            DSLContext tx, ClientScope scope, ImportId source, FileId file, Instant downloadedAt, Snapshot snapshot) {
        return tx.insertInto(AUDIENCE_SNAPSHOT)
                .set(AUDIENCE_SNAPSHOT.AGENCY_ID, scope.agency())
                .set(AUDIENCE_SNAPSHOT.CLIENT_ID, scope.client())
                .set(AUDIENCE_SNAPSHOT.AUDIENCE, snapshot.audience().key())
                .set(AUDIENCE_SNAPSHOT.DAY, snapshot.day())
                .set(AUDIENCE_SNAPSHOT.AGGREGATION, snapshot.aggregation())
                .set(AUDIENCE_SNAPSHOT.SIZE, snapshot.size())
                .set(AUDIENCE_SNAPSHOT.IMPORT_ID, source)
                .set(AUDIENCE_SNAPSHOT.FILE_ID, file)
                .set(AUDIENCE_SNAPSHOT.DOWNLOADED_AT, OffsetDateTime.ofInstant(downloadedAt, ZoneOffset.UTC))
                .set(AUDIENCE_SNAPSHOT.DIGEST, snapshot.digest())
                .returning(AUDIENCE_SNAPSHOT.ID)
                .fetchSingle()
                .get(AUDIENCE_SNAPSHOT.ID);
    }

    private static <T> T[] column(
            List<Share> shares, Function<Share, ? extends @Nullable T> value, IntFunction<T[]> array) {
        return shares.stream().map(value).toArray(array);
    }
}
