package app.outboard.reports.schedule;

import static app.outboard.schema.Tables.REPORT_SCHEDULE;

import app.outboard.accounts.Closing;
import app.outboard.accounts.Member;
import app.outboard.clients.ClientScope;
import app.outboard.ids.ClientId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record;

/** The rows of schedules. */
public final class ScheduleRows {
    private ScheduleRows() {}

    static Schedule of(DSLContext sql, ClientScope scope) {
        return sql.selectFrom(REPORT_SCHEDULE)
                .where(REPORT_SCHEDULE.AGENCY_ID.eq(scope.agency()))
                .and(REPORT_SCHEDULE.CLIENT_ID.eq(scope.client()))
                .fetchOptional(ScheduleRows::schedule)
                .orElseGet(Schedule::none);
    }

    /** Those of an agency that are on. */
    static Map<ClientId, Schedule> enabled(DSLContext sql, Member member) {
        return sql.selectFrom(REPORT_SCHEDULE)
                .where(REPORT_SCHEDULE.AGENCY_ID.eq(member.agency()))
                .and(REPORT_SCHEDULE.ENABLED)
                .fetchMap(REPORT_SCHEDULE.CLIENT_ID, ScheduleRows::schedule);
    }

    /** False where somebody else was faster. */
    static boolean save(DSLContext tx, ClientScope scope, Schedule wished, LocalDate today) {
        var begins = Schedule.begins(today, wished.workingDay());
        return tx.insertInto(REPORT_SCHEDULE)
                        .set(REPORT_SCHEDULE.AGENCY_ID, scope.agency())
                        .set(REPORT_SCHEDULE.CLIENT_ID, scope.client())
                        .set(REPORT_SCHEDULE.ENABLED, wished.enabled())
                        .set(REPORT_SCHEDULE.WORKING_DAY, (short) wished.workingDay())
                        .set(REPORT_SCHEDULE.RECIPIENTS, wished.recipients().toArray(String[]::new))
                        .set(REPORT_SCHEDULE.COPIES, wished.copies().toArray(String[]::new))
                        .set(REPORT_SCHEDULE.REPLY_TO, wished.replyTo())
                        .set(REPORT_SCHEDULE.REVIEW, wished.review())
                        .set(REPORT_SCHEDULE.ATTACHED, wished.attached())
                        .set(REPORT_SCHEDULE.BEGINS_ON, begins)
                        .set(REPORT_SCHEDULE.PERSON_ID, scope.member().person())
                        .onConflict(REPORT_SCHEDULE.AGENCY_ID, REPORT_SCHEDULE.CLIENT_ID)
                        .doUpdate()
                        .set(REPORT_SCHEDULE.ENABLED, wished.enabled())
                        .set(REPORT_SCHEDULE.WORKING_DAY, (short) wished.workingDay())
                        .set(REPORT_SCHEDULE.RECIPIENTS, wished.recipients().toArray(String[]::new))
                        .set(REPORT_SCHEDULE.COPIES, wished.copies().toArray(String[]::new))
                        .set(REPORT_SCHEDULE.REPLY_TO, wished.replyTo())
                        .set(REPORT_SCHEDULE.REVIEW, wished.review())
                        .set(REPORT_SCHEDULE.ATTACHED, wished.attached())
                        .set(
                                REPORT_SCHEDULE.BEGINS_ON,
                                org.jooq
                                        .impl
                                        .DSL
                                        .when(REPORT_SCHEDULE.ENABLED, REPORT_SCHEDULE.BEGINS_ON)
                                        .otherwise(begins))
                        .set(REPORT_SCHEDULE.PERSON_ID, scope.member().person())
                        .set(REPORT_SCHEDULE.VERSION, REPORT_SCHEDULE.VERSION.plus(1))
                        .where(REPORT_SCHEDULE.VERSION.eq(wished.version()))
                        .execute()
                == 1;
    }

    /** Deletes all schedules of an agency that is being removed. */
    public static void remove(DSLContext tx, Closing closing) {
        tx.deleteFrom(REPORT_SCHEDULE)
                .where(REPORT_SCHEDULE.AGENCY_ID.eq(closing.agency()))
                .execute();
    }

    private static Schedule schedule(Record row) {
        return new Schedule(
                row.get(REPORT_SCHEDULE.ENABLED),
                row.get(REPORT_SCHEDULE.WORKING_DAY),
                List.of(row.get(REPORT_SCHEDULE.RECIPIENTS)),
                List.of(row.get(REPORT_SCHEDULE.COPIES)),
                row.get(REPORT_SCHEDULE.REPLY_TO),
                row.get(REPORT_SCHEDULE.REVIEW),
                row.get(REPORT_SCHEDULE.ATTACHED),
                row.get(REPORT_SCHEDULE.BEGINS_ON),
                row.get(REPORT_SCHEDULE.PERSON_ID),
                row.get(REPORT_SCHEDULE.VERSION));
    }
}
