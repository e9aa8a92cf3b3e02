package app.outboard.platform.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the doors found out about a request, for the frame around its page and for the log. */
public final class Visit {
    private static final String KEY = "visit";

    /** A person as the frame shows them. */
    public record Who(long id, String name, boolean keys, String theme) {}

    @Nullable
    Who who;

    long agencyId;
    Frame.@Nullable House agency;
    Frame.@Nullable Link client;
    boolean canEdit;
    Supplier<List<Frame.House>> agencies = List::of;
    Supplier<List<Frame.Link>> clients = List::of;
    BooleanSupplier mayBegin = () -> false;

    private Visit() {}

    public static Visit of(Context ctx) {
        Visit visit = ctx.attribute(KEY);
        if (visit != null) return visit;
        var fresh = new Visit();
        ctx.attribute(KEY, fresh);
        return fresh;
    }

    /** Somebody is signed in; their agencies are asked for only when a page shows them. */
    public void person(Who who, Supplier<List<Frame.House>> agencies) {
        this.who = who;
        this.agencies = agencies;
    }

    /**
     * They were let into an agency; its clients are asked for only when a page shows them.
     *
     * @param mayBegin whether an agency may still be set up in the browser; asked only in a demo
     */
    public void agency(
            long id,
            Frame.House agency,
            boolean canEdit,
            Supplier<List<Frame.Link>> clients,
            BooleanSupplier mayBegin) {
        this.agencyId = id;
        this.agency = agency;
        this.canEdit = canEdit;
        this.clients = clients;
        this.mayBegin = mayBegin;
    }

    /** They were let in to a client, and with it the agency's clients came. */
    public void client(Frame.Link client, List<Frame.Link> clients) {
        this.client = client;
        this.clients = () -> clients;
    }
}
