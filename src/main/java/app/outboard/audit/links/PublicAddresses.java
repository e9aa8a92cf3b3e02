package app.outboard.audit.links;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses are those of public servers, by the registries of IANA: for IPv4 all but the special ones, for IPv6 only
 * what has been given out, so that a range nobody knows yet stays closed.
 */
final class PublicAddresses {
    private static final List<Network> CLOSED_V4 = networks(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "168.63.129.16/32", // Azure's own server, in the middle of public space
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4");

    /** Global unicast space given to the registries. */
    private static final List<Network> OPEN_V6 = networks(
            "2001:200::/23",
            "2001:400::/23",
            "2001:600::/23",
            "2001:800::/22",
            "2001:c00::/23",
            "2001:e00::/23",
            "2001:1200::/23",
            "2001:1400::/22",
            "2001:1800::/23",
            "2001:1a00::/23",
            "2001:1c00::/22",
            "2001:2000::/19",
            "2001:4000::/23",
            "2001:4200::/23",
            "2001:4400::/23",
            "2001:4600::/23",
            "2001:4800::/23",
            "2001:4a00::/23",
            "2001:4c00::/23",
            "2001:5000::/20",
            "2001:8000::/19",
            "2001:a000::/20",
            "2001:b000::/20",
            "2003::/18",
            "2400::/12",
            "2410::/12",
            "2600::/12",
            "2610::/23",
            "2620::/23",
            "2630::/12",
            "2800::/12",
            "2a00::/12",
            "2a10::/12",
            "2c00::/12");

    /** Services anybody may reach, in space that is otherwise closed. */
    private static final List<Network> SERVICES_V6 = networks("2001:3::/32", "2001:4:112::/48", "2620:4f:8000::/48");

    private static final List<Network> CLOSED_V6 = networks("2001:db8::/32");

    /** What bears an IPv4 address in its last four bytes: that one decides. */
    private static final List<Network> BEARERS = networks("64:ff9b::/96", "::ffff:0:0:0/96");

    private PublicAddresses() {}

    /** @param address four bytes, or sixteen */
    static boolean contain(byte[] address) {
        if (address.length == 4) return !in(CLOSED_V4, address);
        if (in(BEARERS, address)) return contain(Arrays.copyOfRange(address, 12, 16));
        if (in(SERVICES_V6, address)) return true;
        return in(OPEN_V6, address) && !in(CLOSED_V6, address);
    }

    private static boolean in(List<Network> networks, byte[] address) {
        return networks.stream().anyMatch(network -> network.contains(address));
    }

    private static List<Network> networks(String... texts) {
        return Stream.of(texts).map(Network::of).toList();
    }
}
