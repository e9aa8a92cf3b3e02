package app.outboard.reports.block;

import app.outboard.analytics.question.Period;
import app.outboard.clients.ClientScope;
import java.util.List;
import org.jooq.DSLContext;

/** Knows what happened, one statement. */
public interface Timeline {
    /** What the client may read about these days, oldest first. */
    List<Mark> of(DSLContext sql, ClientScope scope, Period period);
}
