package app.outboard.imports.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Exports that would give a wrong figure are refused whole, with the line. */
final class RefusalsTest {
    private static final String EXPORT = Fixtures.export("");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-5 | negative",
                "=1+1 | formula",
                "+5 | formula",
                "@SUM(A1) | formula",
                "12.5 | decimals",
                "1.148 | decimals",
                "12,5 | decimals",
                "1,14 | decimals",
                "1e3 | decimals",
                "1.14E+05 | decimals",
                "1000000000001 | enormous",
                "99999999999999999999 | enormous",
                "0092 | figure",
                "1,148.5 | decimals",
            })
    void a_figure_that_cannot_be_right_refuses_the_file(String cell, String reason) {
        var refused = (Refused) Fixtures.read(EXPORT.replace(",92\n", ",\"" + cell + "\"\n"));

        assertThat(refused.reason().key()).isEqualTo("files.refused." + reason);
        assertThat(refused.reason().args()).isEqualTo(List.of(14L, cell));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1,148", "1'148.00", "1.148,0"})
    void in_a_semicolon_file_a_comma_may_be_a_decimal_sign(String cell) {
        var text = EXPORT.replace(',', ';').replace(";92\n", ";" + cell + "\n");

        assertThat(Fixtures.refusal(text)).isEqualTo("files.refused.decimals");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1.5 | rate", "5.43 | rate", "1e2 | rate", "-0.1 | negative", "0.1.2 | figure"})
    void a_rate_that_cannot_be_right_refuses_the_file(String cell, String reason) {
        var text = Fixtures.export(" (4)").replace("0.05434782608695652", cell);

        assertThat(Fixtures.refusal(text)).isEqualTo("files.refused." + reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-04-29,92 | 2026-04-28,92 | outside",
                "2026-04-29,92 | 9999-04-29,92 | year",
                "2026-04-29,92 | 2026-04-30,92 | day_twice",
                "2026-04-29,92 | 2026-04-29,1,148 | extra",
                "2026-04-29 - 2026-05-29 | 2026-05-29 - 2026-04-29 | reversed",
                "2026-04-29 - 2026-05-29 | 2015-04-29 - 2026-05-29 | long",
                "2026-04-29 - 2026-05-29 | 2026-04-29 - 9999-05-29 | year",
                "2026-04-29 - 2026-05-29 | 1999-04-29 - 1999-05-29 | year",
                "346,22,18,5,3 | 346,22,18,5,3,7 | extra",
                "346,22,18,5,3 | 346,-22,18,5,3 | negative",
                "Yes,135 | Yes,13.5 | decimals",
                "Pin clicks,Outbound clicks | Saves,Outbound clicks | column_twice",
                "Top Boards 2026-04-29 | Top Boards 2026-06-29 | reversed",
            })
    void damage_is_refused(String from, String to, String reason) {
        assertThat(Fixtures.refusal(EXPORT.replaceFirst(from, to))).isEqualTo("files.refused." + reason);
    }

    @Test
    void a_period_that_is_missing_is_not_guessed() {
        assertThat(Fixtures.refusal(EXPORT.replaceFirst("2026-04-29 - 2026-05-29\n", "")))
                .isEqualTo("files.refused.no_period");
    }

    @Test
    void headings_without_figures_are_refused() {
        assertThat(Fixtures.refusal(
                        "Analytics overview\n2026-04-29 - 2026-05-29\nContent types,Organic\n\nDate,Saves\n"))
                .isEqualTo("files.refused.no_rows");
    }

    @Test
    void two_exports_in_one_file_are_refused() {
        assertThat(Fixtures.refusal(EXPORT + Fixtures.export(" (3)"))).isEqualTo("files.refused.two_exports");
        assertThat(Fixtures.refusal(EXPORT + "Date,Saves\n2026-04-29,1\n")).isEqualTo("files.refused.two_exports");
    }

    @Test
    void local_days_that_could_mean_two_things_are_refused() {
        var head = "Analytics overview\n";
        assertThat(Fixtures.refusal(head + "2026-04-01 - 2026-06-30\n\nDate,Saves\n04/05/2026,3\n"))
                .isEqualTo("files.refused.day_order");
        assertThat(Fixtures.refusal(head + "2026-04-29 - 2026-05-29\n\nDate,Saves\n29/04/2026,3\n4/30/2026,3\n"))
                .isEqualTo("files.refused.day_order");
    }

    @Test
    void days_that_follow_one_another_decide() {
        var text =
                "Analytics overview\n2026-01-01 - 2026-12-31\n\nDate,Saves\n04/05/2026,3\n05/05/2026,4\n06/05/2026,5\n";

        assertThat(Fixtures.overview(text).daily().days())
                .extracting(day -> day.day().toString())
                .containsExactly("2026-05-04", "2026-05-05", "2026-05-06");
    }

    @Test
    void other_tables_are_named_for_what_they_are() {
        assertThat(Fixtures.refusal("Word,Rank,Length\ncats,1,4\n")).isEqualTo("a table");
        assertThat(Fixtures.refusal("ID,Title,Link\n1,Shoe,https://shop.example/\n"))
                .isEqualTo("a table");
        assertThat(Fixtures.refusal("Hello, this is a letter.\n")).isEqualTo("files.unknown.other");
    }
}
