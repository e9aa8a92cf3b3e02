package app.outboard.audit.rules;

import app.outboard.audit.material.AuditedPin;
import app.outboard.audit.material.AuditedPin.Picture;
import app.outboard.audit.material.AuditedPin.PinCounts;
import app.outboard.pins.landing.PageAddress;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A Pin made up for a test. All is unknown but what is said. */
public final class GivenPin {
    private final String number;
    private @Nullable String title;
    private @Nullable String description;
    private @Nullable String link;
    private @Nullable String board;
    private @Nullable LocalDate createdOn;
    private @Nullable String altText;
    private @Nullable String keywords;
    private @Nullable LocalDate linkAddedOn;
    private Picture picture = Picture.UNKNOWN;
    private @Nullable Boolean saved;
    private PinCounts counts = PinCounts.UNKNOWN;

    private GivenPin(String number) {
        this.number = number;
    }

    public static GivenPin numbered(long number) {
        return new GivenPin(Long.toString(number));
    }

    public GivenPin title(String text) {
        title = text;
        return this;
    }

    public GivenPin description(String text) {
        description = text;
        return this;
    }

    public GivenPin link(String address) {
        link = address;
        return this;
    }

    public GivenPin board(String slug) {
        board = slug;
        return this;
    }

    public GivenPin createdOn(String day) {
        createdOn = LocalDate.parse(day);
        return this;
    }

    public GivenPin daysAgo(int days) {
        createdOn = Given.TODAY.minusDays(days);
        return this;
    }

    public GivenPin altText(String text) {
        altText = text;
        return this;
    }

    public GivenPin keywords(String words) {
        keywords = words;
        return this;
    }

    public GivenPin linkAddedOn(String day) {
        linkAddedOn = LocalDate.parse(day);
        return this;
    }

    public GivenPin image(String key) {
        picture = new Picture(key, picture.width(), picture.height(), picture.format(), picture.seconds());
        return this;
    }

    public GivenPin sized(int width, int height) {
        picture = new Picture(picture.key(), width, height, picture.format(), picture.seconds());
        return this;
    }

    public GivenPin format(String format) {
        picture = new Picture(picture.key(), picture.width(), picture.height(), format, picture.seconds());
        return this;
    }

    public GivenPin seconds(int seconds) {
        picture = new Picture(picture.key(), picture.width(), picture.height(), "video", seconds);
        return this;
    }

    public GivenPin saved() {
        saved = true;
        return this;
    }

    public GivenPin made(boolean byTheAccount) {
        saved = !byTheAccount;
        return this;
    }

    public GivenPin counts(
            @Nullable Long outboundClicks, @Nullable Long pinClicks, @Nullable Long impressions, @Nullable Long saves) {
        counts = new PinCounts(outboundClicks, pinClicks, impressions, saves);
        return this;
    }

    AuditedPin made() {
        var page = link == null ? null : PageAddress.of(link);
        return new AuditedPin(
                number,
                title,
                description,
                link,
                page,
                board,
                createdOn,
                altText,
                keywords,
                linkAddedOn,
                picture,
                saved,
                counts);
    }
}
