package app.outboard.shares;

import static app.outboard.schema.Tables.CLIENT;
import static app.outboard.schema.Tables.SHARE;
import static app.outboard.schema.Tables.SHARE_RULE;

import app.outboard.accounts.Member;
import app.outboard.clients.ClientScope;
import app.outboard.ids.ShareId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;

/** Reads links. */
final class ShareQueries {
    private static final List<SelectField<?>> ALL = List.of(
            SHARE.ID,
            SHARE.CLIENT_ID,
            SHARE.KIND,
            SHARE.SUBJECT,
            SHARE.LABEL,
            SHARE.EXPIRES_AT,
            SHARE.SECTIONS,
            SHARE.DATES_OPEN,
            SHARE.PDF,
            SHARE.NOTES,
            SHARE.QUESTION,
            SHARE.ORIGINS,
            SHARE.PASSWORD_HASH,
            SHARE.LOCK_VERSION,
            SHARE.FROZEN_AT,
            SHARE.PAUSED_AT,
            SHARE.REVOKED_AT,
            SHARE.CREATED_AT,
            SHARE.CREATED_BY,
            SHARE.OPENED,
            SHARE.FIRST_OPENED_AT,
            SHARE.LAST_OPENED_AT,
            SHARE.VERSION);

    private ShareQueries() {}

    /** A link beside whose it is. */
    record Owned(Share share, String client, String slug, boolean archived) {}

    /** All links of the agency, newest first. */
    static List<Owned> all(DSLContext sql, Member member) {
        return sql.select(ALL)
                .select(CLIENT.NAME, CLIENT.SLUG, CLIENT.ARCHIVED_AT)
                .from(SHARE)
                .join(CLIENT)
                .on(CLIENT.AGENCY_ID.eq(SHARE.AGENCY_ID))
                .and(CLIENT.ID.eq(SHARE.CLIENT_ID))
                .where(SHARE.AGENCY_ID.eq(member.agency()))
                .orderBy(SHARE.ID.desc())
                .fetch(row -> new Owned(
                        share(row), row.get(CLIENT.NAME), row.get(CLIENT.SLUG), row.get(CLIENT.ARCHIVED_AT) != null));
    }

    /** A client's links, newest first. */
    static List<Share> of(DSLContext sql, ClientScope scope) {
        return sql.select(ALL)
                .from(SHARE)
                .where(of(scope))
                .orderBy(SHARE.ID.desc())
                .fetch(ShareQueries::share);
    }

    static Optional<Share> find(DSLContext sql, ClientScope scope, ShareId id) {
        return sql.select(ALL).from(SHARE).where(of(scope)).and(SHARE.ID.eq(id)).fetchOptional(ShareQueries::share);
    }

    /** The same for a change that follows: nobody else changes it meanwhile. */
    static Optional<Share> lock(DSLContext tx, ClientScope scope, ShareId id) {
        return tx.select(ALL)
                .from(SHARE)
                .where(of(scope))
                .and(SHARE.ID.eq(id))
                .forUpdate()
                .fetchOptional(ShareQueries::share);
    }

    /** Of any client of the agency, for somebody who came with its token. */
    static Optional<Share> find(DSLContext sql, Member guest, ShareId id) {
        return sql.select(ALL)
                .from(SHARE)
                .where(SHARE.AGENCY_ID.eq(guest.agency()))
                .and(SHARE.ID.eq(id))
                .fetchOptional(ShareQueries::share);
    }

    /** The same made a moment ago by the same person, still open. */
    static Optional<ShareId> twin(
            DSLContext tx, ClientScope scope, Kind kind, @Nullable Long subject, String label, Instant since) {
        return tx.select(SHARE.ID)
                .from(SHARE)
                .where(of(scope))
                .and(SHARE.KIND.eq(kind.key()))
                .and(SHARE.SUBJECT.isNotDistinctFrom(subject))
                .and(SHARE.LABEL.eq(label))
                .and(SHARE.CREATED_BY.isNotDistinctFrom(scope.member().person()))
                .and(SHARE.CREATED_AT.gt(OffsetDateTime.ofInstant(since, ZoneOffset.UTC)))
                .and(SHARE.REVOKED_AT.isNull())
                .orderBy(SHARE.ID.desc())
                .limit(1)
                .fetchOptional(SHARE.ID);
    }

    /** The sealed token. */
    static byte[] sealed(DSLContext sql, ClientScope scope, ShareId id) {
        return sql.select(SHARE.TOKEN_SEALED)
                .from(SHARE)
                .where(of(scope))
                .and(SHARE.ID.eq(id))
                .fetchSingle()
                .value1();
    }

    /** What a page that stands still says, and the hash of it. */
    static Optional<Frozen> frozen(DSLContext sql, ClientScope scope, ShareId id) {
        return sql.select(SHARE.FROZEN, SHARE.FROZEN_SHA256)
                .from(SHARE)
                .where(of(scope))
                .and(SHARE.ID.eq(id))
                .and(SHARE.FROZEN.isNotNull())
                .fetchOptional(row -> new Frozen(row.value1(), row.value2()));
    }

    @SuppressWarnings("ArrayRecordComponent") // read and forgotten: never compared
    record Frozen(byte[] page, byte[] sha256) {}

    static Rules rules(DSLContext sql, Member member) {
        return sql.select(SHARE_RULE.LONGEST_DAYS, SHARE_RULE.PASSWORD_REQUIRED, SHARE_RULE.ENDLESS_ALLOWED)
                .from(SHARE_RULE)
                .where(SHARE_RULE.AGENCY_ID.eq(member.agency()))
                .fetchOptional(row -> new Rules(row.value1(), row.value2(), row.value3()))
                .orElse(Rules.USUAL);
    }

    static Condition of(ClientScope scope) {
        return SHARE.AGENCY_ID.eq(scope.agency()).and(SHARE.CLIENT_ID.eq(scope.client()));
    }

    private static Share share(Record row) {
        return new Share(
                row.get(SHARE.ID),
                row.get(SHARE.CLIENT_ID),
                Kind.of(row.get(SHARE.KIND)),
                row.get(SHARE.SUBJECT),
                new Terms(
                        row.get(SHARE.LABEL),
                        instant(row.get(SHARE.EXPIRES_AT)),
                        List.of(row.get(SHARE.SECTIONS)),
                        row.get(SHARE.DATES_OPEN),
                        row.get(SHARE.PDF),
                        row.get(SHARE.NOTES),
                        row.get(SHARE.QUESTION),
                        List.of(row.get(SHARE.ORIGINS))),
                row.get(SHARE.PASSWORD_HASH),
                row.get(SHARE.LOCK_VERSION),
                instant(row.get(SHARE.FROZEN_AT)),
                instant(row.get(SHARE.PAUSED_AT)),
                instant(row.get(SHARE.REVOKED_AT)),
                row.get(SHARE.CREATED_AT).toInstant(),
                row.get(SHARE.CREATED_BY),
                new Share.Openings(
                        row.get(SHARE.OPENED),
                        instant(row.get(SHARE.FIRST_OPENED_AT)),
                        instant(row.get(SHARE.LAST_OPENED_AT))),
                row.get(SHARE.VERSION));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
