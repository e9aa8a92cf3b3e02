package app.outboard.imports.files;

import app.outboard.figures.Metric;
import java.math.BigDecimal;

/** Reads figures the way a file with this separator writes them; what could mean two things is never guessed. */
final class FigureReader {
    private static final int LONGEST = 40;
    private static final BigDecimal LARGEST_FACTOR = new BigDecimal(1_000_000);

    private final char separator;

    FigureReader(char separator) {
        this.separator = separator;
    }

    Figure read(String cell, Metric metric) {
        if (cell.isEmpty()) return new Figure.Blank();
        char first = cell.charAt(0);
        boolean signed = cell.length() > 1 && Cells.isDigit(cell.charAt(1));
        if (first == '=' || first == '@' || first == '+') return new Figure.Wrong("files.refused.formula");
        if ((first == '-' || first == '−') && signed) return new Figure.Wrong("files.refused.negative");
        if (!Cells.isDigit(first) && !(isPoint(first) && signed)) return new Figure.Other();
        if (cell.length() > LONGEST) return new Figure.Wrong("files.refused.figure");
        return metric.isRate() ? decimal(cell, BigDecimal.ONE, "files.refused.rate") : count(cell);
    }

    /** A whole number, or a blank. */
    Figure number(String cell) {
        return read(cell, Metric.IMPRESSIONS);
    }

    /** A fraction of 1, or a blank. */
    Figure share(String cell) {
        return read(cell, Metric.ENGAGEMENT_RATE);
    }

    /** A number that may have decimals, such as an affinity or a price, or a blank. */
    Figure factor(String cell) {
        var figure = read(cell, Metric.ENGAGEMENT_RATE);
        boolean aboveOne = figure instanceof Figure.Wrong(var reason) && reason.equals("files.refused.rate");
        return aboveOne ? decimal(cell, LARGEST_FACTOR, "files.refused.enormous") : figure;
    }

    private Figure count(String cell) {
        if (Cells.isDigits(cell)) return plain(cell);
        int mark = firstMark(cell);
        var rest = cell.substring(mark + 1);
        if (isPoint(cell.charAt(mark)) && (rest.equals("0") || rest.equals("00")))
            return plain(cell.substring(0, mark));
        if (isGrouped(cell, mark)) return plain(withoutMarks(cell));
        return isNumeric(cell) ? new Figure.Wrong("files.refused.decimals") : new Figure.Other();
    }

    private static Figure plain(String digits) {
        if (digits.isEmpty() || (digits.length() > 1 && digits.charAt(0) == '0'))
            return new Figure.Wrong("files.refused.figure");
        if (digits.length() > 13 || Long.parseLong(digits) > Limits.COUNT)
            return new Figure.Wrong("files.refused.enormous");
        return new Figure.Count(Long.parseLong(digits));
    }

    /**
     * Groups of exactly three digits. One point or comma alone could be a decimal sign: a comma is a group only where
     * commas separate the columns, a point only where semicolons do, for those are the habits of the two halves of the
     * world. Spaces and apostrophes are no decimal signs anywhere.
     */
    private boolean isGrouped(String cell, int mark) {
        char sign = cell.charAt(mark);
        if (!isPoint(sign) && !Cells.isSpace(sign) && sign != '\'' && sign != '’') return false;
        if (mark < 1 || mark > 3 || (cell.length() - mark) % 4 != 0) return false;
        for (int i = mark; i < cell.length(); i++) {
            boolean here = (i - mark) % 4 == 0;
            if (here ? cell.charAt(i) != sign : !Cells.isDigit(cell.charAt(i))) return false;
        }
        boolean once = cell.length() - mark == 4;
        return !isPoint(sign) || !once || sign == (separator == ',' ? ',' : separator == ';' ? '.' : '\0');
    }

    /** A number with a point or a comma, also as {@code 5.0E-4}. A rate above 1 may be a percentage: refused. */
    private static Figure decimal(String cell, BigDecimal most, String tooLarge) {
        int exponent = Math.max(cell.indexOf('e'), cell.indexOf('E'));
        var digits = exponent < 0 ? cell : cell.substring(0, exponent);
        var power = exponent < 0 ? "0" : cell.substring(exponent + 1);
        if (power.startsWith("-") || power.startsWith("+")) power = power.substring(1);
        int mark = firstMark(digits);
        var whole = digits.substring(0, mark);
        var fraction = mark < digits.length() ? digits.substring(mark + 1) : "0";
        boolean pointed = mark == digits.length() || isPoint(digits.charAt(mark));
        if (!pointed
                || !Cells.isDigits(whole)
                || !Cells.isDigits(fraction)
                || !Cells.isDigits(power)
                || power.length() > 3)
            return isNumeric(cell) ? new Figure.Wrong("files.refused.figure") : new Figure.Other();
        var value = new BigDecimal(whole + "." + fraction + (exponent < 0 ? "" : "E" + cell.substring(exponent + 1)));
        return value.compareTo(most) > 0 ? new Figure.Wrong(tooLarge) : new Figure.Rate(value);
    }

    private static int firstMark(String cell) {
        int mark = 0;
        while (mark < cell.length() && Cells.isDigit(cell.charAt(mark))) mark++;
        return mark;
    }

    private static String withoutMarks(String cell) {
        var digits = new StringBuilder();
        cell.chars().filter(c -> c >= '0' && c <= '9').forEach(c -> digits.append((char) c));
        return digits.toString();
    }

    /** Digits with points, commas, spaces or an exponent: someone's number, though not one that can be read surely. */
    private static boolean isNumeric(String cell) {
        return cell.chars()
                .allMatch(c -> (c >= '0' && c <= '9') || ".,'’eE+-".indexOf(c) >= 0 || Cells.isSpace((char) c));
    }

    private static boolean isPoint(char c) {
        return c == '.' || c == ',';
    }
}
