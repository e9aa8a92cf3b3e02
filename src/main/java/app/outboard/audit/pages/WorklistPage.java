package app.outboard.audit.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The open findings of all clients, in finished words. */
record WorklistPage(@Nullable String about, List<Choice> choices, List<Row> rows, boolean anyAtAll, String clientsUrl) {
    record Choice(String label, String href, boolean on) {}

    record Row(
            String client,
            String colour,
            String clientHref,
            String rule,
            String title,
            String href,
            String severity,
            String loudness,
            String cases,
            String trend,
            String status,
            String owner) {}
}
