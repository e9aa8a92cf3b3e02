package app.outboard.audit.links;

import app.outboard.pins.landing.PageAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A link as it is looked at.
 *
 * @param address without fragment and what only tracks, so that a page is not looked at once for each campaign
 * @param digest of the address, in hex: it may be longer than an index takes
 */
record Addressed(String address, String digest, String host) {
    /** Names that lead nowhere on the web by agreement, RFC 2606 and 6761; the demo's sites are among them. */
    private static final Set<String> RESERVED = Set.of("example", "test", "invalid", "localhost", "local", "onion");

    /** Empty for what no look can be had at: no web address, or a name that is reserved for examples. */
    static Optional<Addressed> of(String link) {
        return PageAddress.opened(link)
                .flatMap(Target::of)
                .filter(target -> !isReserved(target.host()))
                .map(target -> new Addressed(target.text(), digest(target.text()), target.host()));
    }

    /** Each once, by digest. */
    static Map<String, Addressed> ofAll(Collection<String> links) {
        var all = new TreeMap<String, Addressed>();
        for (var link : links) of(link).ifPresent(it -> all.put(it.digest(), it));
        return all;
    }

    private static boolean isReserved(String host) {
        var bare = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        return RESERVED.contains(bare.substring(bare.lastIndexOf('.') + 1));
    }

    private static String digest(String address) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(address.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
