package app.outboard.audit.links;

import java.net.UnknownHostException;

/** A host, port or scheme that no link of the public web has: nothing is sent there. */
final class RefusedAddress extends UnknownHostException {
    private static final long serialVersionUID = 1;

    RefusedAddress(String host) {
        super(host);
    }
}
