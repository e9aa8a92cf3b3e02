package app.outboard.readers;

import app.outboard.ids.ClientId;
import app.outboard.ids.ReaderId;
import java.util.Set;

/**
 * Somebody who was invited.
 *
 * @param clients whose figures they may read
 */
record Reader(ReaderId id, String email, String name, Set<ClientId> clients) {
    Reader {
        clients = Set.copyOf(clients);
    }

    /** What they are called where a name is optional. */
    String called() {
        return name.isEmpty() ? email : name;
    }
}
