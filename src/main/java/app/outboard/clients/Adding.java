package app.outboard.clients;

import app.outboard.platform.text.Text;
import java.util.Map;

/** What came of adding a client. */
public sealed interface Adding {
    record Added(ClientScope client) implements Adding {}

    /** Nothing was added; what is wrong, by the field it is wrong in: name, slug or website. */
    record Refused(Map<String, Text> errors) implements Adding {
        public Refused {
            errors = Map.copyOf(errors);
        }
    }
}
