package app.outboard.imports.files;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import app.outboard.figures.Metric;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * A second, stupid reader that shares nothing with the first: it only answers whether a figure stands in a file, on a line
 * that begins with its day, board or Pin, under a header that names its metric.
 */
final class Oracle {
    /** A line's cells under one of the three separators, and the cells of the header above it. */
    private record Line(List<String> cells, List<String> header) {
        String first() {
            return cells.getFirst();
        }

        /** What stands in the column of a metric. */
        String cell(Metric metric) {
            for (int i = 1; i < Math.min(header.size(), cells.size()); i++)
                if (names(header.get(i), metric)) return cells.get(i);
            return "?";
        }
    }

    private static final Set<String> HEADERS =
            Set.of("date", "datum", "day", "tag", "pinterestlink", "pinterestlinks", "link", "url");
    private static final Map<LocalDate, List<String>> SPELLINGS = new ConcurrentHashMap<>();

    private final String text;
    private final List<Line> lines = new ArrayList<>();

    Oracle(byte[] bytes) {
        text = decoded(bytes);
        for (char separator : new char[] {',', ';', '\t'}) {
            if (text.indexOf(separator) < 0) continue;
            List<String> header = List.of();
            for (var line : text.split("\r\n|\n|\r", -1)) {
                var cells = cells(line, separator);
                boolean isHeader = cells.size() > 1
                        && cells.getFirst().length() < 20
                        && HEADERS.contains(letters(cells.getFirst()));
                if (isHeader) header = cells;
                else if (cells.size() > 1) lines.add(new Line(cells, header));
            }
        }
    }

    /** Everything the reading reports that the file does not say. */
    List<String> inventions(Overview read) {
        var wrong = new ArrayList<String>();
        if (!hasRange(read.period(), "")) wrong.add("period " + read.period());
        var daily = read.daily();
        if (daily != null && daily.metric() != null) {
            var days = days(daily.metric());
            daily.days().stream().filter(day -> !hasDay(day, days)).forEach(day -> wrong.add("" + day));
        }
        var boards = read.boards();
        if (boards != null) {
            if (!hasRange(boards.range(), "top boards")) wrong.add("boards " + boards.range());
            for (var row : boards.rows())
                row.values().forEach((metric, value) -> {
                    if (!isSum(value, figures("/" + row.account() + "/" + row.slug(), metric)))
                        wrong.add(row + " " + metric);
                });
        }
        var pins = read.pins();
        if (pins != null) {
            if (!hasRange(pins.range(), "top pins")) wrong.add("pins " + pins.range());
            pins.rows().stream()
                    .filter(row -> !isSum(row.value(), figures("/" + row.pin(), pins.metric()))
                            && !isSum(row.value(), figures("--" + row.pin(), pins.metric())))
                    .forEach(row -> wrong.add("" + row));
        }
        return wrong;
    }

    private boolean hasDay(DayValue day, List<Line> days) {
        for (var spelling : spellings(day.day()))
            for (var line : days)
                if (line.first().startsWith(spelling) && says(line.cells().get(1), day)) return true;
        return false;
    }

    private List<Line> days(Metric metric) {
        return lines.stream()
                .filter(line -> !line.header().isEmpty() && names(line.header().get(1), metric))
                .filter(line -> !line.first().isEmpty()
                        && Character.isDigit(line.first().charAt(0)))
                .toList();
    }

