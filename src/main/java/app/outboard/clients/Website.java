package app.outboard.clients;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** A web address as people type it, made one that can be linked: http or https and nothing else. */
public final class Website {
    public static final int LONGEST = 2_000;

    private Website() {}

    /** The address with its scheme, or empty where it is none. Nothing typed stays nothing. */
    public static Optional<String> of(String typed) {
        var text = typed.strip();
        if (text.isEmpty()) return Optional.of("");
        if (text.length() > LONGEST) return Optional.empty();
        var address = text.contains("://") ? text : "https://" + text;
        try {
            var uri = new URI(address);
            var host = uri.getHost();
            return isWeb(uri) && host != null && host.contains(".") && uri.getUserInfo() == null
                    ? Optional.of(address)
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static boolean isWeb(URI uri) {
        var scheme = uri.getScheme();
        return scheme != null
                && (scheme.toLowerCase(Locale.ROOT).equals("http")
                        || scheme.toLowerCase(Locale.ROOT).equals("https"));
    }
}
