package app.outboard.platform.mail;

import org.jspecify.annotations.Nullable;

/** A file that goes with a letter: attached, or a picture its HTML shows by {@code <img src="cid:…">}. */
public final class Enclosure {
    private final String name;
    private final String mediaType;
    private final @Nullable String contentId;
    private final byte[] content;

    /** @param contentId by which the letter's HTML shows it; null for one that is attached */
    public Enclosure(String name, String mediaType, @Nullable String contentId, byte[] content) {
        this.name = Headers.check("name", name);
        this.mediaType = Headers.check("type", mediaType);
        this.contentId = contentId == null ? null : Headers.check("id", contentId);
        this.content = content.clone();
    }

    public static Enclosure attached(String name, String mediaType, byte[] content) {
        return new Enclosure(name, mediaType, null, content);
    }

    public static Enclosure shown(String contentId, String name, String mediaType, byte[] content) {
        return new Enclosure(name, mediaType, contentId, content);
    }

    public String name() {
        return name;
    }

    public String mediaType() {
        return mediaType;
    }

    public @Nullable String contentId() {
        return contentId;
    }

    public byte[] content() {
        return content.clone();
    }

    boolean isShown() {
        return contentId != null;
    }
}
