package app.outboard.platform.web;

import java.net.URI;
import java.util.Set;

/**
 * Where the pages are served and who may say for whom.
 *
 * @param url the address people type; links in mails are built from it, and its host is the only one answered to
 *     besides this machine's own
 * @param listen the address to listen on
 * @param port the port to listen on; 0 takes a free one
 * @param trustedProxies addresses whose {@code X-Forwarded-For} is believed
 */
public record WebSettings(URI url, String listen, int port, Set<String> trustedProxies) {
    /** For a machine of one's own. */
    public static WebSettings local(int port) {
        return new WebSettings(URI.create("http://localhost:" + port), "127.0.0.1", port, Set.of());
    }

    /** Cookies are for https alone, except on this machine. */
    boolean secure() {
        return "https".equals(url.getScheme());
    }
}
