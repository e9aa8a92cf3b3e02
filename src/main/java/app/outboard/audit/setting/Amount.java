package app.outboard.audit.setting;

import app.outboard.audit.rule.Setting;
import app.outboard.platform.text.Numbers;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The values of settings, as stored, as typed (shares in per cent) and as said. */
public final class Amount {
    private static final Numbers NUMBERS = new Numbers(Locale.ENGLISH);
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
    // Two decimals at most: 1,000 is read as neither one nor a thousand.
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,9}([.,]\\d{1,2})?");
    private static final Pattern PER_CENT = Pattern.compile("[\\s\\u00a0\\u202f]*%$");

    private Amount() {}

    /** With its unit: {@code 5 %}, {@code 3,650}. */
    public static String said(Setting setting, double value) {
        return switch (setting.kind()) {
            case SHARE -> NUMBERS.roundRate(value);
            case COUNT -> NUMBERS.count(Math.round(value));
            case NUMBER -> NUMBERS.amount(BigDecimal.valueOf(value), false);
        };
    }

    static String typed(Setting setting, double value) {
        var number = BigDecimal.valueOf(value);
        var shown = setting.kind() == Setting.Kind.SHARE ? number.movePointRight(2) : number;
        return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
    }

    /** What to store; nothing where it is no number, or none that the setting allows. */
    static Optional<String> read(Setting setting, String typed) {
        return number(setting, typed)
                .filter(number -> setting.allows(number.doubleValue()))
                .map(BigDecimal::toPlainString);
    }

    static Optional<Double> stored(String text) {
        try {
            return Optional.of(Double.parseDouble(text)).filter(Double::isFinite);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    static String key(Setting setting) {
        return setting.kind().name().toLowerCase(Locale.ROOT);
    }

    private static Optional<BigDecimal> number(Setting setting, String typed) {
        boolean share = setting.kind() == Setting.Kind.SHARE;
        var text = share ? PER_CENT.matcher(typed).replaceFirst("") : typed;
        var form = setting.kind() == Setting.Kind.COUNT ? WHOLE : DECIMAL;
        if (!form.matcher(text).matches()) return Optional.empty();
        var number = new BigDecimal(text.replace(',', '.'));
        return Optional.of(share ? number.movePointLeft(2) : number);
    }
}
