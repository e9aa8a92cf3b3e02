package app.outboard.imports.files;

import app.outboard.keywords.Listed;
import java.io.IOException;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads Pin Inspector's list of keywords. */
final class KeywordListReader {
    private static final Set<String> USED =
            Set.of("keyword", "rank", "wordcount", "charactercount", "seed", "monthlysearches", "cpc", "competition");
    private static final int LONGEST_KEYWORD = 200;

    private final Columns columns;
    private final FigureReader figures;
    private final Gathered gathered = new Gathered();
    private final Map<String, Listed> keywords = new LinkedHashMap<>();
    private int characters;
    private int twice;

    KeywordListReader(Row header, char separator) {
        columns = Columns.of(header);
        figures = new FigureReader(separator);
    }

    static boolean reads(Row header) {
        var columns = Columns.of(header);
        return columns.has("keyword")
                && (columns.has("monthlysearches") || (columns.has("rank") && columns.has("wordcount")));
    }

    /** Reads the rows after the header. */
    void read(Rows rows) throws IOException {
        for (var row = rows.next(); row != null; row = rows.next()) if (!row.isBlank()) take(row);
    }

    KeywordList finish(Contents contents, boolean windows) {
        if (keywords.isEmpty()) throw new Refusal("files.refused.no_keywords");
        if (windows) gathered.notice("files.notice.windows");
        var others = columns.besides(USED);
        if (!others.isEmpty()) gathered.notice("files.notice.columns", String.join(", ", others));
        if (twice > 0) gathered.notice("files.notice.keywords_twice", twice);
        return new KeywordList(contents, List.copyOf(keywords.values()), gathered.notices(), gathered.unread());
    }

    private void take(Row row) {
        var phrase = phrase(columns.text(row, "keyword"));
        if (phrase == null || columns.overflows(row)) {
            gathered.unread(row);
            return;
        }
        characters += row.characters();
        if (characters > Limits.LIST_CHARACTERS) throw new Refusal("files.refused.list", row.line());
        if (keywords.containsKey(phrase)) twice++;
        else keywords.put(phrase, listed(phrase, row));
    }

    private Listed listed(String phrase, Row row) {
        return new Listed(
                phrase,
                count(row, "rank"),
                columns.text(row, "seed"),
                count(row, "monthlysearches"),
                number(row, "cpc"),
                number(row, "competition"));
    }

    private @Nullable Long count(Row row, String column) {
        var text = columns.text(row, column);
        return text == null ? null : Figures.count(Figures.sure(row, columns.place(column), figures.number(text)));
    }

    /** A price may bear its currency in front. */
    private @Nullable Double number(Row row, String column) {
        var text = columns.text(row, column);
        if (text == null) return null;
        boolean currency = Character.getType(text.charAt(0)) == Character.CURRENCY_SYMBOL;
        var bare = currency ? Cells.trim(text.substring(1)) : text;
        return Figures.fraction(Figures.sure(row, columns.place(column), figures.factor(bare)));
    }

    /** As people search: lower case, single spaces; null where it is none. */
    private static @Nullable String phrase(@Nullable String text) {
        if (text == null || text.length() > LONGEST_KEYWORD) return null;
        var plain = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        var phrase = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            boolean space = Cells.isSpace(c);
            if (!space) phrase.append(c);
            else if (phrase.charAt(phrase.length() - 1) != ' ') phrase.append(' ');
        }
        return phrase.toString();
    }
}
