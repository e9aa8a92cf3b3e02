package app.outboard.figures;

import app.outboard.clients.ClientScope;
import app.outboard.ids.FileId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sessions by page over a range, on their way in, as one report of Google Analytics gives them. */
public record VisitList(ClientScope client, FileId file, Instant downloadedAt, DayRange range, List<Page> pages) {
    public VisitList {
        pages = List.copyOf(pages);
    }

    /**
     * A page's sessions; null where the report does not say.
     *
     * @param host as {@code PageAddress} has it; empty for the client's own site
     * @param path likewise
     */
    public record Page(
            String host,
            String path,
            long sessions,
            @Nullable Long engaged,
            @Nullable BigDecimal keyEvents,
            @Nullable BigDecimal revenue) {}
}
