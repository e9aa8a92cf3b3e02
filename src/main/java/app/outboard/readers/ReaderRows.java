package app.outboard.readers;

import static app.outboard.schema.Tables.READER;
import static app.outboard.schema.Tables.READER_CLIENT;
import static app.outboard.schema.Tables.READER_PASS;
import static org.jooq.impl.DSL.arrayAgg;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;

import app.outboard.accounts.Closing;
import app.outboard.clients.ClientScope;
import app.outboard.ids.ClientId;
import app.outboard.ids.ReaderId;
import app.outboard.platform.db.Tenant;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** The rows of client people. */
final class ReaderRows {
    private ReaderRows() {}

    /**
     * Somebody on the agency's list of one client's people.
     *
     * @param pass a link that is still open, sealed; null where there is none to hand over
     * @param openUntil when the newest open link ends, or null
     */
    @SuppressWarnings("ArrayRecordComponent") // opened and forgotten: never compared
    record Listed(
            ReaderId id,
            String email,
            String name,
            Instant invitedAt,
            @Nullable Instant lastSeenAt,
            byte @Nullable [] pass,
            @Nullable Instant openUntil) {}

    static Optional<Reader> find(DSLContext sql, Tenant tenant, ReaderId id) {
        return find(sql, tenant, READER.ID.eq(id));
    }

    static Optional<Reader> find(DSLContext sql, Tenant tenant, String email) {
        return find(sql, tenant, READER.EMAIL.eq(email));
    }

    /** Those with no client left are nobody any more. */
    private static Optional<Reader> find(DSLContext sql, Tenant tenant, Condition which) {
        return sql.select(READER.ID, READER.EMAIL, READER.NAME, arrayAgg(READER_CLIENT.CLIENT_ID))
                .from(READER)
                .join(READER_CLIENT)
                .on(READER_CLIENT.AGENCY_ID.eq(READER.AGENCY_ID))
                .and(READER_CLIENT.READER_ID.eq(READER.ID))
                .where(READER.AGENCY_ID.eq(tenant.agency()))
                .and(which)
                .groupBy(READER.ID, READER.EMAIL, READER.NAME)
                .fetchOptional(row -> new Reader(row.value1(), row.value2(), row.value3(), Set.of(row.value4())));
    }

    /** The client's people by address. */
    static List<Listed> of(DSLContext sql, ClientScope scope, Instant now) {
        var open = READER_PASS
                .AGENCY_ID
                .eq(READER.AGENCY_ID)
                .and(READER_PASS.READER_ID.eq(READER.ID))
                .and(READER_PASS.KIND.eq(Passes.LINK))
                .and(READER_PASS.EXPIRES_AT.gt(utc(now)));
        var until = select(max(READER_PASS.EXPIRES_AT))
                .from(READER_PASS)
                .where(open)
                .asField("open_until");
        var sealed = select(READER_PASS.TOKEN_SEALED)
                .from(READER_PASS)
                .where(open)
                .and(READER_PASS.TOKEN_SEALED.isNotNull())
                .orderBy(READER_PASS.MADE_AT.desc())
                .limit(1)
                .<byte[]>asField("sealed");
        return sql.select(READER.ID, READER.EMAIL, READER.NAME, READER_CLIENT.ADDED_AT, READER.LAST_SEEN_AT)
                .select(until, sealed)
                .from(READER)
                .join(READER_CLIENT)
                .on(READER_CLIENT.AGENCY_ID.eq(READER.AGENCY_ID))
                .and(READER_CLIENT.READER_ID.eq(READER.ID))
                .where(READER.AGENCY_ID.eq(scope.agency()))
                .and(READER_CLIENT.CLIENT_ID.eq(scope.client()))
                .orderBy(READER.EMAIL)
                .fetch(ReaderRows::listed);
    }

    /** Somebody of that address, who may now read of this client; their name is what was said last. */
    static ReaderId invite(DSLContext tx, ClientScope scope, String email, String name, Instant now) {
        ReaderId id = tx.insertInto(READER)
                .set(READER.AGENCY_ID, scope.agency())
                .set(READER.EMAIL, email)
                .set(READER.NAME, name)
                .set(READER.INVITED_AT, utc(now))
                .set(READER.PERSON_ID, scope.member().person())
                .onConflict(READER.AGENCY_ID, READER.EMAIL)
                .doUpdate()
                .set(READER.NAME, name)
                .returningResult(READER.ID)
                .fetchSingle()
                .value1();
        tx.insertInto(READER_CLIENT)
                .set(READER_CLIENT.AGENCY_ID, scope.agency())
                .set(READER_CLIENT.READER_ID, id)
                .set(READER_CLIENT.CLIENT_ID, scope.client())
                .set(READER_CLIENT.ADDED_AT, utc(now))
                .onConflictDoNothing()
                .execute();
        return id;
    }

    /** Takes the client from them; false where they did not have it. */
    static boolean remove(DSLContext tx, ClientScope scope, ReaderId id) {
        return tx.deleteFrom(READER_CLIENT)
                        .where(READER_CLIENT.AGENCY_ID.eq(scope.agency()))
                        .and(READER_CLIENT.READER_ID.eq(id))
                        .and(READER_CLIENT.CLIENT_ID.eq(scope.client()))
                        .execute()
                == 1;
    }

    static void seen(DSLContext tx, Tenant tenant, ReaderId id, Instant now) {
        tx.update(READER)
                .set(READER.LAST_SEEN_AT, utc(now))
                .where(READER.AGENCY_ID.eq(tenant.agency()))
                .and(READER.ID.eq(id))
                .execute();
    }

    static void removeAll(DSLContext tx, Closing closing) {
        var agency = closing.agency();
        tx.deleteFrom(READER_PASS).where(READER_PASS.AGENCY_ID.eq(agency)).execute();
        tx.deleteFrom(READER_CLIENT).where(READER_CLIENT.AGENCY_ID.eq(agency)).execute();
        tx.deleteFrom(READER).where(READER.AGENCY_ID.eq(agency)).execute();
    }

    /** Whether somebody has a client yet of those they were invited to. */
    static boolean reads(Reader reader, ClientId client) {
        return reader.clients().contains(client);
    }

    private static Listed listed(Record row) {
        var until = row.get("open_until", OffsetDateTime.class);
        var seen = row.get(READER.LAST_SEEN_AT);
        return new Listed(
                row.get(READER.ID),
                row.get(READER.EMAIL),
                row.get(READER.NAME),
                row.get(READER_CLIENT.ADDED_AT).toInstant(),
                seen == null ? null : seen.toInstant(),
                row.get("sealed", byte[].class),
                until == null ? null : until.toInstant());
    }

    static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
