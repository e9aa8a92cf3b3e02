package app.outboard.accounts;

import app.outboard.platform.text.Text;
import java.util.Map;

/** How setting up an agency ended. */
public sealed interface SetUp {
    /** The agency is there, and the person owns it. */
    record Done(Agency agency) implements SetUp {}

    /** Nothing was made; why, by field: name, slug, personName, email, password. */
    record Refused(Map<String, Text> reasons) implements SetUp {}

    /** The first run is over: somebody was faster. */
    record TooLate() implements SetUp {}
}
