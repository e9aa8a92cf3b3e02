package app.outboard.analytics.breakdowns;

import app.outboard.clients.ClientScope;
import app.outboard.ids.LandingPageId;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** What somebody who looked says of links, in finished words. Who that is, these pages need not know. */
public interface LinkNews {
    /** Of one link; empty where nobody has looked. */
    Optional<String> ofLink(DSLContext sql, ClientScope scope, String link);

    /** Of the links that lead to a page. */
    List<String> ofPage(DSLContext sql, ClientScope scope, LandingPageId page);
}
