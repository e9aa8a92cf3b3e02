package app.outboard.demo.invented;

import java.util.Locale;

/** What people type who look for a topic. */
final class Keyword {
    private Keyword() {}

    /** People look for "rhine valley". */
    static String of(String topic) {
        return topic.toLowerCase(Locale.ROOT).replaceFirst("^(the|a) ", "");
    }
}
