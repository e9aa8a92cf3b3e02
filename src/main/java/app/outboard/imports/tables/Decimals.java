package app.outboard.imports.tables;

/** The decimal sign of written numbers; the other of the two stands between thousands. */
public enum Decimals {
    POINT('.', ','),
    COMMA(',', '.');

    private final char sign;
    private final char thousands;

    Decimals(char sign, char thousands) {
        this.sign = sign;
        this.thousands = thousands;
    }

    char sign() {
        return sign;
    }

    char thousands() {
        return thousands;
    }
}
