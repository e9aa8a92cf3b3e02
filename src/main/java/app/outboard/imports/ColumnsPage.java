package app.outboard.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page on which somebody says what a table's columns are.
 *
 * @param remembered whose mapping stands here already; null when nobody's does
 * @param sheets sheets to choose from; empty for a text
 * @param lines lines that may be the header
 * @param kind what the table holds if its columns are that; null while nothing
 * @param asksRange whether the person has to say which days the figures speak of
 * @param reads how the first rows are read
 * @param good a sentence when all of the table can be read; null when not, or not looked yet
 */
public record ColumnsPage(
        String title,
        String about,
        String backUrl,
        String url,
        String lookUrl,
        @Nullable String forgetUrl,
        @Nullable String remembered,
        List<String> problems,
        @Nullable String good,
        String sheet,
        List<BatchPage.Choice> sheets,
        String header,
        List<BatchPage.Choice> lines,
        List<Column> columns,
        List<Row> rows,
        List<BatchPage.Choice> meanings,
        String order,
        List<BatchPage.Choice> orders,
        String decimals,
        List<BatchPage.Choice> decimalSigns,
        boolean percent,
        String filters,
        List<BatchPage.Choice> filterSets,
        @Nullable String kind,
        boolean asksRange,
        String from,
        String to,
        List<Read> reads) {

    /** A column of the table: its letter, its name in the header, and what it is said to be. */
    public record Column(String letter, String name, String meaning, String label) {}

    /** A line as it stands in the file. */
    public record Row(String line, boolean header, List<String> cells) {}

    /** A line as it is read. */
    public record Read(String line, String text, boolean bad) {}
}
