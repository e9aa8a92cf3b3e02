package app.outboard.platform.web;

import io.javalin.router.Endpoint;
import org.jspecify.annotations.Nullable;

/** The section a route belongs to, read off its pattern: the first word behind the agency or behind the client. */
final class Section {
    private static final String CLIENT = "/{agency}/clients/{client}";
    private static final String AGENCY = "/{agency}";

    private Section() {}

    static String of(@Nullable Endpoint endpoint) {
        if (endpoint == null) return "";
        var path = endpoint.path;
        if (path.startsWith(CLIENT)) return word(path.substring(CLIENT.length()), "overview");
        if (path.startsWith(AGENCY)) return word(path.substring(AGENCY.length()), "clients");
        return word(path, "");
    }

    private static String word(String rest, String otherwise) {
        return rest.isEmpty() || rest.equals("/") ? otherwise : rest.split("/", 3)[1];
    }
}
