package app.outboard.pins.landing;

import java.util.Locale;
import java.util.Optional;

/**
 * A web address in its parts, taken as browsers take it rather than refused for a sign that is out of place.
 *
 * @param scheme http or https
 * @param host as written, without user and port
 * @param port digits, or empty
 * @param path as written; may be empty
 * @param query as written, without its question mark; may be empty
 */
record Link(String scheme, String host, String port, String path, String query) {
    /** Empty for another scheme than the web's, and for what has no host. */
    static Optional<Link> of(String text) {
        int scheme = scheme(text);
        var name = scheme < 0 ? "https" : text.substring(0, scheme);
        if (!name.equalsIgnoreCase("http") && !name.equalsIgnoreCase("https")) return Optional.empty();
        var rest = text.substring(scheme + 1).replaceFirst("^[/\\\\]{2,}", "");
        int end = end(rest);
        var authority = rest.substring(0, end);
        var host = authority.substring(authority.lastIndexOf('@') + 1);
        int port = port(host);
        var bare = port < 0 ? host : host.substring(0, port);
        if (bare.isEmpty() || bare.chars().anyMatch(Character::isWhitespace)) return Optional.empty();
        return Optional.of(located(name, bare, port < 0 ? "" : host.substring(port + 1), rest.substring(end)));
    }

    private static Link located(String scheme, String host, String port, String rest) {
        int fragment = rest.indexOf('#');
        var sent = fragment < 0 ? rest : rest.substring(0, fragment);
        int query = sent.indexOf('?');
        var path = (query < 0 ? sent : sent.substring(0, query)).replace('\\', '/');
        return new Link(scheme.toLowerCase(Locale.ROOT), host, port, path, query < 0 ? "" : sent.substring(query + 1));
    }

    /** Where the colon after the scheme stands; -1 without one, as in {@code example.com:8080/shop}. */
    private static int scheme(String text) {
        int colon = text.indexOf(':');
        if (colon <= 0) return -1;
        var before = text.substring(0, colon);
        boolean name = Character.isLetter(before.charAt(0))
                && before.chars().allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || "+-.".indexOf(c) >= 0));
        boolean port = colon + 1 < text.length() && Character.isDigit(text.charAt(colon + 1)) && before.contains(".");
        return name && !port ? colon : -1;
    }

    private static int end(String rest) {
        for (int i = 0; i < rest.length(); i++) if ("/\\?#".indexOf(rest.charAt(i)) >= 0) return i;
        return rest.length();
    }

    /** Where the colon before the port stands; -1 without one. An IPv6 address has colons of its own. */
    private static int port(String host) {
        int colon = host.lastIndexOf(':');
        if (colon < 0 || colon < host.lastIndexOf(']')) return -1;
        return host.substring(colon + 1).chars().allMatch(c -> c >= '0' && c <= '9') ? colon : -1;
    }
}
