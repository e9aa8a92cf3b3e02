package app.outboard.imports.files;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.figures.Metric;
import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people and their programs do to an export without changing a figure. */
final class TolerancesTest {
    private static final String EXPORT = Fixtures.export("");

    static Stream<Arguments> harmless() {
        return Stream.of(
                Arguments.of("CRLF", EXPORT.replace("\n", "\r\n")),
                Arguments.of("CR", EXPORT.replace('\n', '\r')),
                Arguments.of(
                        "mixed line ends",
                        EXPORT.replace("Organic\n", "Organic\r\n").replace("2\n", "2\r")),
                Arguments.of("byte order mark", "\ufeff" + EXPORT),
                Arguments.of("blank lines doubled", EXPORT.replace("\n", "\n\n")),
                Arguments.of("no blank lines", EXPORT.replace("\n\n", "\n")),
                Arguments.of("several blank lines", "\n\n" + EXPORT.replace("\n\n", "\n\n\n\n")),
                Arguments.of("no last line break", EXPORT.stripTrailing()),
                Arguments.of("all cells quoted", cells(EXPORT, ",", cell -> '"' + cell + '"')),
                Arguments.of("semicolons", EXPORT.replace(',', ';')),
                Arguments.of("tabs", EXPORT.replace(',', '\t')),
                Arguments.of("semicolons, padded", padded(EXPORT.replace(',', ';'), ';')),
                Arguments.of("commas, padded", padded(EXPORT, ',')),
                Arguments.of("spaces around", cells(EXPORT, ",", cell -> " " + cell + "\u00a0")),
                Arguments.of("title in capitals", EXPORT.replace("Analytics overview", "ANALYTICS OVERVIEW  ")),
                Arguments.of("en dash", EXPORT.replace(" - ", " – ")),
                Arguments.of("day first", days(EXPORT, "$3.$2.$1")),
                Arguments.of("day first, slashes", days(EXPORT, "$3/$2/$1")),
                Arguments.of("month first", days(EXPORT, "$2/$3/$1")),
                Arguments.of("month first, short year", EXPORT.replaceAll("(?m)^2026-(..)-(..),", "$1/$2/26,")),
                Arguments.of("Czech days", EXPORT.replaceAll("(?m)^2026-(..)-(..),", "$2. $1. 2026,")),
                Arguments.of("midnights", EXPORT.replaceAll("(?m)^(2026-..-..),", "$1 00:00:00,")),
                Arguments.of("counts as decimals", EXPORT.replaceAll("(?m)^(2026-..-..),(\\d+)$", "$1,$2.0")),
                Arguments.of("German decimals", EXPORT.replace(',', ';').replaceAll("(?m);(\\d+)$", ";$1,0")),
                Arguments.of("tables before days", reordered(EXPORT)),
                Arguments.of(
                        "lower case headers",
                        EXPORT.replace("Date,Imp", "date,imp").replace("Pinterest Link", "pinterest link")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("harmless")
    void a_harmless_change_changes_no_figure(String name, String text) {
        assertSame(Fixtures.overview(text), Fixtures.overview(EXPORT));
    }

    static Stream<Arguments> encodings() {
        return Stream.of(
                Arguments.of("UTF-8 with mark", ("\ufeff" + EXPORT).getBytes(UTF_8)),
                Arguments.of("UTF-16 LE", ("\ufeff" + EXPORT).getBytes(UTF_16LE)),
                Arguments.of("UTF-16 BE", ("\ufeff" + EXPORT).getBytes(UTF_16BE)),
                Arguments.of(
                        "Windows-1252",
                        EXPORT.replace("cat-owner-hacks", "café").getBytes(Charset.forName("windows-1252"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("encodings")
    void encodings_are_recognised(String name, byte[] bytes) {
        var export = Fixtures.overview(Fixtures.read(bytes));

        assertThat(export.daily().sum()).isEqualTo(1148);
        assertThat(export.boards().sum(Metric.PIN_CLICKS)).isEqualTo(53);
        assertThat(export.notices().stream().anyMatch(n -> n.key().equals("files.notice.windows")))
                .isEqualTo(name.startsWith("Windows"));
    }

    @Test
    void thousands_are_read_where_they_can_only_be_thousands() {
        assertThat(first(EXPORT.replace(",92\n", ",\"1,148\"\n"))).isEqualTo(1148);
        assertThat(first(EXPORT.replace(',', ';').replace(";92\n", ";1.148\n"))).isEqualTo(1148);
        assertThat(first(EXPORT.replace(",92\n", ",1 148\n"))).isEqualTo(1148);
        assertThat(first(EXPORT.replace(",92\n", ",1\u00a0148\n"))).isEqualTo(1148);
        assertThat(first(EXPORT.replace(",92\n", ",1\u202f148\n"))).isEqualTo(1148);
        assertThat(first(EXPORT.replace(",92\n", ",1'148\n"))).isEqualTo(1148);
        assertThat(first(EXPORT.replace(",92\n", ",1.148.000\n"))).isEqualTo(1_148_000);
        assertThat(first(EXPORT.replace(",92\n", ",1000000000000\n"))).isEqualTo(1_000_000_000_000L);
    }

    @Test
    void rates_may_have_a_decimal_comma_or_an_exponent() {
        var rates = Fixtures.export(" (4)");
        var german = rates.replace(',', ';').replaceAll("0\\.(\\d)", "0,$1");

        assertThat(Fixtures.overview(german).daily())
                .isEqualTo(Fixtures.overview(rates).daily());
        var small = Fixtures.overview(rates.replace("0.05434782608695652", "5.0E-4"));
        assertThat(small.daily().days().getFirst().rate()).isEqualTo(0.0005);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "n/a", "—", "none", "12 %", "~5"})
    void what_is_no_figure_is_listed_and_is_not_zero(String cell) {
        var export = Fixtures.overview(EXPORT.replace("2026-04-29,92", "2026-04-29," + cell));

        assertThat(export.daily().days()).hasSize(30);
        assertThat(export.unread().first()).containsExactly(new UnreadLine(14, "2026-04-29, " + cell));
    }

    @Test
    void a_count_of_twelve_percent_is_no_count() {
        assertThat(Fixtures.overview(EXPORT.replace(",92\n", ",12 %\n")).daily().knownDays())
                .isEqualTo(27);
    }

    @Test
    void unknown_filters_metrics_columns_and_lines_are_kept_or_named() {
        var text = EXPORT.replace("Format,All", "Format,All\nMood,Happy,Sad")
                .replace("Date,Impressions", "Date,Video views")
                .replace("Engagement,", "Shares,")
                .replace("Top Boards", "Something new\nTop Boards");
        var export = Fixtures.overview(text);

        assertThat(export.filters()).contains(new Filter("Mood", "Happy, Sad"));
        assertThat(export.daily()).isEqualTo(new Daily(null, "Video views", List.of()));
        assertThat(export.boards().metrics())
                .containsExactly(Metric.IMPRESSIONS, Metric.PIN_CLICKS, Metric.OUTBOUND_CLICKS, Metric.SAVES);
        assertThat(export.notices())
                .extracting("key")
                .contains("files.notice.metric", "files.notice.column", "files.notice.pins_twice");
        assertThat(export.unread().first()).extracting(UnreadLine::text).containsExactly("Something new");
    }

    @Test
    void footers_are_understood() {
        var text = EXPORT.replace(
                "2026-05-29,\n",
                "2026-05-29,\nData starting from today is an estimate.\n\nNot enough data to show top boards\n");
        var export = Fixtures.overview(text);

        assertThat(export.unread().count()).isZero();
        assertThat(export.notices()).extracting("key").contains("files.notice.estimate", "files.notice.not_enough");
    }

    @Test
    void parts_may_be_missing() {
        var days = Fixtures.overview(EXPORT.substring(0, EXPORT.indexOf("Top Boards")));
        var pins = Fixtures.overview(
                EXPORT.substring(0, EXPORT.indexOf("Date,")) + EXPORT.substring(EXPORT.indexOf("Top Pins")));

        assertThat(days.daily().sum()).isEqualTo(1148);
        assertThat(days.boards()).isNull();
        assertThat(days.account()).isNull();
        assertThat(pins.daily()).isNull();
        assertThat(pins.pins().sum()).isEqualTo(1126);
    }

    @Test
    void a_table_without_its_title_is_left_out() {
        var export = Fixtures.overview(EXPORT.replace("Top Pins 2026-04-29 - 2026-05-29\n", ""));

        assertThat(export.pins()).isNull();
        assertThat(export.boards().sum(Metric.IMPRESSIONS)).isEqualTo(1148);
        assertThat(export.notices()).extracting("key").containsExactly("files.notice.table_without_range");
        assertThat(export.unread().count()).isEqualTo(45);
    }

    @Test
    void days_that_are_not_there_are_counted() {
        var export = Fixtures.overview(EXPORT.replace("2026-05-08,68\n", ""));

        assertThat(export.notices()).contains(app.outboard.platform.text.Text.of("files.notice.days_missing", 1L));
    }

    @Test
    void addresses_of_other_countries_are_pinterest_too() {
        var export = Fixtures.overview(EXPORT.replace("https://www.pinterest.com/", "http://de.pinterest.co.uk/"));

        assertThat(export.boards().rows()).hasSize(6);
        assertThat(export.pins().rows()).hasSize(41);
    }

    static void assertSame(Overview read, Overview original) {
        assertThat(read.period()).isEqualTo(original.period());
        assertThat(read.filters()).isEqualTo(original.filters());
        assertThat(read.daily().days()).isEqualTo(original.daily().days());
        assertThat(read.boards()).isEqualTo(original.boards());
        assertThat(read.pins()).isEqualTo(original.pins());
        assertThat(read.unread().count()).isZero();
    }

    private static long first(String text) {
        return Fixtures.overview(text).daily().days().getFirst().count();
    }

    private static String days(String text, String pattern) {
        return text.replaceAll("(\\d{4})-(\\d\\d)-(\\d\\d)", pattern);
    }

    private static String reordered(String text) {
        int days = text.indexOf("Date,");
        int boards = text.indexOf("Top Boards");
        int pins = text.indexOf("Top Pins");
        return text.substring(0, days)
                + text.substring(pins)
                + text.substring(boards, pins)
                + text.substring(days, boards);
    }

    private static String padded(String text, char separator) {
        return text.lines()
                .map(line -> line
                        + String.valueOf(separator)
                                .repeat(5
                                        - (int) line.chars()
                                                .filter(c -> c == separator)
                                                .count()))
                .collect(Collectors.joining("\r\n"));
    }

    private static String cells(String text, String separator, java.util.function.UnaryOperator<String> change) {
        return text.lines()
                .map(line -> line.isEmpty()
                        ? line
                        : Stream.of(line.split(separator, -1)).map(change).collect(Collectors.joining(separator)))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
