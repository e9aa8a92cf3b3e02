package app.outboard.home;

import app.outboard.clients.ClientRow;
import app.outboard.platform.web.Address;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the address says of the portfolio beside its question: which clients, in which order, with which columns. */
record PortfolioRequest(String q, String tag, PortfolioOrder.Chosen order, Set<String> columns) {
    /** The columns a person may add, in the order they stand. */
    static final List<String> EXTRA = List.of("pin_clicks", "age", "coverage");

    static PortfolioRequest read(Function<String, @Nullable String> parameters) {
        var columns = Arrays.asList(said(parameters, "columns").split(","));
        return new PortfolioRequest(
                said(parameters, "q"),
                said(parameters, "tag"),
                PortfolioOrder.Chosen.of(parameters.apply("sort")),
                EXTRA.stream().filter(columns::contains).collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /** The clients asked for, in the order asked for. */
    List<Standing> of(Portfolio portfolio) {
        return portfolio.standings().stream()
                .filter(standing -> wants(standing.client()))
                .sorted(order.comparator())
                .toList();
    }

    /** By name, niche or tag, in any case. */
    private boolean wants(ClientRow client) {
        if (!tag.isEmpty() && !client.tags().contains(tag)) return false;
        var sought = q.toLowerCase(Locale.ROOT);
        return client.name().toLowerCase(Locale.ROOT).contains(sought)
                || client.niche().toLowerCase(Locale.ROOT).contains(sought)
                || client.tags().stream()
                        .anyMatch(word -> word.toLowerCase(Locale.ROOT).contains(sought));
    }

    boolean isFiltered() {
        return !q.isEmpty() || !tag.isEmpty();
    }

    /** The parameters' address on a page that already carries its question. */
    Address on(Address page) {
        return page.with("q", q).with("tag", tag).with("sort", order.word()).with("columns", String.join(",", columns));
    }

    /** The columns with one more, or one less. */
    String toggled(String column) {
        return EXTRA.stream()
                .filter(each -> each.equals(column) != columns.contains(each))
                .collect(Collectors.joining(","));
    }

    private static String said(Function<String, @Nullable String> parameters, String name) {
        var value = parameters.apply(name);
        return value == null ? "" : value.strip();
    }
}
