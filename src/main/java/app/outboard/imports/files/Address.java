package app.outboard.imports.files;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Addresses on Pinterest: {@code https://www.pinterest.com/pin/113…/} and {@code https://www.pinterest.com/account/board/}. */
public final class Address {
    private static final Set<String> NO_ACCOUNTS = Set.of("pin", "ideas", "search", "today", "business", "settings");
    private static final int LONGEST = 2_000;
    private static final int LONGEST_ID = 20;

    private Address() {}

    /** A board's place: its account and its slug, both lower case. */
    record Board(String account, String slug) {}

    /** The number of the Pin an address leads to, or null. */
    public static @Nullable String pin(String address) {
        var path = path(address);
        if (path.size() < 2 || !path.getFirst().equals("pin")) return null;
        var last = path.get(1);
        var id = last.substring(last.lastIndexOf("--") < 0 ? 0 : last.lastIndexOf("--") + 2);
        return isPinId(id) ? id : null;
    }

    public static boolean isPinId(String id) {
        return Cells.isDigits(id) && id.length() <= LONGEST_ID && id.charAt(0) != '0';
    }

    /** The board an address leads to, or null. */
    static @Nullable Board board(String address) {
        var path = path(address);
        if (path.size() != 2) return null;
        var account = path.getFirst().toLowerCase(Locale.ROOT);
        var slug = decoded(path.get(1)).toLowerCase(Locale.ROOT);
        boolean plain = account.chars()
                .allMatch(c -> c == '_' || c == '-' || c == '.' || (c < 128 && Character.isLetterOrDigit(c)));
        if (!plain || NO_ACCOUNTS.contains(account) || slug.isEmpty() || slug.startsWith("_")) return null;
        return slug.chars().anyMatch(c -> Character.isISOControl(c) || Character.isWhitespace(c) || c == 0xfffd)
                ? null
                : new Board(account, slug);
    }

    /** The parts between slashes after Pinterest's host; none where it is another host. */
    private static List<String> path(String address) {
        if (address.length() > LONGEST) return List.of();
        int scheme = address.indexOf("://");
        if (scheme >= 0 && !isWeb(address.substring(0, scheme))) return List.of();
        var rest = scheme < 0 ? address : address.substring(scheme + 3);
        int slash = rest.indexOf('/');
        if (slash < 0 || !isPinterest(rest.substring(0, slash).toLowerCase(Locale.ROOT))) return List.of();
        var parts = new ArrayList<String>();
        for (var part : before(before(rest.substring(slash + 1), '?'), '#').split("/", -1))
            if (!part.isEmpty()) parts.add(part);
        return parts;
    }

    private static boolean isWeb(String scheme) {
        var lower = scheme.toLowerCase(Locale.ROOT);
        return lower.equals("https") || lower.equals("http");
    }

    /** pinterest.com, www.pinterest.com, cz.pinterest.com, www.pinterest.co.uk and the like. */
    private static boolean isPinterest(String host) {
        if (host.equals("www.pinterest.com")) return true; // nearly all
        var labels = List.of(host.split("\\.", -1));
        int name = labels.indexOf("pinterest");
        int after = labels.size() - name - 1;
        if (name < 0 || name > 1 || after < 1 || after > 2) return false;
        return labels.stream()
                        .allMatch(label -> !label.isEmpty() && label.chars().allMatch(c -> c >= 'a' && c <= 'z'))
                && labels.subList(name + 1, labels.size()).stream().allMatch(label -> label.length() <= 3);
    }

    private static String before(String text, char end) {
        int at = text.indexOf(end);
        return at < 0 ? text : text.substring(0, at);
    }

    private static String decoded(String part) {
        if (part.indexOf('%') < 0) return part;
        try {
            return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return "";
        }
    }
}
