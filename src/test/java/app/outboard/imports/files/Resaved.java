package app.outboard.imports.files;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** An export as spreadsheets and editors around the world save it again: other bytes, the same figures. */
final class Resaved {
    private static final List<String> DAYS =
            List.of("%1$s-%2$s-%3$s", "%3$s.%2$s.%1$s", "%3$s/%2$s/%1$s", "%2$s/%3$s/%1$s");

    private final Random random;
    private final char separator;
    private final String days;
    private final boolean titlesToo;
    private final boolean grouped;
    private final boolean decimals;
    private final boolean quoted;
    private final boolean padded;

    private Resaved(Random random) {
        this.random = random;
        separator = ",;\t".charAt(random.nextInt(3));
        days = DAYS.get(random.nextInt(DAYS.size()));
        titlesToo = random.nextBoolean();
        grouped = random.nextInt(3) == 0;
        decimals = !grouped && random.nextInt(4) == 0;
        quoted = random.nextInt(4) == 0;
        padded = random.nextBoolean();
    }

    /** An export with counts of all sizes, as Pinterest would write it. */
    static String withLargerCounts(String export, Random random) {
        int factor = 1 + random.nextInt(2_000);
        var lines = new ArrayList<String>();
        for (var line : export.split("\n", -1)) {
            var cells = line.split(",", -1);
            for (int i = 1; i < cells.length; i++)
                if (isCount(cells[i])) cells[i] = String.valueOf(Long.parseLong(cells[i]) * factor);
            lines.add(String.join(",", cells));
        }
        return String.join("\n", lines);
    }

    static byte[] bytes(String export, Random random) {
        return new Resaved(random).save(export);
    }

    private byte[] save(String export) {
        var text = new StringBuilder();
        var end = List.of("\n", "\r\n", "\r").get(random.nextInt(3));
        boolean blanks = random.nextBoolean();
        for (var line : export.stripTrailing().split("\n", -1)) {
            if (line.isEmpty() && blanks) text.append(end.repeat(random.nextInt(4)));
            else text.append(line(line)).append(end);
        }
        return encoded(text.toString());
    }

    private byte[] encoded(String text) {
        return switch (random.nextInt(5)) {
            case 0 -> ("\ufeff" + text).getBytes(UTF_8);
            case 1 -> ("\ufeff" + text).getBytes(UTF_16LE);
            case 2 -> ("\ufeff" + text).getBytes(UTF_16BE);
            default -> text.getBytes(UTF_8);
        };
    }

    private String line(String line) {
        var cells = new ArrayList<>(
                Arrays.stream(line.split(",", -1)).map(this::cell).toList());
        while (padded && cells.size() < 6) cells.add("");
        return String.join(String.valueOf(separator), cells);
    }

    private String cell(String cell) {
        var text = cell;
        if (cell.length() == 10 && isDay(cell)) text = day(cell);
        else if (titlesToo && cell.contains(" - 2026-")) text = titled(cell);
        else if (isCount(cell)) text = count(cell);
        else if (isRate(cell) && separator != ',') text = cell.replace('.', ',');
        if (random.nextInt(30) == 0) text = text + " ";
        boolean mustQuote = text.indexOf(separator) >= 0 || (quoted && !text.isEmpty());
        return mustQuote ? '"' + text + '"' : text;
    }

    private String count(String count) {
        if (decimals) return count + (separator == ';' ? ",0" : ".0");
        if (!grouped || count.length() < 4) return count;
        char sign = separator == ',' ? ',' : separator == ';' ? '.' : '\u00a0';
        return String.format(Locale.US, "%,d", Long.parseLong(count)).replace(',', sign);
    }

    private String titled(String cell) {
        int at = cell.indexOf("2026-");
        return cell.substring(0, at)
                + day(cell.substring(at, at + 10))
                + (random.nextBoolean() ? " - " : " – ")
                + day(cell.substring(at + 13));
    }

    private String day(String day) {
        return String.format(Locale.ROOT, days, day.substring(0, 4), day.substring(5, 7), day.substring(8, 10));
    }

    private static boolean isDay(String cell) {
        return cell.charAt(4) == '-' && cell.charAt(7) == '-';
    }

    private static boolean isRate(String cell) {
        return cell.startsWith("0.");
    }

    private static boolean isCount(String cell) {
        return !cell.isEmpty() && cell.length() < 10 && cell.chars().allMatch(Character::isDigit);
    }
}
