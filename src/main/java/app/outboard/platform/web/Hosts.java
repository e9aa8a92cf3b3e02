package app.outboard.platform.web;

import io.javalin.http.Context;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names this server answers to; others may not make it speak of them. */
final class Hosts {
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final String configured;

    Hosts(URI url) {
        this.configured = authority(url).toLowerCase(Locale.ROOT);
    }

    boolean knows(Context ctx) {
        var host = host(ctx.header("Host"));
        return host.equals(configured) || THIS_MACHINE.contains(host.replaceFirst(":\\d{1,5}$", ""));
    }

    private static String host(@Nullable String header) {
        return header == null ? "" : header.toLowerCase(Locale.ROOT);
    }

    private static String authority(URI url) {
        return url.getPort() < 0 ? url.getHost() : url.getHost() + ":" + url.getPort();
    }
}
