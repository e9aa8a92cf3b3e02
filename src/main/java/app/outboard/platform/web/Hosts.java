package app.outboard.platform.web;

import io.javalin.http.Context;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names this server answers to; others may not make it speak of them. */
final class Hosts {
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final String configured;
    private final String port;

    Hosts(URI url) {
        this.port = url.getPort() < 0 ? "" : ":" + url.getPort();
        this.configured = authority(url).toLowerCase(Locale.ROOT);
    }

    boolean knows(Context ctx) {
        var host = host(ctx.header("Host"));
        return host.equals(configured) || THIS_MACHINE.contains(host.replaceFirst(":\\d{1,5}$", ""));
    }

    /** What somebody calls this server: a name in lower case; empty where its port is not the one of the settings. */
    Optional<String> name(Context ctx) {
        var host = host(ctx.header("Host"));
        return host.endsWith(port)
                        && !host.substring(0, host.length() - port.length()).contains(":")
                ? Optional.of(host.substring(0, host.length() - port.length()))
                : Optional.empty();
    }

    private static String host(@Nullable String header) {
        return header == null ? "" : header.toLowerCase(Locale.ROOT);
    }

    private static String authority(URI url) {
        return url.getPort() < 0 ? url.getHost() : url.getHost() + ":" + url.getPort();
    }
}
