package app.outboard.imports.tables;

import app.outboard.figures.Metric;
import app.outboard.imports.files.Cells;
import app.outboard.imports.files.Limits;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads figures as the mapping says they are written; what could mean two things is asked, never guessed. */
final class ValueReader {
    private static final int LONGEST = 40;
    private static final Set<String> NOTHING = Set.of("-", "–", "—", "n/a", "na", "null", "none", "k. a.", "k.a.");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Value BLANK = new Value.Blank();
    private static final Value OTHER = new Value.Other();

    private final @Nullable Decimals decimals;
    private final boolean percent;

    ValueReader(Mapping mapping) {
        decimals = mapping.decimals();
        percent = mapping.percent();
    }

    /** @param exact whether the text is a number with a decimal point whatever the mapping says */
    Value read(String text, boolean exact, Metric metric) {
        if (text.isEmpty()) return BLANK;
        if (!exact && Cells.isDigits(text) && !metric.isRate()) return count(text);
        if (!exact && text.length() <= 5 && NOTHING.contains(text.toLowerCase(Locale.ROOT))) return BLANK;
        char first = text.charAt(0);
        boolean signed = text.length() > 1 && Cells.isDigit(text.charAt(1));
        if (!exact && (first == '=' || first == '@' || first == '+')) return new Value.Wrong("formula");
        if ((first == '-' || first == '−') && signed) return new Value.Wrong("negative");
        boolean point = first == '.' || first == ',';
        if (!Cells.isDigit(first) && !(point && signed)) return OTHER;
        if (text.length() > LONGEST) return new Value.Wrong("figure");
        return metric.isRate() ? rate(text, exact) : whole(text, exact);
    }

    private static Value count(String digits) {
        if (digits.length() > 1 && digits.charAt(0) == '0') return new Value.Wrong("figure");
        if (digits.length() > 13) return new Value.Wrong("enormous");
        long value = Long.parseLong(digits);
        return value > Limits.COUNT ? new Value.Wrong("enormous") : new Value.Count(value);
    }

    private Value whole(String text, boolean exact) {
        if (exact) {
            var number = number(text);
            if (number == null) return OTHER;
            return number.stripTrailingZeros().scale() > 0 ? new Value.Wrong("not_whole") : count(number);
        }
        var plain = withoutThousands(text);
        if (plain == null) return isNumeric(text) ? new Value.Wrong("decimals") : OTHER;
        int sign = plain.indexOf('.');
        var digits = sign < 0 ? plain : plain.substring(0, sign);
        if (sign >= 0 && plain.substring(sign + 1).chars().anyMatch(c -> c != '0')) return new Value.Wrong("not_whole");
        return digits.isEmpty() ? new Value.Wrong("figure") : count(digits);
    }

    private static Value count(BigDecimal number) {
        if (number.compareTo(BigDecimal.valueOf(Limits.COUNT)) > 0) return new Value.Wrong("enormous");
        return new Value.Count(number.setScale(0, RoundingMode.UNNECESSARY).longValueExact());
    }

    /** A count with a point for the decimal sign and no others; null where the signs make no sense or two. */
    private @Nullable String withoutThousands(String text) {
        var plain = new StringBuilder();
        int mark = 0;
        while (mark < text.length() && Cells.isDigit(text.charAt(mark))) mark++;
        if (mark == text.length()) return text;
        char sign = text.charAt(mark);
        var known = decimals;
        boolean thousands = (sign != '.' && sign != ',') || (known != null && sign == known.thousands());
        if (!thousands) return decimal(text, mark, sign);
        boolean spaced = Cells.isSpace(sign) || sign == '\'' || sign == '’';
        if (!spaced && (known == null || sign != known.thousands())) return null;
        if (mark < 1 || mark > 3) return null;
        plain.append(text, 0, mark);
        int at = mark;
        while (at < text.length() && text.charAt(at) == sign) {
            if (at + 4 > text.length() || !Cells.isDigits(text.substring(at + 1, at + 4))) return null;
            plain.append(text, at + 1, at + 4);
            at += 4;
        }
        if (at == text.length()) return plain.toString();
        char next = text.charAt(at);
        boolean end = known == null ? next == '.' || next == ',' : next == known.sign();
        var rest = text.substring(at + 1);
        return end && Cells.isDigits(rest) ? plain.append('.').append(rest).toString() : null;
    }

    /** Three digits behind the only sign may be thousands: then the mapping has to say. */
    private @Nullable String decimal(String text, int mark, char sign) {
        var rest = text.substring(mark + 1);
        if (!Cells.isDigits(rest)) return null;
        boolean unclear = rest.length() == 3 && decimals == null && !text.startsWith("0");
        boolean wrong = decimals != null && sign != decimals.sign();
        return unclear || wrong ? null : text.substring(0, mark) + "." + rest;
    }

    private Value rate(String text, boolean exact) {
        boolean marked = text.endsWith("%");
        var bare = marked ? Cells.trim(text.substring(0, text.length() - 1)) : text;
        // As thousands the sign would make no rate, so a lone sign is the decimal sign.
        var number = number(exact ? bare : bare.replace(',', '.'));
        if (number == null) return isNumeric(bare) ? new Value.Wrong("figure") : OTHER;
        var fraction = marked || percent ? number.divide(HUNDRED) : number;
        if (fraction.compareTo(BigDecimal.ONE) > 0) return new Value.Wrong(marked ? "rate_percent" : "rate");
        return new Value.Rate(fraction.doubleValue());
    }

    private static @Nullable BigDecimal number(String text) {
        if (text.isEmpty() || text.length() > LONGEST) return null;
        try {
            var number = new BigDecimal(text);
            return Math.abs(number.scale()) > 60 ? null : number;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static boolean isNumeric(String text) {
        return text.chars()
                .allMatch(c -> (c >= '0' && c <= '9') || ".,'’eE+-%".indexOf(c) >= 0 || Cells.isSpace((char) c));
    }
}
