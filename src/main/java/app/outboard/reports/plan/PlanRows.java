package app.outboard.reports.plan;

import static app.outboard.schema.Tables.REPORT_PLAN;

import app.outboard.clients.ClientScope;
import app.outboard.ids.ClientId;
import app.outboard.platform.db.Tenant;
import app.outboard.reports.page.BlockKind;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** The rows of plans. */
final class PlanRows {
    private PlanRows() {}

    /** The agency's; the usual one while it has none. */
    static List<Planned> ofAgency(DSLContext sql, Tenant agency) {
        var own = stored(sql, agency, REPORT_PLAN.CLIENT_ID.isNull());
        return own.isEmpty() ? Planned.usual() : Planned.whole(own);
    }

    /** A client's own, empty while it follows the agency's. */
    static List<Planned> own(DSLContext sql, ClientScope scope) {
        var own = stored(sql, scope, REPORT_PLAN.CLIENT_ID.eq(scope.client()));
        return own.isEmpty() ? own : Planned.whole(own);
    }

    /** @param client null for the agency's */
    static void put(DSLContext tx, Tenant agency, @Nullable ClientId client, List<Planned> blocks) {
        delete(tx, agency, client);
        var insert = tx.insertInto(
                REPORT_PLAN,
                REPORT_PLAN.AGENCY_ID,
                REPORT_PLAN.CLIENT_ID,
                REPORT_PLAN.KIND,
                REPORT_PLAN.POSITION,
                REPORT_PLAN.SHOWN,
                REPORT_PLAN.WORDS);
        for (int at = 0; at < blocks.size(); at++) {
            var block = blocks.get(at);
            insert = insert.values(
                    agency.agency(), client, block.kind().key(), (short) at, block.shown(), block.words());
        }
        insert.execute();
    }

    static void delete(DSLContext tx, Tenant agency, @Nullable ClientId client) {
        tx.deleteFrom(REPORT_PLAN)
                .where(REPORT_PLAN.AGENCY_ID.eq(agency.agency()))
                .and(client == null ? REPORT_PLAN.CLIENT_ID.isNull() : REPORT_PLAN.CLIENT_ID.eq(client))
                .execute();
    }

    private static List<Planned> stored(DSLContext sql, Tenant agency, Condition whose) {
        var blocks = new ArrayList<Planned>();
        sql.select(REPORT_PLAN.KIND, REPORT_PLAN.SHOWN, REPORT_PLAN.WORDS)
                .from(REPORT_PLAN)
                .where(REPORT_PLAN.AGENCY_ID.eq(agency.agency()))
                .and(whose)
                .orderBy(REPORT_PLAN.POSITION, REPORT_PLAN.KIND)
                .forEach(row -> BlockKind.ofKey(row.value1())
                        .ifPresent(kind -> blocks.add(new Planned(kind, row.value2(), row.value3()))));
        return blocks;
    }
}
