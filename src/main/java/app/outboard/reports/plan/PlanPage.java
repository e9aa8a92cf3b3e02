package app.outboard.reports.plan;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The page of an agency's template or of a client's settings.
 *
 * @param action where the blocks are sent to
 * @param over the sign of the plan as it stood
 * @param reader null on the agency's page
 * @param client null on the agency's page
 * @param own the client has a plan of its own
 */
record PlanPage(
        String action,
        String over,
        List<Part> parts,
        @Nullable ReaderForm reader,
        @Nullable String client,
        @Nullable String path,
        @Nullable String listUrl,
        String templateUrl,
        boolean own,
        List<Option> locales,
        Map<String, String> errors,
        boolean mayEdit) {
    record Part(String kind, String name, String hint, String words, boolean shown, boolean first, boolean last) {}

    record Option(String value, String label) {}
}
