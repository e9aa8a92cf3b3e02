package app.outboard.accounts;

import static app.outboard.schema.Tables.AGENCY;

import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Records;

/** Reads of agencies, before anybody was let in. */
final class AgencyQueries {
    private AgencyQueries() {}

    static Optional<Agency> bySlug(DSLContext sql, String slug) {
        return sql.select(
                        AGENCY.ID,
                        AGENCY.SLUG,
                        AGENCY.NAME,
                        AGENCY.FEW_CLICKS,
                        AGENCY.PROVISIONAL_DAYS,
                        AGENCY.RATE_CHANGE_POINTS,
                        AGENCY.COUNT_CHANGE_PERCENT)
                .from(AGENCY)
                .where(AGENCY.SLUG.eq(slug))
                .fetchOptional(Records.mapping(Agency::new));
    }
}
