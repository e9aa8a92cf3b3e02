package app.outboard.analytics.breakdowns;

import app.outboard.analytics.lists.Page;
import app.outboard.analytics.lists.PageFilter;
import app.outboard.analytics.lists.Sort;
import app.outboard.platform.web.Address;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the address says of the table of landing pages beside its question:
 * {@code ?sort=&order=&q=&columns=engaged,key_events,revenue&after=&before=}. What is not understood is left out.
 */
record PageRequest(Sort sort, PageFilter filter, Set<String> columns, Page page) {
    /** The columns a person may add, in the order they stand. */
    static final List<String> EXTRA = List.of("engaged", "key_events", "revenue");

    static PageRequest read(Function<String, @Nullable String> parameters, int fewClicks) {
        var pins = PinRequest.read(parameters, LocalDate.EPOCH, fewClicks);
        var sort = Sort.of(parameters.apply("sort"), parameters.apply("order"));
        var columns = parameters.apply("columns");
        var wanted = columns == null ? List.<String>of() : Arrays.asList(columns.split(",", -1));
        return new PageRequest(
                sort.column().isOfPages() ? sort : Sort.USUAL,
                new PageFilter(pins.filter().words(), null, fewClicks),
                EXTRA.stream().filter(wanted::contains).collect(Collectors.toCollection(LinkedHashSet::new)),
                pins.page());
    }

    /** The same rows on one page. */
    PageRequest whole() {
        return new PageRequest(sort, filter, columns, Page.all());
    }

    /** Said in an address, from its first page on. */
    Address in(Address address) {
        var words = filter.words();
        return PinRequest.sorted(address, sort)
                .with("q", words == null ? "" : words)
                .with("columns", String.join(",", columns));
    }

    /** The columns with one more, or one less. */
    String toggled(String column) {
        return EXTRA.stream()
                .filter(each -> each.equals(column) != columns.contains(each))
                .collect(Collectors.joining(","));
    }
}
