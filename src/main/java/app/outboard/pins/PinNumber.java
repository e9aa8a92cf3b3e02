package app.outboard.pins;

import java.util.Optional;
import java.util.regex.Pattern;

/** Pinterest's number of a Pin: up to twenty digits, kept as text because no sheet keeps them as a number. */
public final class PinNumber {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,20}");
    private static final Pattern SHORTENED = Pattern.compile("[0-9][.,][0-9]{1,15}[eE]\\+?[0-9]{1,2}");

    private PinNumber() {}

    /** The number in what was written: the number itself or the Pin's address. */
    public static Optional<String> of(String written) {
        var text = written.strip();
        if (NUMBER.matcher(text).matches()) return Optional.of(text);
        var parts = PinterestAddress.parts(text);
        if (parts.size() < 2 || !parts.getFirst().equals("pin")) return Optional.empty();
        // Newer addresses bear the title too: /pin/tiny-house-ideas--1138707087056320463/
        var last = parts.get(1).substring(parts.get(1).lastIndexOf("--") + 1).replace("-", "");
        return NUMBER.matcher(last).matches() ? Optional.of(last) : Optional.empty();
    }

    /** Whether a spreadsheet has rounded the number to something like 1.13871E+18: its end is lost. */
    static boolean isShortened(String written) {
        return SHORTENED.matcher(written.strip()).matches();
    }
}
