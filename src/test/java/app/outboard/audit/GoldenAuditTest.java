package app.outboard.audit;

import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.audit.run.ReportJson;
import app.outboard.clients.Adding;
import app.outboard.clients.NewClient;
import app.outboard.imports.Told;
import app.outboard.imports.Upload;
import app.outboard.testing.TestApp;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A bakery with faults planted one by one, audited on 1 June 2026 and compared finding by finding. Which Pin has which
 * fault can be read in {@code resources/audit/golden-pins.csv}.
 */
final class GoldenAuditTest {
    @RegisterExtension
    static final TestApp app = TestApp.withWorld();

    private static final Map<String, List<String>> PLANTED = Map.ofEntries(
            Map.entry("A1", List.of("1002")),
            Map.entry("A2", List.of("1003")),
            Map.entry("A3", List.of("1007")),
            Map.entry("A4", List.of("1007")),
            Map.entry("A7", List.of("1004")),
            Map.entry("A8", List.of("1003", "1004", "1007", "1009")),
            Map.entry("A10", List.of("1007")),
            Map.entry("B1", List.of("1008")),
            Map.entry("B2", List.of("1004")),
            Map.entry("B7", List.of("1006")),
            Map.entry("C1", List.of("1005", "1006")),
            Map.entry("C2", List.of("1006")),
            Map.entry("C9", List.of("1001", "1010")),
            Map.entry("D1", List.of("1007")),
            Map.entry("D2", List.of("1008")),
            Map.entry("D3", List.of("1009")),
            Map.entry("E2", List.of("travel-the-world")),
            Map.entry("E5", List.of("yum")),
            Map.entry("E6", List.of("sweet-rolls")),
            Map.entry("E8", List.of("yum")),
            Map.entry("E9", List.of("sweet-roll", "sweet-rolls")),
            Map.entry("E13", List.of("sweet-rolls", "yum")),
            Map.entry("Y4", List.of("focaccia")));

    private static ReportJson report;

    @BeforeAll
    static void the_bakery() {
        var wished = new NewClient("Golden bakery", "golden-bakery", "https://www.bakery.example");
        var client = ((Adding.Added) app.app().clients().add(app.world().harbor(), wished)).client();
        var files = Stream.of("golden-pins.csv", "golden-boards.csv", "golden-keywords.csv")
                .map(name -> new Upload(
                        name, app.clock().instant(), () -> GoldenAuditTest.class.getResourceAsStream("/audit/" + name)))
                .toList();
        assertThat(app.app().imports().importNow(client, files, true)).isInstanceOf(Told.Fine.class);
        report = ReportJson.of(app.app().audits().now(client));
    }

    @Test
    void finds_what_is_planted_and_nothing_else() {
        Map<String, List<String>> found = report.findings().stream()
                .collect(Collectors.toMap(
                        ReportJson.Found::rule, ReportJson.Found::subjects, (one, other) -> one, TreeMap::new));

        assertThat(found).containsExactlyInAnyOrderEntriesOf(PLANTED);
    }

    @Test
    void every_rule_ran_or_says_what_it_lacks() {
        assertThat(report.rulesRun().size() + report.notRun().size()).isGreaterThanOrEqualTo(60);
        assertThat(report.notRun()).allSatisfy(not -> assertThat(not.needs()).isNotEmpty());
    }
}
