package app.outboard.pins.landing;

import java.util.Locale;
import java.util.Optional;

/**
 * The page a link leads to, so written that two links to one page read the same. This is the one rule by which links are
 * compared; whoever asks "the same page?" asks here.
 *
 * <ul>
 *   <li>http and https, and no scheme at all, are one: sites serve the same page under both.
 *   <li>The host in lower case and in its ASCII form ({@code xn--…}), without the dot at its end. {@code www.} is dropped
 *       for comparing only: nearly every site serves both, and links are always opened as they were written.
 *   <li>The scheme's own port is dropped, another one stays. A user name never names a page.
 *   <li>The fragment is dropped: it never reaches the server, and Google Analytics does not count by it.
 *   <li>The path keeps its case, for servers tell {@code /A} from {@code /a}. Its escapes are made one
 *       ({@code %7e} is {@code ~}, {@code é} is {@code %C3%A9}), its {@code ..} resolved, its slash at the end dropped.
 *   <li>Of the query, parameters that only track are dropped, see {@link Tracking}; the others may name the page and stay,
 *       in the order of their names. A query without any is none.
 * </ul>
 *
 * <p>What is no web address is a page of its own, word for word, with an empty host.
 *
 * @param path begins with a slash, unless there is no host
 * @param query without its question mark; empty for none
 */
public record PageAddress(String host, String path, String query) {
    private static final String WWW = "www.";

    /** The page of a link; every text leads somewhere, if only to itself. */
    public static PageAddress of(String link) {
        var text = bare(link);
        return Link.of(text).flatMap(PageAddress::page).orElseGet(() -> new PageAddress("", text, ""));
    }

    /** The page a path leads to on a host; the path may bear a query, and may be a whole address itself. */
    public static PageAddress on(String host, String path) {
        return path.contains("://") ? of(path) : of(host + (path.startsWith("/") ? path : "/" + path));
    }

    /**
     * The address at which a link is opened: as it was written, without its fragment and what only tracks. Empty for what is
     * no web address.
     */
    public static Optional<String> opened(String link) {
        return Link.of(bare(link)).filter(it -> !it.host().isEmpty()).map(PageAddress::opened);
    }

    /** The host of a site's address, as pages have it; empty for what is no web address. */
    public static String hostOf(String website) {
        return website.isBlank() ? "" : of(website).host();
    }

    /** A part of an address, somebody's words perhaps, in the form addresses are kept in. */
    public static String escaped(String part) {
        return Escapes.one(part.strip());
    }

    /** Whether it is a page of the web, and no other text somebody gave for a link. */
    public boolean isWeb() {
        return !host.isEmpty();
    }

    /** Host, path and query in one. */
    public String text() {
        return query.isEmpty() ? host + path : host + path + "?" + query;
    }

    /** The site for people, in their own alphabet; empty for what is no web address. */
    public String site() {
        return isWeb() ? HostName.readable(host) : "";
    }

    /** The place within the site for people: path and query, or the text where it is no web address. */
    public String place() {
        if (!isWeb()) return path;
        return Escapes.readable(query.isEmpty() ? path : path + "?" + query);
    }

    private static String opened(Link link) {
        var port = link.port().isEmpty() ? "" : ":" + link.port();
        var query = Parameters.sent(link.query());
        var place = Escapes.one(link.path().isEmpty() ? "/" : link.path()) + (query.isEmpty() ? "" : "?" + query);
        return link.scheme() + "://" + HostName.ascii(link.host()) + port + Escapes.strict(place);
    }

    /** Browsers leave out what no address holds. */
    private static String bare(String link) {
        return link.strip()
                .replace("\t", "")
                .replace("\n", "")
                .replace("\r", "")
                .replace("\0", "");
    }

    private static Optional<PageAddress> page(Link link) {
        var host = host(link);
        if (host.isEmpty()) return Optional.empty();
        return Optional.of(new PageAddress(host, Paths.one(link.path()), Parameters.one(link.query())));
    }

    private static String host(Link link) {
        var name = HostName.ascii(link.host());
        var bare = name.startsWith(WWW) && name.indexOf('.', WWW.length()) > 0 ? name.substring(WWW.length()) : name;
        var own = link.scheme().toLowerCase(Locale.ROOT).equals("http") ? "80" : "443";
        return bare.isEmpty() || link.port().isEmpty() || link.port().equals(own) ? bare : bare + ":" + link.port();
    }
}
