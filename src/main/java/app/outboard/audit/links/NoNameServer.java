package app.outboard.audit.links;

import java.net.UnknownHostException;

/** A name could not be looked up because nobody answers such questions here; that says nothing of the name. */
final class NoNameServer extends UnknownHostException {
    private static final long serialVersionUID = 1;

    NoNameServer(String host) {
        super(host);
    }
}
