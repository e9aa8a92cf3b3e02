package app.outboard.shares;

import app.outboard.brand.Brand;
import app.outboard.clients.ClientScope;

/**
 * Proof that somebody may look at what one link shows. Only {@link ShareDoor} makes one, and the agency's own preview.
 */
public final class ShareScope {
    private final ClientScope client;
    private final Share share;
    private final Brand brand;
    private final String base;
    private final boolean preview;

    ShareScope(ClientScope client, Share share, Brand brand, String base, boolean preview) {
        this.client = client;
        this.share = share;
        this.brand = brand;
        this.base = base;
        this.preview = preview;
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
