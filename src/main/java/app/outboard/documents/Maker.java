package app.outboard.documents;

import app.outboard.clients.ClientScope;
import app.outboard.platform.pdf.Printed;
import java.util.Optional;
import java.util.function.IntConsumer;

/** Makes documents of one kind. */
public interface Maker {
    /** Stable over releases: documents wait under it. */
    String kind();

    /**
     * Makes the document, reading what it says at this moment.
     *
     * @param subject what of, as it was asked for
     * @param percent takes how far it is, 0 to 100
     * @return empty where the subject is gone
     */
    Optional<Printed> make(ClientScope scope, long subject, IntConsumer percent) throws InterruptedException;
}
