package app.outboard.platform.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the layout around a page shows; templates know it as {@code frame}. */
public final class Frame {
    private final Context ctx;
    private final Visit visit;
    private final Csrf csrf;
    private final @Nullable Flash flash;
    private final Assets assets;

    Frame(Context ctx, Csrf csrf, @Nullable Flash flash, Assets assets) {
        this.ctx = ctx;
        this.visit = Visit.of(ctx);
        this.csrf = csrf;
        this.flash = flash;
        this.assets = assets;
    }

    /** A way to a client. */
    public record Link(String name, String slug, String colour) {}

    /**
     * A way to an agency.
     *
     * @param demo whether its figures are invented
     */
    public record House(String name, String slug, boolean demo) {}

    public @Nullable String agencyName() {
        return visit.agency == null ? null : visit.agency.name();
    }

    public @Nullable String agencySlug() {
        return visit.agency == null ? null : visit.agency.slug();
    }

    /** Whether the page belongs to the demo agency, and must say so. */
    public boolean demo() {
        return visit.agency != null && visit.agency.demo();
    }

    /** Whether nobody has set up an agency of their own yet; asked in the demo alone. */
    public boolean mayBegin() {
        return demo() && visit.mayBegin.getAsBoolean();
    }

    public List<House> agencies() {
        return visit.agencies.get();
    }

    public @Nullable String clientName() {
        return visit.client == null ? null : visit.client.name();
    }

    public @Nullable String clientSlug() {
        return visit.client == null ? null : visit.client.slug();
    }

    public @Nullable String clientColour() {
        return visit.client == null ? null : visit.client.colour();
    }

    public List<Link> clients() {
        return visit.clients.get();
    }

    public @Nullable String personName() {
        return visit.who == null ? null : visit.who.name();
    }

    public @Nullable String personInitials() {
        if (visit.who == null) return null;
        return Stream.of(visit.who.name().strip().split("\\s+", -1))
                .filter(part -> !part.isEmpty())
                .limit(2)
                .map(part -> part.substring(0, part.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    public boolean canEdit() {
        return visit.canEdit;
    }

    public boolean keys() {
        return visit.who != null && visit.who.keys();
    }

    public String theme() {
        return visit.who == null ? "" : visit.who.theme();
    }

    /** The section of the page, for the column at the left. */
    public String active() {
        return Section.of(ctx.endpoints().lastHttpEndpoint());
    }

    public String csrf() {
        return csrf.token(ctx);
    }

    public @Nullable Flash flash() {
        return flash;
    }

    public Assets assets() {
        return assets;
    }
}
