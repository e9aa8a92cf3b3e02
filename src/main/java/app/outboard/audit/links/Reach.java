package app.outboard.audit.links;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Which servers may be asked, and where they are. Whoever connects uses these addresses and looks nothing up again. */
interface Reach {
    /**
     * Where a host is.
     *
     * @throws RefusedAddress where any of them is no public one
     * @throws UnknownHostException where there are none
     */
    List<InetAddress> addresses(String host) throws UnknownHostException;

    boolean allows(int port);
}
