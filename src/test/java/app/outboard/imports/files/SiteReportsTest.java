package app.outboard.imports.files;

import static app.outboard.imports.files.Fixtures.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteReportsTest {
    private static final String APRIL = "# Start date: 20260401\n# End date: 20260430\n";

    @Test
    void the_longest_table_counts_and_only_what_came_from_pinterest() throws IOException {
        SiteReport report;
        try (var file = getClass().getResourceAsStream("/fixtures/analytics/Landing_page_Landing_page.csv")) {
            report = (SiteReport) FileReader.read(file, 1_000_000);
        }

        assertThat(report.period()).isEqualTo(new Range(LocalDate.of(2026, 4, 29), LocalDate.of(2026, 5, 29)));
        assertThat(report.sourced()).isTrue();
        assertThat(report.rows())
                .containsExactly(
                        new SiteRow("", "/bread", 39, 17L, new BigDecimal("3.0"), new BigDecimal("52.5")),
                        new SiteRow("", "/rye", 13, 6L, new BigDecimal("1.0"), new BigDecimal("9.0")),
                        new SiteRow("", "/br%C3%B6tchen", 9, 5L, new BigDecimal("0.0"), new BigDecimal("0.0")));
        assertThat(report.sessions()).isEqualTo(61);
        assertThat(report.notices())
                .extracting(notice -> notice.key())
                .contains("files.notice.site.other_sources", "files.notice.site.unset", "files.notice.site.tables")
                .doesNotContain("files.notice.site.total");
        assertThat(report.unread().count()).isZero();
    }

    @Test
    void a_report_without_sources_says_so_and_is_read() {
        var report = report(APRIL + "Landing page,Sessions\n/bread,1\nTotal,5\n");
        assertThat(report.sourced()).isFalse();
        assertThat(report.notices()).extracting(notice -> notice.key()).contains("files.notice.site.total");
    }

    @ParameterizedTest
    @CsvSource({
        "Landing page + query string, /bread?p=1&utm_source=x, '', /bread",
        "Page path and screen class, /bread/, '', /bread",
        "Zielseite, /brot, '', /brot",
        "Landing page, https://www.shop.example/Bread#top, shop.example, /Bread",
    })
    void pages_are_told_by_their_path(String column, String page, String host, String path) {
        var row = report(APRIL + column + ",Sessions\n" + page + ",7\n").rows().getFirst();
        assertThat(row.host()).isEqualTo(host);
        assertThat(row.path()).isEqualTo(path);
    }

    @Test
    void a_column_of_hosts_tells_the_sites_apart() {
        var report = report(APRIL + "Hostname,Landing page,Sessions\nwww.a.example,/x,1\nB.example,/x,2\n");
        assertThat(report.hosts()).containsExactlyInAnyOrder("a.example", "b.example");
        assertThat(report.rows()).hasSize(2);
    }

    @Test
    void a_sheet_in_the_other_half_of_the_world_is_read_too() {
        var report = report("""
            # 20260401-20260430

            Zielseite;Sitzungsquelle;Sitzungen;Gesamtumsatz
            /brot;pinterest.com;1.204;1.234,50
            """);
        assertThat(report.rows())
                .containsExactly(new SiteRow("", "/brot", 1204, null, null, new BigDecimal("1234.50")));
    }

    @ParameterizedTest
    @CsvSource({
        "'Landing page,Sessions\n/bread,7\n', files.refused.site.days",
        "'# Start date: 20260430\n# End date: 20260401\nLanding page,Sessions\n/bread,7\n', files.refused.site.days",
        "'# Start date: 20261399\n# End date: 20260401\nLanding page,Sessions\n/bread,7\n', files.refused.site.days",
        "'# 20260401-20260430\nLanding page,Session source,Sessions\n/bread,google,7\n', files.refused.site.other",
        "'# 20260401-20260430\nDate range,Landing page,Sessions\nx,/bread,7\n', files.refused.site.compared",
        "'# 20260401-20260430\nLanding page,Sessions\n/bread,-7\n', files.refused.negative",
        "'# 20260401-20260430\nLanding page,Sessions\n/bread,7.5\n', files.refused.decimals",
        "'# 20260401-20260430\nLanding page,Sessions\n/bread,=1+1\n', files.refused.formula",
        "'# 20260401-20260430\nLanding page,Sessions\n', files.refused.no_rows",
        "'# 20260401-20260430\nPage title,Views\nBread,7\n', files.unknown.analytics",
        "'# 20260401-20260430\nLanding page,Sessions\n/a,7\n# 20260501-20260531\nLanding page,Sessions\n/a,7\n',"
                + " files.refused.two_exports",
    })
    void what_cannot_be_told_is_refused_with_a_sentence(String text, String key) {
        assertThat(refusal(text)).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#,Keyword\n1,bread\n",
                "#\n",
                "# \"\n",
                "#\nLanding page,Sessions",
                "# Start date: 99999999999999999999999999999999999\nLanding page,Sessions\n/a,1\n",
                "# 20260401-20260430\nLanding page,Sessions\n/a\u202e,1\n,\n(not set),\n/b,9999999999999999999\n",
                "# 20260401-20260430\nLanding page,Sessions\n\"/a\n/b\",1\n",
            })
    void hostile_texts_end_in_a_sentence_too(String text) {
        assertThat(Fixtures.read(text)).isNotNull();
    }

    @Test
    void a_report_of_fifty_thousand_pages_is_enough() {
        var text = new StringBuilder(APRIL + "Landing page,Sessions\n");
        for (int i = 0; i <= 50_000; i++) text.append("/p").append(i).append(",1\n");
        assertThat(refusal(text.toString())).isEqualTo("files.refused.site.pages");
    }

    private static SiteReport report(String text) {
        try {
            var bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
            return (SiteReport) FileReader.read(bytes, 10_000_000);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
