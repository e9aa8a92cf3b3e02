package app.outboard.readers;

import app.outboard.clients.ClientScope;
import java.util.List;

/** Proof that somebody may read what belongs to one client. Only {@link ReaderDoor} makes one. */
final class ReaderScope {
    private final Reader reader;
    private final ClientScope client;
    private final List<ClientScope> all;

    ReaderScope(Reader reader, ClientScope client, List<ClientScope> all) {
        this.reader = reader;
        this.client = client;
        this.all = List.copyOf(all);
    }

    Reader reader() {
        return reader;
    }

    /** For queries: the client, seen as a viewer in nobody's name. */
    ClientScope client() {
        return client;
    }

    /** All the clients they may read of, by name. */
    List<ClientScope> all() {
        return all;
    }

    /** The address of the client's dashboard; what belongs to it lies beneath. */
    String base() {
        return Paths.of(client);
    }
}
