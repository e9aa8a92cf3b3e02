package app.outboard.keywords;

import app.outboard.platform.sheet.Downloads;
import app.outboard.platform.web.Address;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A client's keyword list in finished words.
 *
 * @param blank what stands where there is no list at all
 * @param none the same where nothing matches the search
 * @param unworded said where no Pin has words, so that nobody knows which keywords stand in them
 */
record KeywordPage(
        String client,
        @Nullable String about,
        @Nullable Blank blank,
        Search search,
        List<Head> heads,
        List<Row> rows,
        @Nullable Blank none,
        Pager pager,
        @Nullable Note unworded,
        List<String> explained,
        Downloads files) {
    record Blank(
            String title,
            String text,
            @Nullable String href,
            @Nullable String action) {}

    record Search(String action, @Nullable String words, List<Address.Parameter> kept) {}

    /**
     * The head of a column.
     *
     * @param state {@code desc}, {@code asc}, or null where another orders the rows
     */
    record Head(
            String key, String label, String href, @Nullable String state, boolean num, String hide) {}

    record Row(String phrase, String searches, String competition, String cpc, String rank, String seed, String pins) {}

    record Pager(
            @Nullable String about,
            @Nullable String previous,
            @Nullable String next) {}

    record Note(
            String text, @Nullable String href, @Nullable String action) {}
}
