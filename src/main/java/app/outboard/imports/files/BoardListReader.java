package app.outboard.imports.files;

import app.outboard.pins.BoardFacts;
import app.outboard.pins.BoardKey;
import app.outboard.pins.BoardPrivacy;
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
import org.jspecify.annotations.Nullable;

/**
 * Reads a list of boards: Pin Inspector's, or one with the API's names. A board is known by its address, or by its owner and
 * its name, of which Pinterest makes the address; the number it has at Pinterest is no use yet.
 */
final class BoardListReader {
    private final BoardHeader header;
    private final FigureReader figures;
    private final Gathered gathered = new Gathered();
    private final Map<BoardKey, BoardFacts> boards = new LinkedHashMap<>();
    private int characters;
    private int badDays;
    private int badWords;
    private int twice;

    BoardListReader(BoardHeader header, char separator) {
        this.header = header;
        figures = new FigureReader(separator);
    }

    /** Reads the rows after the header. */
    void read(Rows rows) throws IOException {
        for (var row = rows.next(); row != null; row = rows.next()) if (!row.isBlank()) take(row);
    }

    BoardList finish(Contents contents, boolean windows) {
        if (boards.isEmpty()) throw new Refusal("files.refused.no_boards");
        if (windows) gathered.notice("files.notice.windows");
        if (!header.others().isEmpty()) gathered.notice("files.notice.columns", String.join(", ", header.others()));
        if (badDays > 0) gathered.notice("files.notice.days", badDays);
        if (badWords > 0) gathered.notice("files.notice.board_words", badWords);
        if (twice > 0) gathered.notice("files.notice.boards_twice", twice);
        return new BoardList(contents, List.copyOf(boards.values()), gathered.notices(), gathered.unread());
    }

    private void take(Row row) {
        var key = header.overflows(row) ? null : key(row);
        if (key == null) {
            gathered.unread(row);
            return;
        }
        if (boards.containsKey(key)) {
            twice++;
            return;
        }
        characters += row.characters();
        if (characters > Limits.LIST_CHARACTERS || boards.size() >= Limits.TABLE_ROWS)
            throw new Refusal("files.refused.list", row.line());
        boards.put(key, facts(key, row));
    }

    private @Nullable BoardKey key(Row row) {
        if (header.has(BoardColumn.LINK)) {
            var address = Address.board(header.cell(row, BoardColumn.LINK));
            return address == null ? null : new BoardKey(address.account(), address.slug());
        }
        var name = header.text(row, BoardColumn.NAME);
        var owner = header.text(row, BoardColumn.OWNER_USER);
        if (name == null || owner == null) return null;
        var address = Address.board("https://www.pinterest.com/" + owner + "/" + BoardKey.slugOf(name) + "/");
        return address == null ? null : new BoardKey(address.account(), address.slug());
    }

    private BoardFacts facts(BoardKey key, Row row) {
        var owner = header.text(row, BoardColumn.OWNER);
        return new BoardFacts(
                key,
                header.text(row, BoardColumn.NAME),
                header.text(row, BoardColumn.DESCRIPTION),
                count(row, BoardColumn.FOLLOWERS),
                count(row, BoardColumn.PINS),
                yes(header.text(row, BoardColumn.GROUP)),
                owner == null ? header.text(row, BoardColumn.OWNER_USER) : owner,
                header.text(row, BoardColumn.TOPIC),
                header.text(row, BoardColumn.CATEGORY),
                day(header.text(row, BoardColumn.MODIFIED)),
                privacy(header.text(row, BoardColumn.PRIVACY)),
                collaborators(header.text(row, BoardColumn.COLLABORATORS)),
                day(header.text(row, BoardColumn.CREATED)));
    }

    private @Nullable Long count(Row row, BoardColumn column) {
        var text = header.text(row, column);
        return text == null ? null : Figures.count(Figures.sure(row, header.place(column), figures.number(text)));
    }

    private @Nullable BoardPrivacy privacy(@Nullable String word) {
        if (word == null) return null;
        var privacy = BoardPrivacy.of(word);
        if (privacy.isEmpty()) badWords++;
        return privacy.orElse(null);
    }

    private @Nullable Long collaborators(@Nullable String text) {
        if (text == null) return null;
        var count = Figures.count(figures.number(text));
        if (count == null) badWords++;
        return count;
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
