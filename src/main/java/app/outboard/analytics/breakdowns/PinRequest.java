package app.outboard.analytics.breakdowns;

import app.outboard.analytics.lists.Page;
import app.outboard.analytics.lists.PinFilter;
import app.outboard.analytics.lists.PinFilter.Clicks;
import app.outboard.analytics.lists.Sort;
import app.outboard.ids.BoardId;
import app.outboard.platform.web.Address;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the address says of a table beside its question: {@code ?sort=&order=&q=&fresh=30d&board=&clicks=few|enough}
 * {@code &after=&before=}. What is not understood is left out.
 */
record PinRequest(Sort sort, PinFilter filter, Page page) {
    private static final int ROWS = 50;
    private static final int LONGEST_SEARCH = 200;

    static PinRequest read(Function<String, @Nullable String> parameters, LocalDate today, int fewClicks) {
        var fresh = parameters.apply("fresh") == null ? null : PinFilter.freshFrom(today);
        var filter = new PinFilter(
                words(parameters.apply("q")),
                fresh,
                board(parameters.apply("board")),
                clicks(parameters.apply("clicks")),
                fewClicks);
        var sort = Sort.of(parameters.apply("sort"), parameters.apply("order"));
        return new PinRequest(
                sort.column().isOfPins() ? sort : Sort.USUAL,
                filter,
                new Page(number(parameters.apply("after")), number(parameters.apply("before")), ROWS));
    }

    /** The same rows on one page. */
    PinRequest whole() {
        return new PinRequest(sort, filter, Page.all());
    }

    /** Said in an address, from its first page on. */
    Address in(Address address) {
        var board = filter.board();
        var words = filter.words();
        return sorted(address, sort)
                .with("q", words == null ? "" : words)
                .with("fresh", filter.freshFrom() == null ? "" : "30d")
                .with("board", board == null ? "" : String.valueOf(board.value()))
                .with("clicks", filter.clicks() == Clicks.ALL ? "" : word(filter.clicks()));
    }

    static Address sorted(Address address, Sort sort) {
        var order = sort.order();
        return address.with(
                        "sort",
                        sort.column() == Sort.USUAL.column()
                                ? ""
                                : sort.column().word())
                .with("order", order == null ? "" : order);
    }

    static String word(Clicks clicks) {
        return clicks.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String words(@Nullable String said) {
        if (said == null || said.isBlank()) return null;
        // PostgreSQL's texts hold no NUL.
        var words = said.strip().replace("\0", "");
        return words.length() > LONGEST_SEARCH ? words.substring(0, LONGEST_SEARCH) : words;
    }

    private static @Nullable BoardId board(@Nullable String said) {
        return said == null || !said.matches("[1-9][0-9]{0,17}") ? null : new BoardId(Long.parseLong(said));
    }

    private static Clicks clicks(@Nullable String said) {
        for (var clicks : Clicks.values()) if (word(clicks).equals(said)) return clicks;
        return Clicks.ALL;
    }

    private static @Nullable String number(@Nullable String said) {
        return said == null || !said.matches("[0-9]{1,20}") ? null : said;
    }
}
