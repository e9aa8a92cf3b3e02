package app.outboard.shares;

import static app.outboard.schema.Tables.SHARE;
import static app.outboard.schema.Tables.SHARE_RULE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.val;

import app.outboard.accounts.Closing;
import app.outboard.accounts.Member;
import app.outboard.clients.ClientScope;
import app.outboard.ids.ShareId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jooq.DSLContext;
import org.jooq.UpdateSetMoreStep;
import org.jspecify.annotations.Nullable;

/** Writes links. */
final class ShareRows {
    private ShareRows() {}

    static ShareId insert(
            DSLContext tx,
            ClientScope scope,
            Kind kind,
            @Nullable Long subject,
            Terms terms,
            @Nullable String passwordHash,
            byte[] tokenHash,
            Instant now) {
        return tx.insertInto(SHARE)
                .set(SHARE.AGENCY_ID, scope.agency())
                .set(SHARE.CLIENT_ID, scope.client())
                .set(SHARE.KIND, kind.key())
                .set(SHARE.SUBJECT, subject)
                .set(SHARE.LABEL, terms.label())
                .set(SHARE.TOKEN_HASH, tokenHash)
                .set(SHARE.TOKEN_SEALED, new byte[0])
                .set(SHARE.PASSWORD_HASH, passwordHash)
                .set(SHARE.EXPIRES_AT, utc(terms.expiresAt()))
                .set(SHARE.SECTIONS, terms.sections().toArray(String[]::new))
                .set(SHARE.DATES_OPEN, terms.datesOpen())
                .set(SHARE.PDF, terms.pdf())
                .set(SHARE.NOTES, terms.notes())
                .set(SHARE.QUESTION, terms.question())
                .set(SHARE.ORIGINS, terms.origins().toArray(String[]::new))
                .set(SHARE.CREATED_AT, utc(now))
                .set(SHARE.CREATED_BY, scope.member().person())
                .returningResult(SHARE.ID)
                .fetchSingle()
                .value1();
    }

    static void seal(DSLContext tx, ClientScope scope, ShareId id, byte[] tokenHash, byte[] sealed) {
        change(tx)
                .set(SHARE.TOKEN_HASH, tokenHash)
                .set(SHARE.TOKEN_SEALED, sealed)
                .where(ShareQueries.of(scope))
                .and(SHARE.ID.eq(id))
                .execute();
    }

    static void update(DSLContext tx, ClientScope scope, ShareId id, Terms terms) {
        change(tx)
                .set(SHARE.LABEL, terms.label())
                .set(SHARE.EXPIRES_AT, utc(terms.expiresAt()))
                .set(SHARE.SECTIONS, terms.sections().toArray(String[]::new))
                .set(SHARE.DATES_OPEN, terms.datesOpen())
                .set(SHARE.PDF, terms.pdf())
                .set(SHARE.NOTES, terms.notes())
                .set(SHARE.QUESTION, terms.question())
                .set(SHARE.ORIGINS, terms.origins().toArray(String[]::new))
                .where(ShareQueries.of(scope))
                .and(SHARE.ID.eq(id))
                .execute();
    }

    /** Another password, or none; what was unlocked is locked again. */
    static void setPassword(DSLContext tx, ClientScope scope, ShareId id, @Nullable String hash) {
        change(tx)
                .set(SHARE.PASSWORD_HASH, hash)
                .set(SHARE.LOCK_VERSION, SHARE.LOCK_VERSION.plus(1))
                .where(ShareQueries.of(scope))
                .and(SHARE.ID.eq(id))
                .execute();
    }

    /** @param at null goes on */
    static void pause(DSLContext tx, ClientScope scope, ShareId id, @Nullable Instant at) {
        change(tx)
                .set(SHARE.PAUSED_AT, utc(at))
                .set(SHARE.LOCK_VERSION, SHARE.LOCK_VERSION.plus(1))
                .where(ShareQueries.of(scope))
                .and(SHARE.ID.eq(id))
                .execute();
    }

    static void revoke(DSLContext tx, ClientScope scope, ShareId id, Instant at) {
        change(tx)
                .set(SHARE.REVOKED_AT, utc(at))
                .set(SHARE.LOCK_VERSION, SHARE.LOCK_VERSION.plus(1))
                .where(ShareQueries.of(scope))
                .and(SHARE.ID.eq(id))
                .execute();
    }

    @SuppressWarnings("NullAway") // null columns thaw the page
    static void freeze(
            DSLContext tx,
            ClientScope scope,
            ShareId id,
            byte @Nullable [] page,
            byte @Nullable [] sha256,
            Instant at) {
        change(tx)
                .set(SHARE.FROZEN, page)
                .set(SHARE.FROZEN_SHA256, sha256)
                .set(SHARE.FROZEN_AT, page == null ? null : utc(at))
                .where(ShareQueries.of(scope))
                .and(SHARE.ID.eq(id))
                .execute();
    }

    /** One look more. Settings stay as they are, so the version does too. */
    static void opened(DSLContext tx, ClientScope scope, ShareId id, Instant at) {
        tx.update(SHARE)
                .set(SHARE.OPENED, SHARE.OPENED.plus(1))
                .set(SHARE.FIRST_OPENED_AT, coalesce(SHARE.FIRST_OPENED_AT, val(utc(at))))
                .set(SHARE.LAST_OPENED_AT, utc(at))
                .where(ShareQueries.of(scope))
                .and(SHARE.ID.eq(id))
                .execute();
    }

    static void rule(DSLContext tx, Member member, Rules rules) {
        tx.insertInto(SHARE_RULE)
                .set(SHARE_RULE.AGENCY_ID, member.agency())
                .set(SHARE_RULE.LONGEST_DAYS, rules.longestDays())
                .set(SHARE_RULE.PASSWORD_REQUIRED, rules.passwordRequired())
                .set(SHARE_RULE.ENDLESS_ALLOWED, rules.endlessAllowed())
                .onConflict(SHARE_RULE.AGENCY_ID)
                .doUpdate()
                .set(SHARE_RULE.LONGEST_DAYS, rules.longestDays())
                .set(SHARE_RULE.PASSWORD_REQUIRED, rules.passwordRequired())
                .set(SHARE_RULE.ENDLESS_ALLOWED, rules.endlessAllowed())
                .execute();
    }

    static void removeAll(DSLContext tx, Closing closing) {
        tx.deleteFrom(SHARE).where(SHARE.AGENCY_ID.eq(closing.agency())).execute();
        tx.deleteFrom(SHARE_RULE)
                .where(SHARE_RULE.AGENCY_ID.eq(closing.agency()))
                .execute();
    }

    private static UpdateSetMoreStep<?> change(DSLContext tx) {
        return tx.update(SHARE).set(SHARE.VERSION, SHARE.VERSION.plus(1));
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant at) {
        return at == null ? null : OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
