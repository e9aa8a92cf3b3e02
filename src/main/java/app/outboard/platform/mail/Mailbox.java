package app.outboard.platform.mail;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address with the name of whose it is. Neither may hold a line break: what follows one would be a header of its own.
 *
 * @param name empty for none
 */
public record Mailbox(String name, String address) {
    private static final Pattern FORM =
            Pattern.compile("[^\\s@<>\",;:()\\[\\]\\\\\\p{Cc}]{1,64}@[^\\s@<>\",;:()\\[\\]\\\\\\p{Cc}]{1,190}");

    public Mailbox {
        if (!FORM.matcher(address).matches()) throw new IllegalArgumentException("Not an address");
        Headers.check("name", name);
    }

    public static Mailbox of(String address) {
        return new Mailbox("", address);
    }

    /** With the name somebody goes by, whatever it holds. */
    public static Mailbox named(String name, String address) {
        return new Mailbox(name.replaceAll("\\p{Cc}+", " ").strip(), address);
    }

    /** Of what somebody typed: tidied, or empty where it is no address. */
    public static Optional<Mailbox> read(String typed) {
        var tidy = typed.strip().toLowerCase(Locale.ROOT);
        return FORM.matcher(tidy).matches() ? Optional.of(of(tidy)) : Optional.empty();
    }
}
