package app.outboard.reports.plan;

import static app.outboard.schema.Tables.REPORT_PLAN;
import static app.outboard.schema.Tables.REPORT_READER;

import app.outboard.accounts.Closing;
import app.outboard.accounts.Member;
import app.outboard.clients.ClientScope;
import app.outboard.platform.db.Database;
import app.outboard.trail.Trail;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** The door to plans and readers. */
public final class Plans {
    private final Database database;
    private final Trail trail;

    public Plans(Database database, Trail trail) {
        this.database = database;
        this.trail = trail;
    }

    /** What a client's next report begins with: the client's own plan, else the agency's. */
    public static List<Planned> of(DSLContext sql, ClientScope scope) {
        var own = PlanRows.own(sql, scope);
        return own.isEmpty() ? PlanRows.ofAgency(sql, scope) : own;
    }

    public static Reader reader(DSLContext sql, ClientScope scope) {
        return sql.select(REPORT_READER.LOCALE, REPORT_READER.GOAL)
                .from(REPORT_READER)
                .where(REPORT_READER.AGENCY_ID.eq(scope.agency()))
                .and(REPORT_READER.CLIENT_ID.eq(scope.client()))
                .fetchOptional(
                        row -> new Reader(Tongues.find(row.value1()).orElse(Reader.USUAL.locale()), row.value2()))
                .orElse(Reader.USUAL);
    }

    /** What the pages of both show. */
    record Standing(List<Planned> blocks, boolean own, Reader reader) {}

    Standing of(Member member) {
        return new Standing(database.read(member, sql -> PlanRows.ofAgency(sql, member)), true, Reader.USUAL);
    }

    Standing of(ClientScope scope) {
        return database.read(scope, sql -> {
            var own = PlanRows.own(sql, scope);
            var blocks = own.isEmpty() ? PlanRows.ofAgency(sql, scope) : own;
            return new Standing(blocks, !own.isEmpty(), reader(sql, scope));
        });
    }

    void save(Member member, List<Planned> blocks) {
        database.<@Nullable Void>write(member, tx -> {
            PlanRows.put(tx, member, null, blocks);
            trail.note(
                    tx,
                    member.agency(),
                    member.person(),
                    "report.template_changed",
                    null,
                    member.house().name());
            return null;
        });
    }

    /** From now on the client has a plan of its own. */
    void save(ClientScope scope, List<Planned> blocks) {
        database.<@Nullable Void>write(scope, tx -> {
            PlanRows.put(tx, scope, scope.client(), blocks);
            note(tx, scope);
            return null;
        });
    }

    /** The client follows the agency's plan again. */
    void follow(ClientScope scope) {
        database.<@Nullable Void>write(scope, tx -> {
            PlanRows.delete(tx, scope, scope.client());
            note(tx, scope);
            return null;
        });
    }

    /** For whom the client's reports are written from now on. */
    public void save(ClientScope scope, Reader reader) {
        database.<@Nullable Void>write(scope, tx -> {
            tx.insertInto(REPORT_READER)
                    .set(REPORT_READER.AGENCY_ID, scope.agency())
                    .set(REPORT_READER.CLIENT_ID, scope.client())
                    .set(REPORT_READER.LOCALE, reader.locale().toLanguageTag())
                    .set(REPORT_READER.GOAL, reader.goal())
                    .onConflict(REPORT_READER.AGENCY_ID, REPORT_READER.CLIENT_ID)
                    .doUpdate()
                    .set(REPORT_READER.LOCALE, reader.locale().toLanguageTag())
                    .set(REPORT_READER.GOAL, reader.goal())
                    .execute();
            note(tx, scope);
            return null;
        });
    }

    /** Deletes all plans and readers of an agency that is being removed. */
    public static void remove(DSLContext tx, Closing closing) {
        tx.deleteFrom(REPORT_PLAN)
                .where(REPORT_PLAN.AGENCY_ID.eq(closing.agency()))
                .execute();
        tx.deleteFrom(REPORT_READER)
                .where(REPORT_READER.AGENCY_ID.eq(closing.agency()))
                .execute();
    }

    private void note(DSLContext tx, ClientScope scope) {
        trail.note(
                tx, scope.agency(), scope.member().person(), "report.settings_changed", scope.client(), scope.name());
    }
}
