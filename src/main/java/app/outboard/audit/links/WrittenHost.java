package app.outboard.audit.links;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A host as an address writes it: a name for the name servers, or a number that never goes to them, however it is spelled
 * ({@code 127.0.0.1}, {@code 0x7f.1}, {@code 2130706433}, {@code [::1]}).
 *
 * @param name for the name servers; null for a number
 * @param bytes of the number; null for a name
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record WrittenHost(@Nullable String name, byte @Nullable [] bytes) {
    private static final int LONGEST = 253;
    private static final Pattern NAME = Pattern.compile(
            "(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\\.)*[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\\.?");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+|0x[0-9a-f]*");
    private static final int MOST_PARTS = 4;

    /** Empty for what is neither a name nor a number. */
    static Optional<WrittenHost> of(String written) {
        var host = written.toLowerCase(Locale.ROOT);
        if (host.length() > LONGEST + 1 || host.isEmpty()) return Optional.empty();
        if (host.indexOf(':') >= 0) return sixteen(host);
        if (isNumeric(host)) return host.endsWith(".") ? Optional.empty() : four(host);
        return NAME.matcher(host).matches() ? Optional.of(new WrittenHost(host, null)) : Optional.empty();
    }

    boolean isName() {
        return name != null;
    }

    /** Whether all its parts are numbers, and no more than an address has: then it must be a whole address, or nothing. */
    private static boolean isNumeric(String host) {
        var bare = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        var parts = bare.split("\\.", -1);
        if (parts.length > MOST_PARTS) return false;
        for (var part : parts) if (!NUMBER.matcher(part).matches()) return false;
        return true;
    }

    private static Optional<WrittenHost> four(String host) {
        try {
            return Optional.of(
                    new WrittenHost(null, Inet4Address.ofPosixLiteral(host).getAddress()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<WrittenHost> sixteen(String host) {
        boolean bracketed = host.startsWith("[") && host.endsWith("]");
        var bare = bracketed ? host.substring(1, host.length() - 1) : host;
        if (bare.indexOf('%') >= 0 || bare.indexOf('[') >= 0) return Optional.empty();
        try {
            var bytes = Inet6Address.ofLiteral(bare).getAddress();
            // Java turns ::ffff:1.2.3.4 into the address within; a link that writes one hides something.
            return Optional.of(new WrittenHost(null, bytes.length == 4 ? MAPPED.clone() : bytes));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Some address of the closed range ::ffff:0:0/96. */
    private static final byte[] MAPPED = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, (byte) 0xff, (byte) 0xff, 0, 0, 0, 0};
}
