package app.outboard.imports.files;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** The lines of one sheet: what its cells show, formulas by the value they had when the workbook was saved. */
final class SheetLines implements Lines {
    /** Digits a spreadsheet keeps. */
    private static final MathContext KEPT = new MathContext(15);
    /** Cells of one line that may be there and empty, which only the format counts. */
    private static final int CELLS = 20_000;

    private static final int LONGEST_NUMBER = 40;
    private static final LocalDate START = LocalDate.of(1899, 12, 30);
    private static final LocalDate START_1904 = LocalDate.of(1904, 1, 1);

    private final @Nullable Xml xml;
    private final SharedStrings strings;
    private final NumberFormats formats;
    private final LocalDate start;
    private long line;
    private int lines;

    SheetLines(InputStream bytes, SharedStrings strings, NumberFormats formats, boolean from1904) throws IOException {
        this.strings = strings;
        this.formats = formats;
        start = from1904 ? START_1904 : START;
        var peeked = new java.io.PushbackInputStream(bytes);
        int first = peeked.read();
        if (first >= 0) peeked.unread(first);
        xml = first < 0 ? null : new Xml(peeked);
    }

    @Override
    public @Nullable Line next() throws IOException {
        if (xml == null) return null;
        while (xml.next()) {
            if (xml.ends("sheetData")) return null;
            if (xml.starts("row")) return line(xml);
        }
        return null;
    }

    private Line line(Xml xml) throws IOException {
        line = number(xml.attribute("r"), line + 1);
        if (++lines > Limits.LINES) throw new Refusal("files.refused.rows", Limits.ROWS);
        var cells = new ArrayList<String>();
        var exact = new BitSet();
        int place = -1;
        int seen = 0;
        int characters = 0;
        while (xml.next() && !xml.ends("row")) {
            if (!xml.starts("c")) continue;
            if (++seen > CELLS) throw new Refusal("files.refused.columns", line, Limits.COLUMNS);
            place = place(xml.attribute("r"), place + 1);
            var text = cell(xml, exact, place);
            if (text.isEmpty()) continue;
            if (place >= Limits.COLUMNS) throw new Refusal("files.refused.columns", line, Limits.COLUMNS);
            characters += text.length();
            if (characters > Limits.LINE) throw new Refusal("files.refused.line", line);
            while (cells.size() <= place) cells.add("");
            cells.set(place, text);
        }
        return new Line(line, cells, exact);
    }

    private static long number(@Nullable String text, long otherwise) {
        if (text == null || !Cells.isDigits(text) || text.length() > 9) return otherwise;
        return Long.parseLong(text);
    }

    /** The column of an address such as {@code AB12}, from 0; beyond all limits where the address is nonsense. */
    private static int place(@Nullable String address, int otherwise) {
        if (address == null) return otherwise;
        int place = 0;
        for (int i = 0; i < address.length() && Character.isLetter(address.charAt(i)); i++) {
            char c = Character.toUpperCase(address.charAt(i));
            if (i > 2 || c > 'Z') return Limits.COLUMNS;
            place = place * 26 + c - 'A' + 1;
        }
        return place == 0 ? otherwise : place - 1;
    }

    private String cell(Xml xml, BitSet exact, int place) throws IOException {
        var type = xml.attribute("t");
        var style = xml.attribute("s");
        var text = "";
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("v")) text = xml.text("");
            else if (xml.starts("is")) text = xml.text("rPh");
            else if (xml.starts("f")) xml.text("");
        }
        if (text.isEmpty()) return text;
        if ("s".equals(type)) return strings.get(text);
        if ("d".equals(type)) return mark(exact, place, text);
        if (type != null && !type.equals("n")) return Cells.trim(text);
        var number = number(text);
        if (number == null) return Cells.trim(text);
        if (formats.isPercent(style)) return mark(exact, place, plain(number.movePointRight(2)) + "%");
        var day = formats.isDay(style) ? day(number) : null;
        return mark(exact, place, day == null ? plain(number) : day);
    }

    private static String mark(BitSet exact, int place, String text) {
        if (place < Limits.COLUMNS) exact.set(place);
        return text;
    }

    private static @Nullable BigDecimal number(String text) {
        try {
            var number = text.length() > LONGEST_NUMBER ? null : new BigDecimal(text);
            // 1E999999999 is a number too, and would be a billion digits.
            boolean sane = number != null && Math.abs(number.scale()) < 400;
            return sane ? number : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static String plain(BigDecimal number) {
        var kept = number.round(KEPT);
        return kept.signum() == 0 ? "0" : kept.stripTrailingZeros().toPlainString();
    }

    /** Serial numbers count days; the part behind the point is the time of day. */
    private @Nullable String day(BigDecimal number) {
        long days = number.longValue();
        if (number.signum() < 0 || days > 200_000) return null;
        var date = start.plusDays(days);
        var seconds = number.remainder(BigDecimal.ONE)
                .multiply(BigDecimal.valueOf(86_400))
                .longValue();
        return seconds == 0
                ? date.toString()
                : LocalDateTime.of(date, LocalTime.ofSecondOfDay(seconds)).toString();
    }

    @Override
    public void close() throws IOException {
        if (xml != null) xml.close();
    }
}
