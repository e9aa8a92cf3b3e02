package app.outboard.accounts;

import java.util.Locale;
import java.util.regex.Pattern;

/** E-mail addresses, by which people sign in. */
final class Email {
    private static final Pattern FORM = Pattern.compile("[^\\s@<>\",;:]{1,64}@[^\\s@<>\",;:]{1,190}");

    private Email() {}

    static String tidy(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    static boolean isWellFormed(String tidy) {
        return FORM.matcher(tidy).matches();
    }

    static String localPart(String tidy) {
        int at = tidy.indexOf('@');
        return at < 0 ? tidy : tidy.substring(0, at);
    }
}
