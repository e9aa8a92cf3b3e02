package app.outboard.platform.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/** The headers that every answer carries, set before anything else so that errors carry them too. */
final class Headers implements HttpConfiguration.Customizer {
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
            + "object-src 'none'; frame-ancestors 'none'";
    private static final String NO_POWERS = "accelerometer=(), autoplay=(), camera=(), "
            + "display-capture=(), fullscreen=(), geolocation=(), gyroscope=(), hid=(), idle-detection=(), "
            + "magnetometer=(), microphone=(), midi=(), payment=(), publickey-credentials-get=(), "
            + "screen-wake-lock=(), serial=(), usb=(), xr-spatial-tracking=()";

    /** Where the address itself is a secret: kept out of search engines and out of what other sites are told. */
    private static final List<String> SECRET = List.of("/s/", "/read/", "/enter/", "/unsubscribe/");

    private static final Map<String, String> KEEPING_SECRETS =
            Map.of("Referrer-Policy", "no-referrer", "X-Robots-Tag", "noindex, nofollow, noarchive");

    private final Map<String, String> all = new LinkedHashMap<>();

    Headers(boolean secure) {
        all.put("Content-Security-Policy", POLICY);
        all.put("X-Content-Type-Options", "nosniff");
        all.put("X-Frame-Options", "DENY");
        all.put("Referrer-Policy", "same-origin");
        all.put("Cross-Origin-Opener-Policy", "same-origin");
        all.put("Cross-Origin-Resource-Policy", "same-origin");
        all.put("Permissions-Policy", NO_POWERS);
        all.put("Cache-Control", "private, no-store");
        all.put("Vary", "Accept-Encoding");
        if (secure) all.put("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
    }

    @Override
    public Request customize(Request request, HttpFields.Mutable answer) {
        all.forEach(answer::put);
        var path = Request.getPathInContext(request);
        if (SECRET.stream().anyMatch(path::startsWith)) KEEPING_SECRETS.forEach(answer::put);
        return request;
    }

    Map<String, String> all() {
        return all;
    }
}
