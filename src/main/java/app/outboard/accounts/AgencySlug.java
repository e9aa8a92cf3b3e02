package app.outboard.accounts;

import app.outboard.platform.text.Text;
import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The agency's name in addresses. */
final class AgencySlug {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int SHORTEST = 2;
    private static final int LONGEST = 40;

    /** Words that stand where an agency's slug would stand in an address, or soon may. */
    private static final Set<String> RESERVED = Set.of(
            "about",
            "account",
            "admin",
            "api",
            "assets",
            "callback",
            "colours",
            "demo",
            "docs",
            "enter",
            "favicon",
            "health",
            "help",
            "invitation",
            "invitations",
            "login",
            "logout",
            "metrics",
            "new",
            "oauth",
            "password",
            "pinterest",
            "public",
            "read",
            "ready",
            "reset",
            "robots",
            "s",
            "session",
            "settings",
            "setup",
            "share",
            "static",
            "status",
            "support",
            "unsubscribe",
            "webhooks");

    private AgencySlug() {}

    static Optional<Text> complaint(String slug) {
        if (slug.length() < SHORTEST || slug.length() > LONGEST || !isWellFormed(slug))
            return Optional.of(Text.of("accounts.slug.form", SHORTEST, LONGEST));
        return RESERVED.contains(slug) ? Optional.of(Text.of("accounts.slug.reserved", slug)) : Optional.empty();
    }

    /** The slug of a name, whatever its script: "Bäckerei Groß" gives baeckerei-gross; empty when nothing is left of it. */
    static String of(String name) {
        var latin =
                Transliterator.getInstance("de-ASCII; Any-Latin; Latin-ASCII").transliterate(name);
        var words = latin.toLowerCase(Locale.ROOT).replace("'", "").split("[^a-z0-9]+", -1);
        var slug = Arrays.stream(words).filter(word -> !word.isEmpty()).collect(Collectors.joining("-"));
        return slug.substring(0, Math.min(LONGEST, slug.length())).replaceFirst("-$", "");
    }

    /** Whether anything can bear it; asked before a stranger's word reaches the database. */
    static boolean isWellFormed(String slug) {
        return slug.length() <= LONGEST && FORM.matcher(slug).matches();
    }
}
