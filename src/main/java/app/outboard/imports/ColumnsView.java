package app.outboard.imports;

import app.outboard.clients.ClientScope;
import app.outboard.figures.Filters;
import app.outboard.figures.Metric;
import app.outboard.imports.BatchPage.Choice;
import app.outboard.imports.ColumnsPage.Column;
import app.outboard.imports.ColumnsPage.Read;
import app.outboard.imports.ColumnsPage.Row;
import app.outboard.imports.files.Line;
import app.outboard.imports.files.Table;
import app.outboard.imports.tables.Letters;
import app.outboard.imports.tables.Mapping;
import app.outboard.imports.tables.Meaning;
import app.outboard.imports.tables.Problem;
import app.outboard.imports.tables.ReadRow;
import app.outboard.imports.tables.Sample;
import app.outboard.imports.tables.Surveyed;
import app.outboard.platform.text.Dates;
import app.outboard.platform.text.Numbers;
import app.outboard.platform.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words the page on which somebody says what a table's columns are. */
final class ColumnsView {
    private static final int PROBLEMS = 5;
    private static final int ROWS = 10;
    private static final int CELL = 60;

    private final Texts texts;
    private final Numbers numbers;
    private final Dates dates;

    ColumnsView(Texts texts, Numbers numbers, Dates dates) {
        this.texts = texts;
        this.numbers = numbers;
        this.dates = dates;
    }

    ColumnsPage page(
            String batchUrl,
            Columns.Open open,
            Mapping mapping,
            @Nullable Surveyed surveyed,
            @Nullable ClientScope client) {
        var sheet = ColumnsForm.sheet(open.table(), mapping.sheet());
        var own = batchUrl + "/files/" + open.file().id().value() + "/columns";
        var kind = mapping.kind();
        return new ColumnsPage(
                texts.say("tables.page.title"),
                texts.say("tables.page.about", open.file().name()),
                batchUrl,
                own,
                own + "/look",
                open.applied() == null ? null : own + "/forget",
                remembered(open.applied()),
                problems(surveyed),
                good(surveyed),
                sheet.name(),
                sheets(open.table()),
                Long.toString(mapping.header()),
                lines(sheet),
                columns(sheet, mapping),
                rows(sheet, mapping),
                meanings(),
                mapping.order() == null ? "" : mapping.order().name(),
                choices("tables.order.", "DAY_FIRST", "MONTH_FIRST"),
                mapping.decimals() == null ? "" : mapping.decimals().name(),
                choices("tables.decimals.", "POINT", "COMMA"),
                mapping.percent(),
                mapping.filters(),
                filterSets(mapping, client),
                kind == null ? null : texts.say("tables.kind." + kind.key()),
                mapping.needsRange() || kind == null || mapping.from() != null,
                day(mapping.from()),
                day(mapping.to()),
                reads(sheet, mapping));
    }

    private @Nullable String remembered(@Nullable Applied applied) {
        var on = applied == null ? null : applied.on();
        if (applied == null || on == null) return null;
        var by = applied.by();
        return by == null ? texts.say("imports.note.columns_on", on) : texts.say("imports.note.columns", by, on);
    }

    private List<String> problems(@Nullable Surveyed surveyed) {
        if (!(surveyed instanceof Surveyed.Misfit(var problems))) return List.of();
        var said = new ArrayList<>(problems.stream()
                .limit(PROBLEMS)
                .map(Problem::what)
                .map(texts::say)
                .toList());
        if (problems.size() > PROBLEMS) said.add(texts.say("tables.page.more_problems", problems.size() - PROBLEMS));
        return said;
    }

    private @Nullable String good(@Nullable Surveyed surveyed) {
        if (!(surveyed instanceof Surveyed.Fits fits)) return null;
        var range = fits.found().range();
        return texts.say(
                "tables.page.good",
                dates.span(range.from(), range.to()),
                fits.unread().count());
    }

    private static List<Choice> sheets(Table table) {
        if (table.sheets().getFirst().name().isEmpty()) return List.of();
        return table.sheets().stream()
                .map(sheet -> new Choice(sheet.name(), sheet.name()))
                .toList();
    }

