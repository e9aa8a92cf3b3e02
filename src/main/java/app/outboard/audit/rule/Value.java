package app.outboard.audit.rule;

import java.time.LocalDate;

/**
 * One of the values that made a case, kept as it was judged. Its name has a label, {@code rules.value.<name>}.
 *
 * @param text a text as it is; a count and a decimal in digits, a share as a part of one, a day as in {@code 2026-11-24}
 */
public record Value(String name, Kind kind, String text) {
    public enum Kind {
        TEXT,
        COUNT,
        DECIMAL,
        SHARE,
        DAY,
        /** A web address. */
        LINK;

        public boolean isNumber() {
            return switch (this) {
                case COUNT, DECIMAL, SHARE -> true;
                case TEXT, LINK, DAY -> false;
            };
        }
    }

    /** Longer texts are cut: evidence is looked at, not read from end to end. */
    private static final int LONGEST = 500;

    public static Value text(String name, String text) {
        return new Value(name, Kind.TEXT, text.length() <= LONGEST ? text : cut(text));
    }

    public static Value count(String name, long count) {
        return new Value(name, Kind.COUNT, Long.toString(count));
    }

    public static Value decimal(String name, double number) {
        return new Value(name, Kind.DECIMAL, Double.toString(number));
    }

    public static Value share(String name, double share) {
        return new Value(name, Kind.SHARE, Double.toString(share));
    }

    public static Value day(String name, LocalDate day) {
        return new Value(name, Kind.DAY, day.toString());
    }

    public static Value link(String name, String address) {
        return new Value(name, Kind.LINK, address.length() <= 2 * LONGEST ? address : cut(address));
    }

    public double number() {
        return Double.parseDouble(text);
    }

    private static String cut(String text) {
        int end = text.offsetByCodePoints(0, Math.min(LONGEST - 1, text.codePointCount(0, text.length())));
        return text.substring(0, end) + "…";
    }
}
