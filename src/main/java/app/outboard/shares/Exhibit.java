package app.outboard.shares;

import app.outboard.clients.ClientScope;
import app.outboard.platform.pdf.Printed;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands behind the links of one kind. */
public interface Exhibit {
    Kind kind();

    /** The keys of the parts a link may leave out, in the order they stand; words under {@code shares.section.…}. */
    List<String> sections();

    /** What of a client's may be shared by such a link, newest first; the dashboard has no number and is always there. */
    List<Choice> choices(ClientScope scope);

    /** The same in the words of somebody who reads them rather than shares them. */
    default List<Choice> titles(ClientScope scope) {
        return choices(scope);
    }

    /**
     * @param subject null for the dashboard
     * @param label what a person calls it
     */
    record Choice(@Nullable Long subject, String label) {}

    /** Renders the page, with {@code layout/share.html} around it. */
    void show(Context ctx, ShareScope scope);

    /** Whether it can be had as a file too. */
    boolean prints();

    /**
     * The same as a file; asked only where the link allows it.
     *
     * @param ctx what is asked for, as the page was
     */
    Optional<Printed> print(Context ctx, ShareScope scope) throws InterruptedException;

    /** What the page would say now, for a link that stands still; empty where it stands still anyway. */
    default Optional<byte[]> freeze(ShareScope scope) {
        return Optional.empty();
    }
}
