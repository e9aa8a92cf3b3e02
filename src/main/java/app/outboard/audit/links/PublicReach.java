package app.outboard.audit.links;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;

/** The public web: its two ports, and public addresses only. */
final class PublicReach implements Reach {
    private static final int HTTP = 80;
    private static final int HTTPS = 443;
    /** Always there: where it is not found, no name is, and a link is not to blame. */
    private static final String CONTROL = "www.pinterest.com";

    /** Name servers. */
    interface Lookup {
        InetAddress[] all(String name) throws UnknownHostException;
    }

    private final Lookup lookup;

    PublicReach(Lookup lookup) {
        this.lookup = lookup;
    }

    @Override
    public List<InetAddress> addresses(String host) throws UnknownHostException {
        var written = WrittenHost.of(host).orElseThrow(() -> new RefusedAddress(host));
        var bytes = written.bytes();
        var name = written.name();
        var found = new ArrayList<InetAddress>();
        if (bytes != null) found.add(checked(host, bytes));
        // One closed address among open ones is somebody's trick: then none is used.
        if (name != null) for (var address : lookedUp(name)) found.add(checked(host, address.getAddress()));
        if (found.isEmpty()) throw new UnknownHostException(host);
        return List.copyOf(found);
    }

    @Override
    public boolean allows(int port) {
        return port == HTTP || port == HTTPS;
    }

    private InetAddress[] lookedUp(String name) throws UnknownHostException {
        try {
            return lookup.all(name);
        } catch (UnknownHostException e) {
            if (!isServed()) throw new NoNameServer(name);
            throw e;
        }
    }

    private boolean isServed() {
        try {
            return lookup.all(CONTROL).length > 0;
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static InetAddress checked(String host, byte[] address) throws UnknownHostException {
        if (!PublicAddresses.contain(address)) throw new RefusedAddress(host);
        return InetAddress.getByAddress(address);
    }
}
