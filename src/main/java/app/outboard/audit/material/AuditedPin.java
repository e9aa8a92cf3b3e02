package app.outboard.audit.material;

import app.outboard.pins.landing.PageAddress;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A Pin as an audit sees it; null is not known.
 *
 * @param number Pinterest's own
 * @param link as written
 * @param page where the link leads, by the one rule for comparing links; null without a link
 * @param board slug of its board
 * @param createdOn the UTC day it was published
 * @param picture its picture, and what is known of it
 * @param saved saved from somebody else; false: made by the account
 * @param counts its figures of the audit's days
 */
public record AuditedPin(
        String number,
        @Nullable String title,
        @Nullable String description,
        @Nullable String link,
        @Nullable PageAddress page,
        @Nullable String board,
        @Nullable LocalDate createdOn,
        @Nullable String altText,
        @Nullable String keywords,
        @Nullable LocalDate linkAddedOn,
        Picture picture,
        @Nullable Boolean saved,
        PinCounts counts) {

    /**
     * What a Pin shows.
     *
     * @param key the same for the same picture
     * @param width in pixels
     * @param height in pixels
     * @param format {@code image}, {@code video}, {@code carousel} …
     * @param seconds a video's length
     */
    public record Picture(
            @Nullable String key,
            @Nullable Integer width,
            @Nullable Integer height,
            @Nullable String format,
            @Nullable Integer seconds) {
        public static final Picture UNKNOWN = new Picture(null, null, null, null, null);

        public boolean isVideo() {
            return "video".equals(format);
        }
    }

    /** Figures of the audit's days, only those known for certain. */
    public record PinCounts(
            @Nullable Long outboundClicks,
            @Nullable Long pinClicks,
            @Nullable Long impressions,
            @Nullable Long saves) {
        public static final PinCounts UNKNOWN = new PinCounts(null, null, null, null);
    }

    /** A list of Pins or a person said something of it: Pins known from figures alone have no words to judge. */
    public boolean isDescribed() {
        return title != null || description != null || link != null || createdOn != null || altText != null;
    }

    /** Made by the account, as far as anybody said otherwise. */
    public boolean isCreated() {
        return isDescribed() && !Boolean.TRUE.equals(saved);
    }

    public boolean hasTitle() {
        return title != null && !title.isBlank();
    }

    public boolean hasDescription() {
        return description != null && !description.isBlank();
    }

    public boolean hasLink() {
        return link != null && !link.isBlank();
    }

    public boolean hasAltText() {
        return altText != null && !altText.isBlank();
    }

    /** Its title, or nothing where it has none. */
    public String titleOrEmpty() {
        return title == null ? "" : title;
    }

    public String descriptionOrEmpty() {
        return description == null ? "" : description;
    }

    /** Its own keywords, one by one: lists part them by commas, semicolons, bars or lines. */
    public List<String> keyphrases() {
        if (keywords == null) return List.of();
        return Stream.of(keywords.split("[,;|\\n]", -1))
                .map(String::strip)
                .filter(phrase -> !phrase.isEmpty())
                .toList();
    }

    /** Impressions, or none where they are not known: more people see the one with more. */
    public long seen() {
        return counts.impressions() == null ? 0 : counts.impressions();
    }
}
