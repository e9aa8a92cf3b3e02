package app.outboard.audience;

import static app.outboard.schema.Tables.AUDIENCE_SHARE;
import static app.outboard.schema.Tables.AUDIENCE_SNAPSHOT;

import app.outboard.clients.ClientScope;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Reads of snapshots, each one statement. */
final class AudienceQueries {
    private AudienceQueries() {}

    /** Those that stand, of both audiences, newest first. */
    static List<Standing> standing(DSLContext sql, ClientScope scope) {
        return sql.select(
                        AUDIENCE_SNAPSHOT.ID,
                        AUDIENCE_SNAPSHOT.AUDIENCE,
                        AUDIENCE_SNAPSHOT.DAY,
                        AUDIENCE_SNAPSHOT.AGGREGATION,
                        AUDIENCE_SNAPSHOT.SIZE)
                .distinctOn(AUDIENCE_SNAPSHOT.DAY, AUDIENCE_SNAPSHOT.AUDIENCE)
                .from(AUDIENCE_SNAPSHOT)
                .where(AUDIENCE_SNAPSHOT.AGENCY_ID.eq(scope.agency()))
                .and(AUDIENCE_SNAPSHOT.CLIENT_ID.eq(scope.client()))
                .and(AUDIENCE_SNAPSHOT.UNDONE.isFalse())
                .orderBy(
                        AUDIENCE_SNAPSHOT.DAY.desc(),
                        AUDIENCE_SNAPSHOT.AUDIENCE,
                        AUDIENCE_SNAPSHOT.DOWNLOADED_AT.desc(),
                        AUDIENCE_SNAPSHOT.ID.desc())
                .fetch(row -> new Standing(
                        row.value1(),
                        Objects.requireNonNull(Audience.ofKey(row.value2())),
                        row.value3(),
                        row.value4(),
                        row.value5()));
    }

    /** All shares of some snapshots, in the files' order. */
    static Map<Long, List<Share>> shares(DSLContext sql, ClientScope scope, Collection<Long> snapshots) {
        return shares(sql, scope, AUDIENCE_SHARE.SNAPSHOT_ID.in(snapshots));
    }

    /** The shares of their categories alone. */
    static Map<Long, List<Share>> categories(DSLContext sql, ClientScope scope, Collection<Long> snapshots) {
        return shares(
                sql,
                scope,
                AUDIENCE_SHARE.SNAPSHOT_ID.in(snapshots).and(AUDIENCE_SHARE.DIMENSION.eq(Dimension.CATEGORY.key())));
    }

    private static Map<Long, List<Share>> shares(DSLContext sql, ClientScope scope, Condition which) {
        return sql.select(
                        AUDIENCE_SHARE.SNAPSHOT_ID,
                        AUDIENCE_SHARE.DIMENSION,
                        AUDIENCE_SHARE.LABEL,
                        AUDIENCE_SHARE.CATEGORY,
                        AUDIENCE_SHARE.PINTEREST_ID,
                        AUDIENCE_SHARE.SHARE,
                        AUDIENCE_SHARE.AFFINITY)
                .from(AUDIENCE_SHARE)
                .where(AUDIENCE_SHARE.AGENCY_ID.eq(scope.agency()))
                .and(AUDIENCE_SHARE.CLIENT_ID.eq(scope.client()))
                .and(which)
                .orderBy(AUDIENCE_SHARE.SNAPSHOT_ID, AUDIENCE_SHARE.PLACE)
                .fetchGroups(AUDIENCE_SHARE.SNAPSHOT_ID, AudienceQueries::share);
    }

    private static Share share(Record row) {
        return new Share(
                Dimension.ofKey(row.get(AUDIENCE_SHARE.DIMENSION)),
                row.get(AUDIENCE_SHARE.LABEL),
                row.get(AUDIENCE_SHARE.CATEGORY),
                row.get(AUDIENCE_SHARE.PINTEREST_ID),
                row.get(AUDIENCE_SHARE.SHARE),
                row.get(AUDIENCE_SHARE.AFFINITY));
    }
}
