package app.outboard.pins;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The path of an address on one of Pinterest's sites: pinterest.com, de.pinterest.com, pinterest.co.uk. */
final class PinterestAddress {
    private PinterestAddress() {}

    /** The path's parts, or none where the address is not Pinterest's. */
    static List<String> parts(String address) {
        var text = address.strip();
        int scheme = text.indexOf("://");
        if (scheme >= 0 && !text.toLowerCase(Locale.ROOT).startsWith("http")) return List.of();
        var rest = before(before(scheme < 0 ? text : text.substring(scheme + 3), '?'), '#');
        int slash = rest.indexOf('/');
        if (slash < 0 || !isPinterest(rest.substring(0, slash).toLowerCase(Locale.ROOT))) return List.of();
        return Arrays.stream(rest.substring(slash).split("/"))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static boolean isPinterest(String host) {
        return host.startsWith("pinterest.") || host.contains(".pinterest.");
    }

    private static String before(String text, char end) {
        int at = text.indexOf(end);
        return at < 0 ? text : text.substring(0, at);
    }
}
