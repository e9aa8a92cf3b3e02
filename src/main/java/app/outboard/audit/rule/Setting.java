package app.outboard.audit.rule;

/**
 * A threshold or another value a rule is judged by, with its default. Each has a label,
 * {@code rules.<rule>.setting.<name>}.
 *
 * @param least the smallest value that makes sense
 * @param most the largest
 */
public record Setting(String name, Kind kind, double usual, double least, double most) {
    public enum Kind {
        /** A whole number. */
        COUNT,
        /** A part of one, shown as per cent. */
        SHARE,
        /** Any number. */
        NUMBER
    }

    public static Setting count(String name, int usual, int least, int most) {
        return new Setting(name, Kind.COUNT, usual, least, most);
    }

    public static Setting share(String name, double usual) {
        return new Setting(name, Kind.SHARE, usual, 0, 1);
    }

    public static Setting number(String name, double usual, double least, double most) {
        return new Setting(name, Kind.NUMBER, usual, least, most);
    }

    public boolean allows(double value) {
        return value >= least && value <= most && (kind != Kind.COUNT || value == Math.rint(value));
    }
}
