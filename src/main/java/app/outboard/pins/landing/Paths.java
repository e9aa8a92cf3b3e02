package app.outboard.pins.landing;

import java.util.ArrayList;

/** The path of a page. */
final class Paths {
    private Paths() {}

    /** Escapes made one, dots resolved, no slash at the end; at least a slash. */
    static String one(String path) {
        var kept = new ArrayList<String>();
        for (var part : Escapes.one(path).replaceFirst("^/", "").split("/", -1)) {
            if (part.equals("..")) {
                if (!kept.isEmpty()) kept.removeLast();
            } else if (!part.equals(".")) {
                kept.add(part);
            }
        }
        while (!kept.isEmpty() && kept.getLast().isEmpty()) kept.removeLast();
        return "/" + String.join("/", kept);
    }
}
