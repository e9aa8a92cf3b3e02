package app.outboard.demo.invented;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ScriptTest {
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final Script FULL = Script.full();
    private static final Map<String, List<MadeFile>> MADE = new ConcurrentHashMap<>();

    static List<String> clients() {
        return FULL.clients();
    }

    @Test
    void the_same_seed_and_day_give_the_same_bytes_and_another_seed_others() {
        var other = new Script(List.of("travel"), 3, 3, 7);
        assertThat(text(FULL, "travel", NOW)).isEqualTo(text(FULL, "travel", NOW));
        assertThat(text(other, "travel", NOW)).isEqualTo(text(other, "travel", NOW));
        assertThat(text(other, "travel", NOW)).isNotEqualTo(text(new Script(List.of(), 3, 3, 8), "travel", NOW));
    }

    @ParameterizedTest
    @MethodSource("clients")
    void boards_of_a_file_add_up_to_its_days(String client) {
        for (var file : exports(client)) {
            var boards = rows(file, "Top Boards", 6);
            if (boards.isEmpty()) continue;
            var metric = metric(file);
            int column = List.of("", "Impressions", "Engagement", "Pin clicks", "Outbound clicks", "Saves")
                    .indexOf(metric);
            assertThat(boards.stream()
                            .mapToLong(row -> Long.parseLong(row[column]))
                            .sum())
                    .as(file.name())
                    .isEqualTo(days(file).stream()
                            .filter(row -> !row[1].isEmpty())
                            .mapToLong(row -> Long.parseLong(row[1]))
                            .sum());
        }
    }

    @ParameterizedTest
    @MethodSource("clients")
    void lists_are_cut_at_fifty_and_leave_zeros_out(String client) {
        for (var file : exports(client)) {
            var pins = rows(file, "Top Pins", 5);
            assertThat(pins).hasSizeLessThanOrEqualTo(50);
            assertThat(pins).allSatisfy(row -> {
                assertThat(row[0]).matches("https://www\\.pinterest\\.com/pin/[0-9]{18}/");
                assertThat(Long.parseLong(row[4])).isPositive();
            });
        }
    }

    @Test
    void the_running_month_ends_in_three_blank_days() {
        var last = exports("weddings").getLast();
        assertThat(last.name()).isEqualTo("Pinterest Analytics overview 20261101-20261124 (3).csv");
        assertThat(days(last).reversed().stream().limit(4).map(row -> row[1].isEmpty()))
                .containsExactly(true, true, true, false);
        assertThat(days(last).getLast()[0]).isEqualTo("2026-11-24");
    }

    @Test
    void in_a_month_just_begun_nothing_is_exported_before_there_are_figures() {
        var first = Instant.parse("2026-12-02T10:00:00Z");
        var files = FULL.files(FULL.profile("food"), first);
        var newest = files.stream().filter(ScriptTest::isExport).toList().getLast();
        assertThat(newest.name()).contains("20261101-20261130");
        assertThat(days(newest).reversed().stream().limit(2).map(row -> row[1].isEmpty()))
                .containsExactly(true, false);
        assertThat(newest.downloadedAt()).isEqualTo(first);
    }

    @Test
    void more_than_two_years_of_all_four_figures_come_in_monthly_files() {
        var exports = exports("fashion");
        assertThat(exports).hasSize(27 * 4);
        assertThat(exports.getFirst().name()).startsWith("Pinterest Analytics overview 20240901-20240930");
        assertThat(exports.stream().collect(Collectors.groupingBy(ScriptTest::metric, Collectors.counting())))
                .isEqualTo(Map.of("Outbound clicks", 27L, "Pin clicks", 27L, "Impressions", 27L, "Saves", 27L));
    }

    @Test
    void pins_have_titles_links_boards_and_days_and_share_pages() {
        for (var client : FULL.clients()) {
            var profile = FULL.profile(client);
            var list = files(client).getLast().text();
            var lines = list.lines().skip(1).toList();
            assertThat(lines).hasSize(profile.pins() + profile.habits().saves()).doesNotHaveDuplicates();
            assertThat(lines)
                    .allSatisfy(line -> assertThat(line)
                            .matches(
                                    "\\d{17}[13579],\"[^\"{}]{8,}\",\"[^\"{}]*\",(https?://[a-z]+\\.[a-z]+/[a-z0-9/-]+)?,"
                                            + "https://www\\.pinterest\\.com/[^/]+/[^/]+/,\\d{4}-\\d\\d-\\d\\d.*"));
            assertThat(lines.stream()
                            .map(line -> line.split("\"", -1)[1])
                            .distinct()
                            .count())
                    .isGreaterThan(lines.size() * 3L / 4);
            var pages = lines.stream()
                    .map(line -> line.replaceAll(".*(https://[a-z]+\\.example/[^,]+),https://www.*", "$1"));
            assertThat(pages.distinct().count()).isLessThan(lines.size());
        }
    }

    @Test
    void the_manager_comes_each_month_and_brings_what_there_is_by_then() {
        var visits = FULL.visits(FULL.profile("weddings"), NOW);
        assertThat(visits).hasSize(3);
        assertThat(visits.getLast().at()).isEqualTo(NOW);
        for (var visit : visits)
            assertThat(visit.files())
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(file.downloadedAt()).isBeforeOrEqualTo(visit.at()));
        assertThat(new Script(List.of(), 1, 1, 1).visits(FULL.profile("travel"), NOW))
                .hasSize(1);
    }

    @Test
    void what_was_mended_is_gone_from_the_next_list() {
        var lists = named("weddings", "pins-");
        assertThat(lists).hasSize(3);
        assertThat(lists.get(0).text()).contains("#weddingideas", "http://willowandwren");
        assertThat(lists.get(1).text()).doesNotContain("#weddingideas").contains("http://willowandwren");
        assertThat(lists.get(2).text()).doesNotContain("#weddingideas", "http://willowandwren");
    }

    @ParameterizedTest
    @MethodSource("clients")
    void people_of_both_audiences_are_told_of_every_month_and_change_slowly(String client) {
        var total = named(client, "audience-insights-total");
        assertThat(named(client, "audience-insights-engaged")).hasSameSizeAs(total);
        assertThat(total).hasSizeBetween(13, 15);
        assertThat(women(total.getFirst()))
                .isNotEqualTo(women(total.getLast()))
                .isCloseTo(women(total.getLast()), within(0.06));
        var text = total.getLast().text();
        assertThat(text).startsWith("Audience View,Date,Aggregation,Audience Size\nYour total audience,2026-");
        assertThat(text).contains("\nCountries,Percent", "\nMetros,", "\nGender,", "\nDevice,", "\nAge,");
        assertThat(text).contains("\"{'name': \"\"Women's Fashion\"\", 'id': '9");
    }

    @ParameterizedTest
    @MethodSource("clients")
    void no_more_sessions_than_outbound_clicks_and_of_the_same_days(String client) {
        var reports = named(client, "Landing_page_");
        assertThat(reports).hasSizeBetween(13, 15);
        for (var report : reports) {
            var days = report.name().substring(13, 30);
            var clicks = files(client).stream()
                    .filter(file -> file.name().contains(days) && isExport(file))
                    .filter(file -> metric(file).equals("Outbound clicks"))
                    .flatMap(file -> days(file).stream())
                    .filter(row -> !row[1].isEmpty())
                    .mapToLong(row -> Long.parseLong(row[1]))
                    .sum();
            var sessions = lines(report).stream()
                    .filter(line -> line.contains(",pinterest.com / referral,"))
                    .mapToLong(line -> Long.parseLong(line.split(",", -1)[3]))
                    .sum();
            assertThat(sessions).as(report.name()).isPositive();
            if (clicks > 0) assertThat(sessions).isLessThanOrEqualTo(clicks);
        }
    }

    @ParameterizedTest
    @MethodSource("clients")
    void keywords_are_those_of_the_niche_and_some_stand_in_titles(String client) {
        var words = lines(named(client, "keywords-").getFirst()).stream()
                .skip(1)
                .filter(line -> !line.isEmpty())
                .map(line -> line.split(",", 2)[0])
                .toList();
        assertThat(words).hasSizeBetween(40, 80).doesNotHaveDuplicates();
        var titles = files(client).getLast().text().toLowerCase(Locale.ROOT);
        assertThat(words.stream().filter(titles::contains).count()).isBetween(15L, words.size() - 8L);
    }

    private static double women(MadeFile file) {
        return lines(file).stream()
                .filter(line -> line.startsWith("female,"))
                .mapToDouble(line -> Double.parseDouble(line.substring(7)))
                .sum();
    }

    private static List<MadeFile> named(String client, String beginning) {
        return files(client).stream()
                .filter(file -> file.name().startsWith(beginning))
                .toList();
    }

    private static List<MadeFile> exports(String client) {
        return files(client).stream().filter(ScriptTest::isExport).toList();
    }

    private static boolean isExport(MadeFile file) {
        return file.name().startsWith("Pinterest Analytics overview");
    }

    /** Made once, since it takes its time. */
    private static List<MadeFile> files(String client) {
        return MADE.computeIfAbsent(client, name -> FULL.files(FULL.profile(name), NOW));
    }

    private static String text(Script script, String client, Instant now) {
        return script.files(script.profile(client), now).stream()
                .map(file -> file.name() + file.downloadedAt() + file.text())
                .collect(Collectors.joining());
    }

    private static String metric(MadeFile file) {
        return lines(file).stream()
                .filter(line -> line.startsWith("Date,"))
                .findFirst()
                .orElseThrow()
                .substring(5);
    }

    private static List<String[]> days(MadeFile file) {
        return lines(file).stream()
                .filter(line -> line.matches("\\d{4}-\\d\\d-\\d\\d,.*"))
                .map(line -> line.split(",", -1))
                .toList();
    }

    private static List<String[]> rows(MadeFile file, String table, int width) {
        var lines = lines(file);
        int title = 0;
        while (!lines.get(title).startsWith(table)) title++;
        return lines.subList(title + 2, lines.size()).stream()
                .takeWhile(line -> line.startsWith("https://"))
                .map(line -> line.split(",", -1))
                .filter(row -> row.length == width)
                .toList();
    }

    private static List<String> lines(MadeFile file) {
        return Arrays.asList(file.text().split("\n", -1));
    }
}
