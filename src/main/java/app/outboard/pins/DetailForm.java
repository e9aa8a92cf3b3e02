package app.outboard.pins;

import static app.outboard.pins.PinColumn.ALT_TEXT;
import static app.outboard.pins.PinColumn.BOARD;
import static app.outboard.pins.PinColumn.CREATED;
import static app.outboard.pins.PinColumn.DESCRIPTION;
import static app.outboard.pins.PinColumn.DURATION;
import static app.outboard.pins.PinColumn.FORMAT;
import static app.outboard.pins.PinColumn.IMAGE;
import static app.outboard.pins.PinColumn.IMAGE_HEIGHT;
import static app.outboard.pins.PinColumn.IMAGE_WIDTH;
import static app.outboard.pins.PinColumn.KEYWORDS;
import static app.outboard.pins.PinColumn.LINK;
import static app.outboard.pins.PinColumn.LINK_ADDED;
import static app.outboard.pins.PinColumn.SAVED;
import static app.outboard.pins.PinColumn.TITLE;
import static java.util.stream.Collectors.toSet;

import app.outboard.clients.Website;
import app.outboard.ids.BoardId;
import app.outboard.platform.text.Text;
import app.outboard.platform.web.Errors;
import app.outboard.platform.web.Form;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a form says of one Pin. It may hold all fields or only some: a field that is not in it says nothing, an emptied
 * one empties, and one left as it was says nothing either.
 */
public final class DetailForm {
    private static final List<PinColumn> COLUMNS = List.of(
            TITLE,
            LINK,
            CREATED,
            BOARD,
            LINK_ADDED,
            DESCRIPTION,
            KEYWORDS,
            ALT_TEXT,
            SAVED,
            FORMAT,
            IMAGE,
            IMAGE_WIDTH,
            IMAGE_HEIGHT,
            DURATION);

    private final Map<PinColumn, String> typed = new EnumMap<>(PinColumn.class);

    private DetailForm() {}

    static DetailForm from(Form form) {
        var details = new DetailForm();
        for (var column : COLUMNS) if (form.has(column.key())) details.typed.put(column, read(form, column));
        return details;
    }

    static DetailForm of(Pin pin) {
        var details = new DetailForm();
        for (var column : COLUMNS) details.typed.put(column, known(pin, column));
        return details;
    }

    /** What stands in a field, by the column's key. */
    public String value(String key) {
        return typed.getOrDefault(PinColumn.valueOf(key.toUpperCase(Locale.ROOT)), "");
    }

    Errors errors(LocalDate today) {
        var errors = new Errors();
        typed.forEach((column, text) -> errors.demand(
                text.length() <= column.longest(),
                column.key(),
                Text.of("pins.paste.too_long", Text.of(column.label()), column.longest())));
        errors.demand(link().isPresent(), LINK.key(), Text.of("pins.details.no_link"));
        MediaFields.check(errors, column -> typed.getOrDefault(column, ""));
        for (var column : List.of(CREATED, LINK_ADDED)) {
            var text = typed.getOrDefault(column, "");
            errors.demand(text.isEmpty() || day(text, today).isPresent(), column.key(), Text.of("pins.details.no_day"));
        }
        return errors;
    }

    boolean changesNothing(Pin pin) {
        return typed.keySet().stream().noneMatch(column -> changes(pin, column));
    }

    /** The board meant, if it is another than before. */
    Optional<String> board(Pin pin) {
        return changes(pin, BOARD)
                ? Optional.ofNullable(typed.get(BOARD)).filter(word -> !word.isEmpty())
                : Optional.empty();
    }

    /** What a form without errors says of the Pin. */
    PinDetail detail(Pin pin, @Nullable BoardId board) {
        return new PinDetail(
                pin.id(),
                said(pin, TITLE),
                said(pin, DESCRIPTION),
                changes(pin, LINK) ? link().orElseThrow() : null,
                board,
                saidDay(pin, CREATED),
                said(pin, ALT_TEXT),
                said(pin, KEYWORDS),
                saidDay(pin, LINK_ADDED),
                MediaFields.saved(said(pin, SAVED)),
                MediaFields.media(column -> said(pin, column)),
                PinColumn.clearedByName().stream()
                        .filter(column ->
                                changes(pin, column) && value(column.key()).isEmpty())
                        .collect(toSet()));
    }

    private boolean changes(Pin pin, PinColumn column) {
        var text = typed.get(column);
        return text != null && !text.equals(known(pin, column));
    }

    private @Nullable String said(Pin pin, PinColumn column) {
        return changes(pin, column) ? typed.get(column) : null;
    }

    private @Nullable LocalDate saidDay(Pin pin, PinColumn column) {
        var text = said(pin, column);
        return text == null || text.isEmpty()
                ? null
                : day(text, LocalDate.MAX.minusDays(1)).orElseThrow();
    }

    private Optional<String> link() {
        return Website.of(typed.getOrDefault(LINK, ""));
    }

    /** The browser's own form of a day, or anything a sheet would hold where it offers no calendar. */
    private static Optional<LocalDate> day(String text, LocalDate today) {
        return new WrittenDays(List.of(text), today).read(text);
    }

    private static String read(Form form, PinColumn column) {
        return switch (column) {
            case DESCRIPTION, ALT_TEXT, KEYWORDS -> form.lines(column.key());
            default -> form.line(column.key());
        };
    }

    private static String known(Pin pin, PinColumn column) {
        @Nullable
        Object known = switch (column) {
            case NUMBER -> pin.number();
            case TITLE -> pin.title();
            case LINK -> pin.link();
            case CREATED -> pin.createdOn();
            case BOARD -> pin.boardName();
            case LINK_ADDED -> pin.linkAddedOn();
            case DESCRIPTION -> pin.description();
            case KEYWORDS -> pin.keywords();
            case ALT_TEXT -> pin.altText();
            case SAVED, FORMAT, IMAGE, IMAGE_WIDTH, IMAGE_HEIGHT, DURATION -> MediaFields.known(pin, column);
        };
        return known == null ? "" : known.toString();
    }
}
