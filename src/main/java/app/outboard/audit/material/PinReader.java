package app.outboard.audit.material;

import static app.outboard.schema.Tables.BOARD;
import static app.outboard.schema.Tables.PIN;

import app.outboard.analytics.lists.Count;
import app.outboard.analytics.lists.Counts;
import app.outboard.analytics.lists.PinRow;
import app.outboard.audit.material.AuditedPin.Picture;
import app.outboard.audit.material.AuditedPin.PinCounts;
import app.outboard.clients.ClientScope;
import app.outboard.pins.landing.PageAddress;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Reads a client's Pins: one statement. */
final class PinReader {
    private PinReader() {}

    /** @param figures by Pinterest's number */
    static List<AuditedPin> read(DSLContext sql, ClientScope scope, Map<String, PinRow> figures) {
        return sql.select(
                        PIN.PINTEREST_ID,
                        PIN.TITLE,
                        PIN.DESCRIPTION,
                        PIN.LINK,
                        BOARD.SLUG,
                        PIN.CREATED_ON,
                        PIN.ALT_TEXT,
                        PIN.KEYWORDS,
                        PIN.LINK_ADDED_ON)
                .from(PIN)
                .leftJoin(BOARD)
                .on(BOARD.AGENCY_ID.eq(PIN.AGENCY_ID))
                .and(BOARD.CLIENT_ID.eq(PIN.CLIENT_ID))
                .and(BOARD.ID.eq(PIN.BOARD_ID))
                .where(PIN.AGENCY_ID.eq(scope.agency()))
                .and(PIN.CLIENT_ID.eq(scope.client()))
                .orderBy(PIN.ID)
                .fetch(row -> pin(row, figures.get(row.get(PIN.PINTEREST_ID))));
    }

    private static AuditedPin pin(Record row, @Nullable PinRow figures) {
        var link = row.get(PIN.LINK);
        return new AuditedPin(
                row.get(PIN.PINTEREST_ID),
                row.get(PIN.TITLE),
                row.get(PIN.DESCRIPTION),
                link,
                link == null || link.isBlank() ? null : PageAddress.of(link),
                row.get(BOARD.SLUG),
                row.get(PIN.CREATED_ON),
                row.get(PIN.ALT_TEXT),
                row.get(PIN.KEYWORDS),
                row.get(PIN.LINK_ADDED_ON),
                Picture.UNKNOWN,
                null,
                figures == null ? PinCounts.UNKNOWN : counts(figures.counts()));
    }

    static PinCounts counts(Counts counts) {
        return new PinCounts(
                exact(counts.outboundClicks()),
                exact(counts.pinClicks()),
                exact(counts.impressions()),
                exact(counts.saves()));
    }

    static @Nullable Long exact(@Nullable Count count) {
        return count == null ? null : count.exact();
    }
}
