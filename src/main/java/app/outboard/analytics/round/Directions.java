package app.outboard.analytics.round;

import app.outboard.figures.DayRange;
import app.outboard.figures.Filters;
import app.outboard.figures.coverage.Item;
import app.outboard.platform.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where to click in Pinterest, in order. */
final class Directions {
    private final String client;
    private final List<String> accounts;
    private final String filters;
    private final Words words;
    private final ItemWords items;

    Directions(String client, List<String> accounts, String filters, Words words) {
        this.client = client;
        this.accounts = accounts;
        this.filters = filters;
        this.words = words;
        this.items = new ItemWords(words);
    }

    /** One export for each item, of exactly these dates. */
    List<String> to(DayRange dates, List<Item> wanted, boolean tables) {
        var steps = new ArrayList<String>();
        steps.add(open());
        steps.add(words.say(
                "round.step.dates",
                words.dates().fullDay(dates.from()),
                words.dates().fullDay(dates.to())));
        steps.add(filtered());
        boolean first = true;
        for (var item : wanted) {
            var key = tables ? first ? "round.step.export" : "round.step.again" : "round.step.graph_only";
            steps.add(words.say(key, items.metric(item.metric())));
            first = false;
        }
        return steps;
    }

    String open() {
        return accounts.isEmpty()
                ? words.say("round.step.open", client)
                : words.say("round.step.open_account", client, String.join(", ", accounts));
    }

    String filtered() {
        return filters.isEmpty()
                ? words.say("round.step.no_filters")
                : words.say("round.step.filters", filters(filters));
    }

    /** Asked for of exports that may bring others' Pins; null where they can not. */
    @Nullable
    String ownContent() {
        return new Filters(filters).ownContent() ? null : words.say("round.own_content");
    }

    /** "Content types: Organic, Source: Your pins", as Pinterest's own lines say it. */
    static String filters(String key) {
        return Arrays.stream(key.split("; ", -1))
                .map(line -> Arrays.stream(line.split("=", 2))
                        .map(Directions::capital)
                        .collect(Collectors.joining(": ")))
                .collect(Collectors.joining(", "));
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
