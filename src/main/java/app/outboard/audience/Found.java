package app.outboard.audience;

import app.outboard.clients.ClientScope;
import app.outboard.notes.Timeline;
import app.outboard.notes.TimelineQueries;
import app.outboard.platform.db.Database;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * What a client's page of an audience is made from.
 *
 * @param known snapshots of this audience, newest first
 * @param others whether the other audience has any
 * @param chosen null where this audience has none
 * @param earlier what it is held against, or null
 * @param shares of the chosen one
 * @param sharesBefore of the earlier one
 * @param categories of all of this audience, by snapshot
 * @param timeline what happened from the first snapshot to the last
 */
record Found(
        Audience audience,
        List<Standing> known,
        boolean others,
        @Nullable Standing chosen,
        @Nullable Standing earlier,
        List<Share> shares,
        List<Share> sharesBefore,
        Map<Long, List<Share>> categories,
        Timeline timeline) {
    /** Four statements, however many snapshots, as long as there is one. */
    static Found read(Database database, ClientScope scope, AudienceRequest request) {
        return database.read(scope, sql -> {
            var standing = AudienceQueries.standing(sql, scope);
            var audience = request.audienceOf(standing);
            var known =
                    standing.stream().filter(it -> it.audience() == audience).toList();
            var chosen = request.chosen(known);
            var earlier = chosen == null ? null : request.earlier(known, chosen);
            var ids = Stream.of(chosen, earlier)
                    .flatMap(Stream::ofNullable)
                    .map(Standing::id)
                    .toList();
            var shares = AudienceQueries.shares(sql, scope, ids);
            var categories = AudienceQueries.categories(
                    sql, scope, known.stream().map(Standing::id).toList());
            return new Found(
                    audience,
                    known,
                    known.size() < standing.size(),
                    chosen,
                    earlier,
                    of(chosen, shares),
                    of(earlier, shares),
                    categories,
                    timeline(sql, scope, known));
        });
    }

    private static Timeline timeline(DSLContext sql, ClientScope scope, List<Standing> known) {
        return known.isEmpty()
                ? Timeline.EMPTY
                : TimelineQueries.of(
                        sql, scope, known.getLast().day(), known.getFirst().day());
    }

    private static List<Share> of(@Nullable Standing snapshot, Map<Long, List<Share>> shares) {
        return snapshot == null ? List.of() : shares.getOrDefault(snapshot.id(), List.of());
    }
}
