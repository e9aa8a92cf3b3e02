package app.outboard.mails;

import static app.outboard.schema.Tables.CLIENT;
import static app.outboard.schema.Tables.MAIL;
import static app.outboard.schema.Tables.MAIL_REFUSAL;

import app.outboard.ids.AgencyId;
import java.time.OffsetDateTime;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Reads of the log: two statements a page. */
final class MailQueries {
    private static final Field<Integer> ALL = DSL.count().over();
    private static final Field<Integer> COPIES = DSL.cardinality(MAIL.COPIES);
    private static final Field<Boolean> SENDABLE = DSL.field(MAIL.HTML.isNotNull());

    private final DSLContext sql;
    private final AgencyId agency;

    MailQueries(DSLContext sql, AgencyId agency) {
        this.sql = sql;
        this.agency = agency;
    }

    MailPage page(MailRequest request) {
        var state = request.state();
        var rows = sql.select(
                        MAIL.ID,
                        MAIL.SUBJECT,
                        MAIL.RECIPIENT,
                        MAIL.STATE,
                        MAIL.REASON,
                        MAIL.CREATED_AT,
                        MAIL.DUE_AT,
                        MAIL.SENT_AT,
                        CLIENT.NAME)
                .select(COPIES.as("copies"), SENDABLE.as("sendable"), ALL.as("all"))
                .from(MAIL)
                .leftJoin(CLIENT)
                .on(CLIENT.AGENCY_ID.eq(MAIL.AGENCY_ID))
                .and(CLIENT.ID.eq(MAIL.CLIENT_ID))
                .where(MAIL.AGENCY_ID.eq(agency))
                .and(state == null ? DSL.noCondition() : MAIL.STATE.eq(state.key()))
                .orderBy(
                        request.descending()
                                ? column(request.column()).desc().nullsLast()
                                : column(request.column()).asc().nullsLast(),
                        MAIL.ID.desc())
                .limit(MailRequest.SIZE)
                .offset((request.page() - 1) * MailRequest.SIZE)
                .fetch();
        var refusals = sql.select(MAIL_REFUSAL.RECIPIENT, MAIL_REFUSAL.AT)
                .from(MAIL_REFUSAL)
                .where(MAIL_REFUSAL.AGENCY_ID.eq(agency))
                .orderBy(MAIL_REFUSAL.RECIPIENT)
                .fetch(row -> new MailPage.Refusal(row.value1(), row.value2().toInstant()));
        return new MailPage(
                rows.map(MailQueries::row), rows.isEmpty() ? 0 : rows.getFirst().get("all", Integer.class), refusals);
    }

    private static Field<?> column(MailRequest.Column column) {
        return switch (column) {
            case AT -> MAIL.CREATED_AT;
            case TO -> MAIL.RECIPIENT;
            case SUBJECT -> MAIL.SUBJECT;
            case CLIENT -> CLIENT.NAME;
            case STATE -> MAIL.STATE;
        };
    }

    private static MailPage.Row row(Record row) {
        OffsetDateTime sent = row.get(MAIL.SENT_AT);
        return new MailPage.Row(
                row.get(MAIL.ID),
                row.get(MAIL.SUBJECT),
                row.get(MAIL.RECIPIENT),
                row.get("copies", Integer.class),
                row.get(CLIENT.NAME),
                State.ofKey(row.get(MAIL.STATE)).orElseThrow(),
                row.get(MAIL.REASON),
                row.get(MAIL.CREATED_AT).toInstant(),
                row.get(MAIL.DUE_AT).toInstant(),
                sent == null ? null : sent.toInstant(),
                row.get("sendable", Boolean.class));
    }
}
