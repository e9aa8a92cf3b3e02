package app.outboard.imports.files;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a column of a Pin list may hold, and the names it goes by: ours, the API's, and translations people may meet. */
public enum PinColumn {
    ID("pin id", "pin", "pinterest id", "pin-nummer", "id pinu"),
    URL("pin url", "pin link", "pinterest link", "pinterest url", "pin-adresse", "url pinu", "odkaz na pin"),
    TITLE("title", "pin title", "headline", "titel", "pin-titel", "název", "název pinu", "titulek"),
    DESCRIPTION("description", "pin description", "beschreibung", "popis"),
    LINK(
            "link",
            "destination link",
            "destination url",
            "landing page",
            "landing page url",
            "target url",
            "ziel-link",
            "ziel-url",
            "zieladresse",
            "odkaz",
            "cílová url"),
    BOARD("board", "board name", "board title", "pinterest board", "pinnwand", "nástěnka"),
    CREATED(
            "created",
            "created at",
            "created on",
            "created date",
            "creation date",
            "date created",
            "published",
            "published at",
            "publish date",
            "published date",
            "erstellt",
            "erstellt am",
            "erstellungsdatum",
            "veröffentlicht",
            "veröffentlicht am",
            "vytvořeno",
            "datum vytvoření"),
    ALT_TEXT("alt text", "alt", "alternative text", "alternativtext", "alternativní text"),
    KEYWORDS("keywords", "keyword", "tags", "schlagwörter", "schlüsselwörter", "stichwörter", "klíčová slova");

    /** Folded, each between bars. */
    private final String names;

    PinColumn(String... names) {
        this.names = Arrays.stream(names).map(Cells::folded).collect(Collectors.joining("|", "|", "|"));
    }

    /** The column a header names, or null. */
    public static @Nullable PinColumn find(String name) {
        var folded = Cells.folded(name);
        if (folded.isEmpty()) return null;
        for (var column : values()) if (column.names.contains('|' + folded + '|')) return column;
        return null;
    }
}
