package app.outboard.audit.rules;

import app.outboard.audit.material.AuditedBoard;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A board made up for a test. All is unknown but what is said. */
public final class GivenBoard {
    private final String slug;
    private String name;
    private @Nullable String description;
    private @Nullable Long pins;
    private @Nullable Boolean group;
    private @Nullable String owner;
    private @Nullable Integer collaborators;
    private @Nullable String privacy;
    private @Nullable LocalDate createdOn;
    private @Nullable LocalDate modifiedOn;
    private @Nullable Long outboundClicks;
    private @Nullable Long pinClicks;
    private @Nullable Long impressions;

    private GivenBoard(String slug) {
        this.slug = slug;
        this.name = slug.replace('-', ' ');
    }

    public static GivenBoard called(String slug) {
        return new GivenBoard(slug);
    }

    public GivenBoard name(String shown) {
        name = shown;
        return this;
    }

    public GivenBoard description(String text) {
        description = text;
        return this;
    }

    public GivenBoard pins(long count) {
        pins = count;
        return this;
    }

    public GivenBoard group(boolean isOne) {
        group = isOne;
        return this;
    }

    public GivenBoard owner(String person) {
        owner = person;
        return this;
    }

    public GivenBoard collaborators(int people) {
        collaborators = people;
        return this;
    }

    public GivenBoard privacy(String word) {
        privacy = word;
        return this;
    }

    public GivenBoard createdOn(String day) {
        createdOn = LocalDate.parse(day);
        return this;
    }

    public GivenBoard modifiedOn(String day) {
        modifiedOn = LocalDate.parse(day);
        return this;
    }

    public GivenBoard counts(@Nullable Long outboundClicks, @Nullable Long pinClicks, @Nullable Long impressions) {
        this.outboundClicks = outboundClicks;
        this.pinClicks = pinClicks;
        this.impressions = impressions;
        return this;
    }

    AuditedBoard made() {
        return new AuditedBoard(
                slug,
                "acme",
                name,
                description,
                pins,
                group,
                owner,
                null,
                collaborators,
                privacy,
                createdOn,
                modifiedOn,
                outboundClicks,
                pinClicks,
                impressions);
    }
}
