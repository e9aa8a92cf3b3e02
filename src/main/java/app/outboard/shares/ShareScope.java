package app.outboard.shares;

import app.outboard.brand.Brand;
import app.outboard.clients.ClientScope;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Proof that somebody may look at what one link shows. Only {@link ShareDoor} makes one, the agency's
 * own preview, and the door of those who need no link.
 */
public final class ShareScope {
    private final ClientScope client;
    private final Share share;
    private final Brand brand;
    private final String base;
    private final boolean preview;
    private final @Nullable Ways ways;

    ShareScope(ClientScope client, Share share, Brand brand, String base, boolean preview) {
        this(client, share, brand, base, preview, null);
    }

    private ShareScope(
            ClientScope client, Share share, Brand brand, String base, boolean preview, @Nullable Ways ways) {
        this.client = client;
        this.share = share;
        this.brand = brand;
        this.base = base;
        this.preview = preview;
        this.ways = ways;
    }

    /**
     * The same for somebody of the client's who needs no link: all parts, notes meant for the client, days of their choice,
     * files. Whoever asks has proved that they may look at this client.
     */
    public static ShareScope reading(
            ClientScope client,
            Brand brand,
            Exhibit exhibit,
            @Nullable Long subject,
            String base,
            Ways ways,
            Instant now) {
        var terms = new Terms("", null, exhibit.sections(), true, exhibit.prints(), true, "", List.of());
        var share = Share.wished(client.client(), exhibit.kind(), subject, terms, now);
        return new ShareScope(client, share, brand, base, false, ways);
    }

    /** Where somebody with an account can go; null for all others. */
    @Nullable
    Ways ways() {
        return ways;
    }

    /** For queries: the client, seen as a viewer in nobody's name. */
    public ClientScope client() {
        return client;
    }

    public Share share() {
        return share;
    }

    /** What of the agency and the client stands around it. */
    Brand brand() {
        return brand;
    }

    /** Whether the page can be had as a file. */
    boolean hasFile() {
        return share.terms().pdf();
    }

    /** The address of the page, {@code /s/…}; all that belongs to it lies beneath. */
    public String base() {
        return base;
    }

    /** Whether somebody of the agency looks at what a client would see. */
    public boolean isPreview() {
        return preview;
    }
}
