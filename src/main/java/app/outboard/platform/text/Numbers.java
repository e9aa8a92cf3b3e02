package app.outboard.platform.text;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How figures look everywhere: {@code 14,582}, {@code 10.7 %}, {@code +12.4 %}, {@code 0.8 pt}. Unknown is a dash, never
 * zero. Rates and changes come as fractions. The space before a unit is narrow and does not break.
 */
public final class Numbers {
    /** What stands where nothing is known. */
    public static final String DASH = "–";

    private static final String SPACE = "\u202f";
    private static final String MINUS = "\u2212";

    private final LocalizedNumberFormatter whole;
    private final LocalizedNumberFormatter tenths;
    private final LocalizedNumberFormatter hundredths;
    private final LocalizedNumberFormatter shortest;

    public Numbers(Locale locale) {
        var plain = NumberFormatter.withLocale(locale).roundingMode(RoundingMode.HALF_UP);
        whole = plain.precision(Precision.integer());
        tenths = plain.precision(Precision.fixedFraction(1));
        hundredths = plain.precision(Precision.fixedFraction(2));
        shortest = plain.precision(Precision.maxFraction(2));
    }

    /** A number of events: {@code 14,582}. */
    public String count(@Nullable Long count) {
        return count == null ? DASH : whole.format(count).toString();
    }

    /** What need not be whole: key events {@code 2.5}, with {@code cents} revenue {@code 1,234.50}. */
    public String amount(@Nullable BigDecimal amount, boolean cents) {
        return amount == null
                ? DASH
                : (cents ? hundredths : shortest).format(amount).toString();
    }

    /** Events per day: {@code 27.8}. */
    public String perDay(@Nullable Double perDay) {
        return perDay == null ? DASH : tenths.format(perDay).toString();
    }

    /** A number that is no rate, with two decimals: {@code 0.45}. */
    public String decimal(@Nullable Double number) {
        return number == null ? DASH : hundredths.format(number).toString();
    }

    /** How many times as much: {@code 1.78 ×}. */
    public String factor(@Nullable Double factor) {
        return factor == null ? DASH : decimal(factor) + SPACE + "×";
    }

    /** A fraction in percent: one decimal from 1 % up, two below, so that 0.32 % does not read as 0.3 %. */
    public String rate(@Nullable Double fraction) {
        return fraction == null ? DASH : percent(fraction) + SPACE + "%";
    }

    /** A rate over impressions, always so small that two decimals are needed: {@code 1.92 %}. */
    public String fineRate(@Nullable Double fraction) {
        return fraction == null ? DASH : hundredths.format(fraction * 100).toString() + SPACE + "%";
    }

    /** So many of a hundred, the same figure as the rate: {@code 11}, {@code 23.5}. */
    public String perHundred(double fraction) {
        var figure = rateFigure(fraction);
        return figure.matches(".*[.,]0") ? figure.substring(0, figure.length() - 2) : figure;
    }

    /** As {@link #rate} without its unit, for a figure whose unit is set smaller. */
    public String rateFigure(@Nullable Double fraction) {
        return fraction == null ? DASH : percent(fraction);
    }

    /** A round fraction, say the end of a scale, with no more decimals than it has: {@code 30 %}, {@code 2.5 %}. */
    public String roundRate(double fraction) {
        return shortest.format(fraction * 100) + SPACE + "%";
    }

    /** Two fractions as one span: {@code 10.5 – 10.9 %}. */
    public String rates(double low, double high) {
        return percent(low) + " – " + percent(high) + SPACE + "%";
    }

    /** A relative change with its sign: {@code +12.4 %}, {@code −3.0 %}. */
    public String change(@Nullable Double fraction) {
        return fraction == null ? DASH : sign(fraction, tenths) + changeSize(fraction);
    }

    /** A relative change without its sign, beside an arrow and a word. */
    public String changeSize(@Nullable Double fraction) {
        return fraction == null ? DASH : tenths.format(Math.abs(fraction) * 100) + SPACE + "%";
    }

    /** A difference of two rates in percentage points, with its sign: {@code +0.8 pt}. */
    public String points(@Nullable Double fraction) {
        return fraction == null ? DASH : sign(fraction, precise(fraction)) + pointsSize(fraction);
    }

    /** A difference of two rates in percentage points, without its sign. */
    public String pointsSize(@Nullable Double fraction) {
        return fraction == null ? DASH : pointsFigure(fraction) + SPACE + "pt";
    }

    /** The same without its unit, which other languages call otherwise. */
    public String pointsFigure(double fraction) {
        return precise(fraction).format(Math.abs(fraction) * 100).toString();
    }

    private String percent(double fraction) {
        double percent = fraction * 100;
        if (percent == 0) return whole.format(0).toString();
        // 0.996 % would round to 1.00 %: from there on it reads 1.0 %.
        boolean small =
                BigDecimal.valueOf(percent).setScale(2, RoundingMode.HALF_UP).compareTo(BigDecimal.ONE) < 0;
        return (small ? hundredths : tenths).format(percent).toString();
    }

    /** Points below a tenth need their second decimal, or they read as none. */
    private LocalizedNumberFormatter precise(double fraction) {
        return Math.abs(fraction) * 100 < 0.095 ? hundredths : tenths;
    }

    /** None for what rounds to zero. */
    private static String sign(double fraction, LocalizedNumberFormatter shown) {
        var same = shown.format(0).toString();
        if (shown.format(Math.abs(fraction) * 100).toString().equals(same)) return "";
        return fraction > 0 ? "+" : MINUS;
    }
}
