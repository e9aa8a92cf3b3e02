package app.outboard.pins;

import app.outboard.clients.Website;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a list of Pins can say of each, and the headings by which sheets and tools call it. */
public enum PinColumn {
    NUMBER(
            "pin number",
            "pin id",
            "pin",
            "id",
            "number",
            "pin url",
            "pin link",
            "pin address",
            "pinterest link",
            "url"),
    TITLE("title", "pin title", "name", "pin name", "headline"),
    LINK(
            "link",
            "destination",
            "destination link",
            "destination url",
            "landing page",
            "landing url",
            "website",
            "target"),
    CREATED(
            "created",
            "created on",
            "created at",
            "date created",
            "creation date",
            "published",
            "publish date",
            "date"),
    BOARD("board", "board name", "board title", "board url", "board link"),
    LINK_ADDED("link added", "link added on", "link since"),
    DESCRIPTION("description", "pin description", "text", "caption", "note"),
    KEYWORDS("keywords", "keyword", "tags", "topics", "tagged topics"),
    ALT_TEXT("alt text", "alt", "alternative text", "image description"),
    // The headings of these are Traits: several of them may speak of one.
    SAVED,
    FORMAT,
    IMAGE,
    IMAGE_WIDTH,
    IMAGE_HEIGHT,
    DURATION;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable, which its type cannot say
    private final List<String> aliases;

    PinColumn(String... aliases) {
        this.aliases = List.of(aliases);
    }

    /** The word in the database and in message keys: {@code link_added}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The message that names it. */
    String label() {
        return "pins.column." + key();
    }

    /** How many characters of it are kept. */
    public int longest() {
        return switch (this) {
            case NUMBER -> 20;
            case TITLE -> 300;
            case BOARD -> Boards.LONGEST_NAME;
            case DESCRIPTION, KEYWORDS, ALT_TEXT -> 2_000;
            case LINK, IMAGE -> Website.LONGEST;
            case CREATED, LINK_ADDED, SAVED, FORMAT, IMAGE_WIDTH, IMAGE_HEIGHT, DURATION -> 40;
        };
    }

    /** Those that no empty text empties. */
    static Set<PinColumn> clearedByName() {
        return EnumSet.of(BOARD, CREATED, LINK_ADDED, SAVED, FORMAT, IMAGE_WIDTH, IMAGE_HEIGHT, DURATION);
    }

    /** The column a heading means; case, underscores and hyphens do not matter. */
    public static Optional<PinColumn> ofHeading(String heading) {
        var words = heading.strip().toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
        return Arrays.stream(values())
                .filter(column -> column.aliases.contains(words))
                .findFirst();
    }
}
