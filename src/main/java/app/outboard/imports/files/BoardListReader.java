package app.outboard.imports.files;

import app.outboard.pins.BoardFacts;
import app.outboard.pins.BoardKey;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads Pin Inspector's list of boards. A board is known by its address: the number it has at Pinterest is no use yet. */
final class BoardListReader {
    private static final Set<String> USED = Set.of(
            "image",
            "boardid",
            "boardname",
            "boardfollowers",
            "pincount",
            "boardlink",
            "description",
            "isgroupboard",
            "topic",
            "category",
            "lastmodified",
            "ownername",
            "ownerusername");

    private final Columns columns;
    private final FigureReader figures;
    private final Gathered gathered = new Gathered();
    private final Map<BoardKey, BoardFacts> boards = new LinkedHashMap<>();
    private int characters;
    private int badDays;
    private int twice;

    BoardListReader(Row header, char separator) {
        columns = Columns.of(header);
        figures = new FigureReader(separator);
    }

    static boolean reads(Row header) {
        var columns = Columns.of(header);
        return columns.has("boardlink")
                && columns.has("boardname")
                && (columns.has("boardfollowers") || columns.has("pincount") || columns.has("isgroupboard"));
    }

    /** Reads the rows after the header. */
    void read(Rows rows) throws IOException {
        for (var row = rows.next(); row != null; row = rows.next()) if (!row.isBlank()) take(row);
    }

    BoardList finish(Contents contents, boolean windows) {
        if (boards.isEmpty()) throw new Refusal("files.refused.no_boards");
        if (windows) gathered.notice("files.notice.windows");
        var others = columns.besides(USED);
        if (!others.isEmpty()) gathered.notice("files.notice.columns", String.join(", ", others));
        if (badDays > 0) gathered.notice("files.notice.days", badDays);
        if (twice > 0) gathered.notice("files.notice.boards_twice", twice);
        return new BoardList(contents, List.copyOf(boards.values()), gathered.notices(), gathered.unread());
    }

    private void take(Row row) {
        var address = Address.board(row.cell(columns.place("boardlink")));
        if (address == null || columns.overflows(row)) {
            gathered.unread(row);
            return;
        }
        var key = new BoardKey(address.account(), address.slug());
        if (boards.containsKey(key)) {
            twice++;
            return;
        }
        characters += row.characters();
        if (characters > Limits.LIST_CHARACTERS || boards.size() >= Limits.TABLE_ROWS)
            throw new Refusal("files.refused.list", row.line());
        boards.put(key, facts(key, row));
    }

    private BoardFacts facts(BoardKey key, Row row) {
        var owner = columns.text(row, "ownername");
        return new BoardFacts(
                key,
                columns.text(row, "boardname"),
                columns.text(row, "description"),
                count(row, "boardfollowers"),
                count(row, "pincount"),
                yes(columns.text(row, "isgroupboard")),
                owner == null ? columns.text(row, "ownerusername") : owner,
                columns.text(row, "topic"),
                columns.text(row, "category"),
                day(columns.text(row, "lastmodified")));
    }

    private @Nullable Long count(Row row, String column) {
        var text = columns.text(row, column);
        return text == null ? null : Figures.count(Figures.sure(row, columns.place(column), figures.number(text)));
    }

    private static @Nullable Boolean yes(@Nullable String word) {
        return switch (word == null ? "" : word.toUpperCase(Locale.ROOT)) {
            case "YES", "TRUE" -> true;
            case "NO", "FALSE" -> false;
            default -> null;
        };
    }

    /** {@code Tue, 05 Mar 2024 10:11:12 +0000}, or a day that needs no deciding. */
    private @Nullable LocalDate day(@Nullable String text) {
        if (text == null) return null;
        var written = WrittenDay.of(text);
        var day = written == null ? moment(text) : written.isSure() ? written.in(Order.DAY_FIRST) : null;
        boolean believable = day != null && day.getYear() >= Limits.FIRST_YEAR - 1 && day.getYear() <= Limits.LAST_YEAR;
        if (!believable) badDays++;
        return believable ? day : null;
    }

    private static @Nullable LocalDate moment(String text) {
        try {
            return ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .withZoneSameInstant(ZoneOffset.UTC)
                    .toLocalDate();
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
