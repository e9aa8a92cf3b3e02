package app.outboard.analytics.question;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** Query strings as a request would hand them over. */
final class Queries {
    private Queries() {}

    static Function<String, String> parameters(String query) {
        return name -> value(query, name);
    }

    private static String value(String query, String name) {
        int start = ("&" + query).indexOf("&" + name + "=");
        if (start < 0) return null;
        var rest = query.substring(start + name.length() + 1);
        var value = rest.contains("&") ? rest.substring(0, rest.indexOf('&')) : rest;
        return URLDecoder.decode(value, StandardCharsets.UTF_8);
    }
}
