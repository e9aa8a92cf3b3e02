package app.outboard.audit.links;

import app.outboard.pins.landing.PageAddress;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/** An address that may be asked: http or https, a host, no user in it. */
record Target(URI address) {
    static Optional<Target> of(String text) {
        try {
            return of(URI.create(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Where a redirect from here leads; taken as browsers take it, rather than refused for a sign out of place. */
    Optional<Target> redirected(String location) {
        int fragment = location.indexOf('#');
        var sent = fragment < 0 ? location : location.substring(0, fragment);
        try {
            return of(address.resolve(PageAddress.escaped(sent)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    String host() {
        return address.getHost();
    }

    int port() {
        if (address.getPort() >= 0) return address.getPort();
        return isSecure() ? 443 : 80;
    }

    boolean isSecure() {
        return address.getScheme().equalsIgnoreCase("https");
    }

    /** Scheme, host and port: what has one robots.txt. */
    String origin() {
        return address.getScheme().toLowerCase(Locale.ROOT) + "://" + address.getRawAuthority();
    }

    Target robots() {
        return new Target(URI.create(origin() + "/robots.txt"));
    }

    String text() {
        return address.toString();
    }

    private static Optional<Target> of(URI address) {
        var scheme = address.getScheme();
        boolean web = scheme != null && (scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https"));
        return web && address.getHost() != null && address.getRawUserInfo() == null
                ? Optional.of(new Target(address))
                : Optional.empty();
    }
}
