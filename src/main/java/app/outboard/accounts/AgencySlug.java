package app.outboard.accounts;

import app.outboard.platform.text.Text;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

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
            "demo",
            "docs",
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
            "webhooks");

    private AgencySlug() {}

    static Optional<Text> complaint(String slug) {
        if (slug.length() < SHORTEST || slug.length() > LONGEST || !isWellFormed(slug))
            return Optional.of(Text.of("accounts.slug.form", SHORTEST, LONGEST));
        return RESERVED.contains(slug) ? Optional.of(Text.of("accounts.slug.reserved", slug)) : Optional.empty();
    }

    /** Whether anything can bear it; asked before a stranger's word reaches the database. */
    static boolean isWellFormed(String slug) {
        return slug.length() <= LONGEST && FORM.matcher(slug).matches();
    }
}