    private List<Choice> lines(Table.Sheet sheet) {
        var none = new Choice("0", texts.say("tables.page.no_header"));
        var lines = sheet.top().stream()
                .map(line -> new Choice(
                        Long.toString(line.number()),
                        texts.say("tables.page.line", line.number(), shortened(line.shown()))));
        return Stream.concat(lines, Stream.of(none)).toList();
    }

    private List<Column> columns(Table.Sheet sheet, Mapping mapping) {
        var header = sheet.top().stream()
                .filter(line -> mapping.header() > 0 && line.number() == mapping.header())
                .findFirst();
        return IntStream.range(0, mapping.columns().size())
                .mapToObj(place -> {
                    var letter = Letters.of(place);
                    var name = header.map(line -> shortened(line.cell(place))).orElse("");
                    var label = texts.say("tables.page.column", letter, name);
                    return new Column(letter, name, mapping.columns().get(place).key(), label);
                })
                .toList();
    }

    private static List<Row> rows(Table.Sheet sheet, Mapping mapping) {
        return sheet.top().stream()
                .filter(line -> line.number() >= mapping.header())
                .limit(ROWS + 1)
                .map(line -> row(line, mapping))
                .toList();
    }

    private static Row row(Line line, Mapping mapping) {
        var cells = IntStream.range(0, mapping.columns().size())
                .mapToObj(place -> shortened(line.cell(place)))
                .toList();
        return new Row(Long.toString(line.number()), line.number() == mapping.header(), cells);
    }

    private List<Choice> meanings() {
        return Arrays.stream(Meaning.values())
                .map(meaning -> new Choice(meaning.key(), texts.say("tables.meaning." + meaning.key())))
                .toList();
    }

    private List<Choice> choices(String keys, String... values) {
        return Arrays.stream(values)
                .map(value -> new Choice(value, texts.say(keys + value.toLowerCase(java.util.Locale.ROOT))))
                .toList();
    }

    /** Organic, everything, and whatever else the client's pages show. */
    private List<Choice> filterSets(Mapping mapping, @Nullable ClientScope client) {
        var keys = new LinkedHashSet<>(List.of(Filters.ORGANIC.key(), ""));
        if (client != null) keys.add(client.filters());
        keys.add(mapping.filters());
        return keys.stream().map(key -> new Choice(key, filters(key))).toList();
    }

    private String filters(String key) {
        if (key.isEmpty()) return texts.say("tables.filters.all");
        return key.equals(Filters.ORGANIC.key()) ? texts.say("tables.filters.organic") : key;
    }

    private List<Read> reads(Table.Sheet sheet, Mapping mapping) {
        var metrics = mapping.metrics();
        return Sample.of(sheet, mapping, ROWS).stream()
                .map(read -> {
                    var problem = read.problem();
                    var row = read.row();
                    var text = problem != null
                            ? texts.say(problem.what())
                            : row == null
                                    ? texts.say("tables.page.no_row", shortened(read.shown()))
                                    : inWords(row, metrics);
                    return new Read(Long.toString(read.line()), text, row == null);
                })
                .toList();
    }

    private String inWords(ReadRow row, List<Metric> metrics) {
        var words = new ArrayList<String>();
        var when = row.when();
        if (when != null) words.add(dates.span(when.from(), when.to()));
        if (row.pin() != null) words.add(texts.say("tables.page.pin", row.pin()));
        for (int i = 0; i < metrics.size(); i++) {
            var rate = row.rate(i);
            var figure = rate == null ? numbers.count(row.count(i)) : numbers.fineRate(rate);
            words.add(texts.say("tables.page.figure", Translation.metricName(metrics.get(i)), figure));
        }
        return String.join(" · ", words);
    }

    private static String day(@Nullable LocalDate day) {
        return Objects.toString(day, "");
    }

    private static String shortened(String text) {
        return text.length() > CELL ? text.substring(0, CELL) + "…" : text;
    }
}
