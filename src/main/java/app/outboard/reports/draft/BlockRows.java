package app.outboard.reports.draft;

import static app.outboard.schema.Tables.REPORT;
import static app.outboard.schema.Tables.REPORT_BLOCK;

import app.outboard.clients.ClientScope;
import app.outboard.ids.ReportId;
import app.outboard.reports.page.BlockKind;
import app.outboard.reports.plan.Planned;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** The rows of a report's blocks: one statement each. The report is known to be the client's. */
public final class BlockRows {
    private BlockRows() {}

    static List<Planned> of(DSLContext sql, ClientScope scope, ReportId report) {
        var blocks = new ArrayList<Planned>();
        sql.select(REPORT_BLOCK.KIND, REPORT_BLOCK.SHOWN, REPORT_BLOCK.WORDS)
                .from(REPORT_BLOCK)
                .where(REPORT_BLOCK.AGENCY_ID.eq(scope.agency()))
                .and(REPORT_BLOCK.REPORT_ID.eq(report))
                .orderBy(REPORT_BLOCK.POSITION, REPORT_BLOCK.KIND)
                .forEach(row -> BlockKind.ofKey(row.value1())
                        .ifPresent(kind -> blocks.add(new Planned(kind, row.value2(), row.value3()))));
        return Planned.whole(blocks);
    }

    /** Writes order and switches; of words only those of blocks that are new. */
    static void arrange(DSLContext tx, ClientScope scope, ReportId report, List<Planned> blocks) {
        var insert = tx.insertInto(
                REPORT_BLOCK,
                REPORT_BLOCK.AGENCY_ID,
                REPORT_BLOCK.REPORT_ID,
                REPORT_BLOCK.KIND,
                REPORT_BLOCK.POSITION,
                REPORT_BLOCK.SHOWN,
                REPORT_BLOCK.WORDS);
        for (int at = 0; at < blocks.size(); at++) {
            var block = blocks.get(at);
            insert =
                    insert.values(scope.agency(), report, block.kind().key(), (short) at, block.shown(), block.words());
        }
        insert.onConflict(REPORT_BLOCK.AGENCY_ID, REPORT_BLOCK.REPORT_ID, REPORT_BLOCK.KIND)
                .doUpdate()
                .set(REPORT_BLOCK.POSITION, DSL.excluded(REPORT_BLOCK.POSITION))
                .set(REPORT_BLOCK.SHOWN, DSL.excluded(REPORT_BLOCK.SHOWN))
                .execute();
    }

    static void say(DSLContext tx, ClientScope scope, ReportId report, BlockKind kind, String words) {
        tx.update(REPORT_BLOCK)
                .set(REPORT_BLOCK.WORDS, words)
                .where(REPORT_BLOCK.AGENCY_ID.eq(scope.agency()))
                .and(REPORT_BLOCK.REPORT_ID.eq(report))
                .and(REPORT_BLOCK.KIND.eq(kind.key()))
                .execute();
    }

    /** What the client's report before these days said, by block; nothing where there is none. */
    public static Map<BlockKind, String> before(DSLContext sql, ClientScope scope, LocalDate from) {
        var words = new EnumMap<BlockKind, String>(BlockKind.class);
        sql.select(REPORT_BLOCK.KIND, REPORT_BLOCK.WORDS)
                .from(REPORT_BLOCK)
                .where(REPORT_BLOCK.AGENCY_ID.eq(scope.agency()))
                .and(REPORT_BLOCK.WORDS.ne(""))
                .and(REPORT_BLOCK.REPORT_ID.eq(DSL.select(REPORT.ID)
                        .from(REPORT)
                        .where(REPORT.AGENCY_ID.eq(scope.agency()))
                        .and(REPORT.CLIENT_ID.eq(scope.client()))
                        .and(REPORT.TO_ON.lt(from))
                        .orderBy(REPORT.TO_ON.desc(), REPORT.FROM_ON.desc())
                        .limit(1)))
                .forEach(row -> BlockKind.ofKey(row.value1()).ifPresent(kind -> words.put(kind, row.value2())));
        return words;
    }
}
