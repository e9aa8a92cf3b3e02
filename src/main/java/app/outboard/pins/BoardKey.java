package app.outboard.pins;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * How Pinterest's addresses name a board: the account in lower case, and the slug beneath it.
 *
 * @param account empty where only the board's name was ever said
 */
public record BoardKey(String account, String slug) {
    /** The board of an address, {@code https://www.pinterest.com/harborcats/cat-owner-hacks/}. */
    public static Optional<BoardKey> ofAddress(String address) {
        var parts = PinterestAddress.parts(address);
        if (parts.size() != 2 || parts.getFirst().equals("pin")) return Optional.empty();
        return Optional.of(new BoardKey(parts.get(0).toLowerCase(Locale.ROOT), decoded(parts.get(1))));
    }

    /** Its address at Pinterest. */
    String address() {
        return "https://www.pinterest.com/" + account + "/"
                + URLEncoder.encode(slug, StandardCharsets.UTF_8).replace("+", "%20") + "/";
    }

    /** The slug Pinterest makes of a name: letters and digits in lower case, hyphens between. */
    public static String slugOf(String name) {
        var slug = new StringBuilder();
        name.toLowerCase(Locale.ROOT).codePoints().forEach(letter -> {
            if (Character.isLetterOrDigit(letter)) slug.appendCodePoint(letter);
            else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') slug.append('-');
        });
        if (!slug.isEmpty() && slug.charAt(slug.length() - 1) == '-') slug.setLength(slug.length() - 1);
        return slug.isEmpty() ? name.strip() : slug.toString();
    }

    private static String decoded(String slug) {
        try {
            return URLDecoder.decode(slug.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return slug;
        }
    }
}
