package app.outboard.clients;

import app.outboard.platform.text.Texts;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The filter sets a client's pages may show: the usual one, the chosen one, and those it has figures in. */
final class FilterChoices {
    private static final String ORGANIC = "content types=organic";

    private final Function<ClientScope, List<String>> known;
    private final Texts texts;

    FilterChoices(Function<ClientScope, List<String>> known, Texts texts) {
        this.known = known;
        this.texts = texts;
    }

    List<String> of(ClientScope scope) {
        return Stream.concat(Stream.of(ORGANIC, scope.filters()), known.apply(scope).stream())
                .distinct()
                .toList();
    }

    String label(String filters) {
        if (filters.equals(ORGANIC)) return texts.say("clients.filters.organic");
        if (filters.isEmpty()) return texts.say("clients.filters.none");
        return texts.say("clients.filters.other", filters.replace("=", ": ").replace(";", " ·"));
    }
}
