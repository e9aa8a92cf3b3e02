package app.outboard.pins;

import static java.util.stream.Collectors.toSet;

import app.outboard.clients.ClientScope;
import app.outboard.clients.Clients;
import app.outboard.ids.BoardId;
import app.outboard.ids.ImportId;
import app.outboard.ids.PinId;
import app.outboard.platform.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Lists of Pins, whoever brings them: what they would change, and keeping what they say. */
public final class PinLines {
    private final Pins pins;
    private final Boards boards;
    private final PinDetails details;

    public PinLines(Pins pins, Boards boards, PinDetails details) {
        this.pins = pins;
        this.boards = boards;
        this.details = details;
    }

    /** What each Pin of the list would become, in the list's order. Two statements, however many. */
    public List<PinChange> preview(DSLContext sql, ClientScope scope, List<PinLine> lines) {
        var merged = merged(lines);
        var known = PinQueries.byNumbers(sql, scope, merged.keySet().toArray(String[]::new));
        var book = new BoardBook(BoardQueries.all(sql, scope));
        return merged.values().stream()
                .map(line -> change(line, known.get(line.number()), book))
                .toList();
    }

    /** Keeps what the list says, new Pins and boards included; says of how many Pins. */
    public int record(DSLContext tx, ClientScope scope, @Nullable ImportId source, List<PinLine> lines) {
        Clients.changed(tx, scope);
        var merged = merged(lines);
        var ids = pins.ensure(tx, scope, merged.keySet());
        var onBoards = boards.named(tx, scope, boardWords(merged.values()));
        details.record(
                tx,
                scope,
                source,
                merged.values().stream()
                        .map(line -> detail(line, ids, onBoards))
                        .toList());
        return merged.size();
    }

    private static Set<String> boardWords(Collection<PinLine> lines) {
        return lines.stream().map(PinLine::board).filter(Objects::nonNull).collect(toSet());
    }

    private static Map<String, PinLine> merged(List<PinLine> lines) {
        var merged = new LinkedHashMap<String, PinLine>();
        lines.forEach(line -> merged.merge(line.number(), line, PinLine::then));
        return merged;
    }

    private static PinDetail detail(PinLine line, Map<String, PinId> ids, Map<String, BoardId> boards) {
        return new PinDetail(
                Objects.requireNonNull(ids.get(line.number())),
                line.title(),
                line.description(),
                line.link(),
                line.board() == null ? null : boards.get(line.board()),
                line.createdOn(),
                line.altText(),
                line.keywords(),
                line.linkAddedOn(),
                line.saved(),
                line.media(),
                Set.of());
    }

    private static PinChange change(PinLine line, @Nullable Pin known, BoardBook book) {
        var words = new ArrayList<PinChange.Word>();
        compare(words, PinColumn.TITLE, known == null ? null : known.title(), line.title());
        compare(words, PinColumn.LINK, known == null ? null : known.link(), line.link());
        compare(words, PinColumn.CREATED, known == null ? null : known.createdOn(), line.createdOn());
        var board = line.board() == null ? null : book.shown(line.board());
        compare(words, PinColumn.BOARD, known == null ? null : known.boardName(), board);
        compare(words, PinColumn.LINK_ADDED, known == null ? null : known.linkAddedOn(), line.linkAddedOn());
        compare(words, PinColumn.DESCRIPTION, known == null ? null : known.description(), line.description());
        compare(words, PinColumn.KEYWORDS, known == null ? null : known.keywords(), line.keywords());
        compare(words, PinColumn.ALT_TEXT, known == null ? null : known.altText(), line.altText());
        compare(words, PinColumn.SAVED, known == null ? null : saved(known.saved()), saved(line.saved()));
        compare(words, known == null ? PinMedia.UNKNOWN : known.media(), line.media());
        return new PinChange(line.number(), known, words);
    }

    private static void compare(List<PinChange.Word> words, PinMedia before, PinMedia after) {
        compare(words, PinColumn.FORMAT, format(before.format()), format(after.format()));
        compare(words, PinColumn.IMAGE, before.image(), after.image());
        compare(words, PinColumn.IMAGE_WIDTH, before.width(), after.width());
        compare(words, PinColumn.IMAGE_HEIGHT, before.height(), after.height());
        compare(words, PinColumn.DURATION, before.seconds(), after.seconds());
    }

    private static @Nullable Text saved(@Nullable Boolean saved) {
        return saved == null ? null : Text.of(saved ? "pins.saved.yes" : "pins.saved.no");
    }

    private static @Nullable Text format(@Nullable PinFormat format) {
        return format == null ? null : Text.of("pins.format." + format.key());
    }

    private static void compare(
            List<PinChange.Word> words, PinColumn column, @Nullable Object before, @Nullable Object after) {
        if (after != null && !after.equals(before)) words.add(new PinChange.Word(column, before, after));
    }
}
