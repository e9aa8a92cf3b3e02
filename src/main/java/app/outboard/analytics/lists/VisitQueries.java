package app.outboard.analytics.lists;

import app.outboard.analytics.question.Period;
import app.outboard.clients.ClientScope;
import app.outboard.pins.landing.PageAddress;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Sessions by landing page: one statement each. */
final class VisitQueries {
    private VisitQueries() {}

    /** Which reports fill these days. Two statements, or one where none do. */
    static SessionCover cover(DSLContext sql, ClientScope scope, Period days) {
        var known = sql.resultQuery(VisitSql.RANGES, new Bindings().with(scope).array())
                .fetch(row -> new Period(row.get("from_on", LocalDate.class), row.get("to_on", LocalDate.class)));
        var cover = SessionCover.choose(known, days);
        if (!cover.isKnown()) return cover;
        var bindings = bind(new Bindings(), scope, cover).with(scope);
        return sql.resultQuery(VisitSql.totals(), bindings.array())
                .fetchSingle(row -> cover.counted(row.get("sessions", Long.class), row.get("linked", Long.class)));
    }

    /** What every report said of a page. */
    static List<PageDetail.Range> history(
            DSLContext sql, ClientScope scope, SessionCover cover, @Nullable PageAddress page) {
        if (page == null || cover.known().isEmpty()) return List.of();
        var all = new SessionCover(cover.known(), cover.known(), 0, 0);
        var bindings = bind(new Bindings(), scope, all).with(page.host(), page.path());
        return sql.resultQuery(VisitSql.history(), bindings.array())
                .fetch(row -> new PageDetail.Range(
                        new Period(row.get("from_on", LocalDate.class), row.get("to_on", LocalDate.class)),
                        visits(row, Count.exactly(row.get("sessions", Long.class)), false)));
    }

    /** The question marks of {@link VisitSql#OWN} and {@link VisitSql#NEWEST}. */
    static Bindings bind(Bindings bindings, ClientScope scope, SessionCover cover) {
        return bindings.with(scope)
                .with(PageAddress.hostOf(scope.website()))
                .with((Object) cover.from())
                .with((Object) cover.to())
                .with(scope);
    }

    static PageVisits visits(Record row, @Nullable Count sessions, boolean shared) {
        return new PageVisits(
                sessions,
                row.get("engaged", Long.class),
                row.get("key_events", BigDecimal.class),
                row.get("revenue", BigDecimal.class),
                shared);
    }
}
