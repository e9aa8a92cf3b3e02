package app.outboard.clients;

import app.outboard.platform.text.Text;
import java.util.Map;

/** What came of saving a client's settings. */
sealed interface Saving {
    record Saved(ClientScope client) implements Saving {}

    /** Nothing was saved; what is wrong, by field. */
    record Refused(Map<String, Text> errors) implements Saving {}

    /** Nothing was saved: a colleague changed the client since the form was opened. */
    record Stale(int version) implements Saving {}
}