    private static boolean says(String cell, DayValue day) {
        if (!day.isKnown()) return cell.isEmpty();
        if (day.count() != null) return counts(cell).contains(day.count());
        try {
            return new BigDecimal(cell.replace(',', '.')).doubleValue() == day.rate();
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private boolean hasRange(Range range, String title) {
        var from = spellings(range.from());
        var to = spellings(range.to());
        return Stream.of(text.split("[\r\n]"))
                .anyMatch(line -> line.toLowerCase(Locale.ROOT).contains(title)
                        && from.stream().anyMatch(line::contains)
                        && to.stream().anyMatch(line::contains));
    }

    /** Figures of a metric on all lines whose address ends with the words given. */
    private List<Long> figures(String address, Metric metric) {
        var figures = new ArrayList<Long>();
        for (var line : lines) {
            var first = line.first().toLowerCase(Locale.ROOT);
            int end = first.indexOf(address) + address.length();
            boolean whole = first.contains(address) && (end == first.length() || "/?#".indexOf(first.charAt(end)) >= 0);
            if (whole) figures.addAll(counts(line.cell(metric)));
        }
        return figures;
    }

    /** Whether some of the figures add up to the value; few Pins stand in a file more than a few times. */
    private static boolean isSum(long value, List<Long> figures) {
        var sums = new HashSet<Long>();
        for (long figure : figures) {
            for (long sum : List.copyOf(sums)) sums.add(sum + figure);
            sums.add(figure);
        }
        return sums.contains(value);
    }

    /** The whole numbers that a cell could be: its digits, or those before a decimal zero. */
    private static Set<Long> counts(String cell) {
        var counts = new HashSet<Long>();
        if (!cell.matches("[0-9][0-9.,'’\\s\u00a0\u202f]*")) return counts;
        for (var text : List.of(cell, cell.replaceFirst("[.,]00?$", ""))) {
            var digits = text.replaceAll("[^0-9]", "");
            if (!digits.isEmpty() && digits.length() < 18) counts.add(Long.parseLong(digits));
        }
        return counts;
    }

    private static List<String> spellings(LocalDate day) {
        return SPELLINGS.computeIfAbsent(day, Oracle::spelled);
    }

    private static List<String> spelled(LocalDate day) {
        return Stream.of(
                        "%1$04d-%2$02d-%3$02d",
                        "%1$d-%2$d-%3$d",
                        "%1$d/%2$d/%3$d",
                        "%1$04d/%2$02d/%3$02d",
                        "%1$04d.%2$02d.%3$02d",
                        "%1$d-%2$d-%3$02d",
                        "%1$d-%2$02d-%3$d",
                        "%3$02d.%2$02d.%1$04d",
                        "%3$02d/%2$02d/%1$04d",
                        "%2$02d/%3$02d/%1$04d",
                        "%3$d.%2$d.%1$d",
                        "%3$d/%2$d/%1$d",
                        "%2$d/%3$d/%1$d",
                        "%3$02d-%2$02d-%1$04d",
                        "%2$02d-%3$02d-%1$04d",
                        "%3$02d.%2$02d.%4$02d",
                        "%3$02d/%2$02d/%4$02d",
                        "%2$02d/%3$02d/%4$02d",
                        "%3$02d-%2$02d-%4$02d",
                        "%2$02d-%3$02d-%4$02d")
                .map(form -> String.format(
                        Locale.ROOT,
                        form,
                        day.getYear(),
                        day.getMonthValue(),
                        day.getDayOfMonth(),
                        day.getYear() % 100))
                .toList();
    }

    private static boolean names(String header, Metric metric) {
        var stem = letters(metric.key()).replaceFirst("s$", "");
        return letters(header).replaceFirst("s$", "").equals(stem);
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT)
                .chars()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static List<String> cells(String line, char separator) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        char before = 0;
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            boolean mark = c == '"' && (quoted || before == '"' || cell.isEmpty());
            before = c;
            if (mark) quoted = !quoted;
            else if (c == separator && !quoted) {
                cells.add(trimmed(cell));
                cell.setLength(0);
            } else cell.append(c);
        }
        cells.add(trimmed(cell));
        return cells;
    }

    private static String trimmed(CharSequence cell) {
        int from = 0;
        int to = cell.length();
        while (from < to && isSpace(cell.charAt(from))) from++;
        while (to > from && isSpace(cell.charAt(to - 1))) to--;
        return cell.subSequence(from, to).toString();
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f';
    }

    private static String decoded(byte[] bytes) {
        boolean wide = bytes.length > 1 && ((bytes[0] & 0xff) == 0xff || (bytes[0] & 0xff) == 0xfe);
        try {
            return (wide ? UTF_16 : UTF_8)
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .replace("\ufeff", "");
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }
}
