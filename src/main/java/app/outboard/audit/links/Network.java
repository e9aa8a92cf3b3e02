package app.outboard.audit.links;

import java.net.Inet6Address;
import java.net.InetAddress;

/** A range of addresses, {@code 10.0.0.0/8}. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Network(byte[] prefix, int bits) {
    static Network of(String text) {
        int slash = text.indexOf('/');
        var address = text.substring(0, slash);
        return new Network(bytes(address), Integer.parseInt(text.substring(slash + 1)));
    }

    boolean contains(byte[] address) {
        if (address.length != prefix.length) return false;
        int whole = bits / Byte.SIZE;
        for (int i = 0; i < whole; i++) if (address[i] != prefix[i]) return false;
        int rest = bits % Byte.SIZE;
        if (rest == 0) return true;
        int mask = 0xff << (Byte.SIZE - rest);
        return (address[whole] & mask) == (prefix[whole] & mask);
    }

    /** The sixteen bytes of an IPv6 address even where Java would make it one of IPv4. */
    private static byte[] bytes(String text) {
        if (text.indexOf(':') < 0) return InetAddress.ofLiteral(text).getAddress();
        var bytes = Inet6Address.ofLiteral(text).getAddress();
        if (bytes.length == 16) return bytes;
        var mapped = new byte[16];
        mapped[10] = (byte) 0xff;
        mapped[11] = (byte) 0xff;
        System.arraycopy(bytes, 0, mapped, 12, 4);
        return mapped;
    }
}
