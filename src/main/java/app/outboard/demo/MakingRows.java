package app.outboard.demo;

import static app.outboard.schema.Tables.DEMO_MAKING;

import app.outboard.ids.AgencyId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jooq.DSLContext;

/** The row that says how far the making is. */
final class MakingRows {
    private MakingRows() {}

    static Optional<Making> find(DSLContext sql, AgencyId agency) {
        return sql.select(
                        DEMO_MAKING.ASKED_AT,
                        DEMO_MAKING.STEPS_DONE,
                        DEMO_MAKING.STEPS_ALL,
                        DEMO_MAKING.MADE_AT,
                        DEMO_MAKING.FAILED)
                .from(DEMO_MAKING)
                .where(DEMO_MAKING.AGENCY_ID.eq(agency))
                .fetchOptional(row -> {
                    var madeAt = row.value4();
                    return new Making(
                            row.value1().toInstant(),
                            row.value2(),
                            row.value3(),
                            madeAt == null ? null : madeAt.toInstant(),
                            row.value5());
                });
    }

    /** True for the first to ask, and for the first after a failure. */
    static boolean ask(DSLContext tx, AgencyId agency, Instant now, int steps) {
        return tx.insertInto(DEMO_MAKING)
                        .set(DEMO_MAKING.AGENCY_ID, agency)
                        .set(DEMO_MAKING.ASKED_AT, utc(now))
                        .set(DEMO_MAKING.STEPS_ALL, steps)
                        .onConflict(DEMO_MAKING.AGENCY_ID)
                        .doUpdate()
                        .set(DEMO_MAKING.FAILED, false)
                        .where(DEMO_MAKING.FAILED)
                        .execute()
                == 1;
    }

    static void step(DSLContext tx, AgencyId agency, int done) {
        tx.update(DEMO_MAKING)
                .set(DEMO_MAKING.STEPS_DONE, done)
                .where(DEMO_MAKING.AGENCY_ID.eq(agency))
                .execute();
    }

    static void made(DSLContext tx, AgencyId agency, Instant now) {
        tx.update(DEMO_MAKING)
                .set(DEMO_MAKING.MADE_AT, utc(now))
                .where(DEMO_MAKING.AGENCY_ID.eq(agency))
                .execute();
    }

    static void fail(DSLContext tx, AgencyId agency) {
        tx.update(DEMO_MAKING)
                .set(DEMO_MAKING.FAILED, true)
                .where(DEMO_MAKING.AGENCY_ID.eq(agency))
                .execute();
    }

    static void remove(DSLContext tx, AgencyId agency) {
        tx.deleteFrom(DEMO_MAKING).where(DEMO_MAKING.AGENCY_ID.eq(agency)).execute();
    }

    private static OffsetDateTime utc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
