package app.outboard.keywords;

import app.outboard.platform.web.Address;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the address asks: {@code ?q=&sort=&order=&after=&before=}. What is not understood is left out.
 *
 * @param after the number of the last keyword of the page before
 * @param before that of the first keyword of the page after; wins over {@code after}
 */
record KeywordRequest(
        @Nullable String words,
        KeywordColumn column,
        boolean descending,
        @Nullable Long after,
        @Nullable Long before) {
    private static final int LONGEST_SEARCH = 200;

    static KeywordRequest read(Function<String, @Nullable String> parameters) {
        var column = KeywordColumn.ofWord(parameters.apply("sort"));
        var order = parameters.apply("order");
        return new KeywordRequest(
                words(parameters.apply("q")),
                column,
                column.descendsFirst() ? !"asc".equals(order) : "desc".equals(order),
                number(parameters.apply("after")),
                number(parameters.apply("before")));
    }

    /** Said in an address, from its first page on. */
    Address in(Address address) {
        return address.with("q", words == null ? "" : words)
                .with("sort", column == KeywordColumn.SEARCHES ? "" : column.word())
                .with("order", descending == column.descendsFirst() ? "" : descending ? "desc" : "asc");
    }

    /** What a click on a column's head asks for. */
    KeywordRequest clicked(KeywordColumn other) {
        return new KeywordRequest(words, other, other == column ? !descending : other.descendsFirst(), null, null);
    }

    private static @Nullable String words(@Nullable String said) {
        if (said == null || said.isBlank()) return null;
        // PostgreSQL's texts hold no NUL.
        var words = said.strip().replace("\0", "");
        return words.length() > LONGEST_SEARCH ? words.substring(0, LONGEST_SEARCH) : words;
    }

    private static @Nullable Long number(@Nullable String said) {
        return said == null || !said.matches("[0-9]{1,18}") ? null : Long.valueOf(said);
    }
}
