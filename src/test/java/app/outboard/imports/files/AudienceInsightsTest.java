package app.outboard.imports.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import app.outboard.audience.Audience;
import app.outboard.audience.Dimension;
import app.outboard.audience.Share;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AudienceInsightsTest {
    private static final String EXPORT = Fixtures.text("audience/audience-insights-total-audience-2026-04-18.csv");

    @Test
    void the_whole_is_read_from_its_first_row() {
        var snapshot = read(EXPORT).snapshot();

        assertThat(snapshot.audience()).isEqualTo(Audience.TOTAL);
        assertThat(snapshot.day()).isEqualTo(LocalDate.of(2026, 4, 18));
        assertThat(snapshot.aggregation()).isEqualTo("Monthly");
        assertThat(snapshot.size()).isEqualTo(10_000);
        assertThat(read(EXPORT.replace("Your total", "Your engaged")).snapshot().audience())
                .isEqualTo(Audience.ENGAGED);
    }

    @Test
    void interests_are_read_by_position_under_their_categories() {
        assertThat(of(read(EXPORT), Dimension.CATEGORY))
                .extracting(Share::label, Share::pinterestId, Share::share, Share::affinity)
                .startsWith(tuple("Food and Drinks", "918530398158", 0.875, 1.78))
                .contains(tuple("Women's Fashion", "948967005229", 0.37, 0.62))
                .hasSize(5);
        assertThat(of(read(EXPORT), Dimension.INTEREST))
                .extracting(Share::label, Share::category, Share::share, Share::affinity)
                .startsWith(tuple("Meal Planning", "Food and Drinks", 0.968, 1.294))
                .contains(tuple("Container Garden", "Gardening", 0.22, null))
                .hasSize(8);
    }

    @Test
    void sections_of_people_and_places_keep_their_labels() {
        assertThat(of(read(EXPORT), Dimension.COUNTRY))
                .extracting(Share::label, Share::share)
                .contains(tuple("Deutschland", 0.121));
        assertThat(of(read(EXPORT), Dimension.DEVICE).stream()
                        .mapToDouble(Share::share)
                        .sum())
                .isGreaterThan(1);
        assertThat(of(read(EXPORT), Dimension.AGE)).hasSize(7);
        assertThat(read(EXPORT).unread().count()).isZero();
        assertThat(read(EXPORT).notices()).isEmpty();
    }

    @Test
    void the_other_spellings_of_sections_are_read_too() {
        var other = EXPORT.replace("Device,Percent", "Devices\nDevices,Percent").replace("\nAge,", "\nAges,");

        assertThat(read(other).snapshot().shares())
                .isEqualTo(read(EXPORT).snapshot().shares());
    }

    @Test
    void what_a_spreadsheet_made_of_it_is_read_too() {
        var semicolons = """
                \ufeffAudience View;Date;Aggregation;Audience Size
                Your total audience;18/04/2026;Monthly;10.000

                Countries;Percent of audience
                Deutschland;0,776
                """;

        var snapshot = read(semicolons).snapshot();
        assertThat(snapshot.day()).isEqualTo(LocalDate.of(2026, 4, 18));
        assertThat(snapshot.size()).isEqualTo(10_000);
        assertThat(snapshot.shares()).extracting(Share::share).containsExactly(0.776);
    }

    @Test
    void blanks_are_unknown_and_what_is_not_understood_is_listed() {
        var read =
                read(EXPORT.replace("Deutschland,0.121", "Deutschland,").replace("Gender,", "Moods,") + "stray line\n");

        assertThat(of(read, Dimension.COUNTRY)).extracting(Share::share).contains((Double) null);
        assertThat(read.unread().first()).extracting(UnreadLine::text).contains("female, 0.781", "stray line");
        assertThat(read.notices()).extracting("key").containsExactly("files.notice.section");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.545 | 54.5 | rate",
                "0.545 | =1+1 | formula",
                "0.545 | -0.5 | negative",
                "0.545 | 0,545 | extra",
                "1.78 | -1 | negative",
                "1.78 | 99999999 | enormous",
                "10000 | 1e4 | decimals",
                "2026-04-18 | 04/05/2026 | audience_day",
                "2026-04-18 | | audience_day",
                "2026-04-18 | 1999-04-18 | year",
                "Your total audience | Your best audience | audience",
            })
    void what_would_give_a_wrong_share_refuses_the_file(String from, String to, String reason) {
        assertThat(Fixtures.refusal(EXPORT.replaceFirst(from, to == null ? "" : to)))
                .isEqualTo("files.refused." + reason);
    }

    @Test
    void heads_without_shares_are_refused() {
        assertThat(Fixtures.refusal("Audience View,Date,Aggregation,Audience Size\n"))
                .isEqualTo("files.refused.audience_head");
        assertThat(Fixtures.refusal(
                        "Audience View,Date,Aggregation,Audience Size\nYour total audience,2026-04-18,Monthly,10000\n"))
                .isEqualTo("files.refused.no_shares");
        assertThat(Fixtures.refusal(EXPORT + EXPORT)).isEqualTo("files.refused.two_exports");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'name': 'Food and Drinks', 'id': '918530398158'} | 918530398158",
                "{\"name\": \"'id': '1'\", \"id\": \"22\"} | 22",
                "{'id': 33, 'name': 'x'} | 33",
                "{'name': 'x', 'id': 'abc'} | ",
                "{'name': 'x', 'id': '123456789012345678901234567890'} | ",
                "'id' | ",
                "918530398158 | ",
            })
    void the_number_in_a_bulk_sheet_cell_is_found(String cell, String id) {
        assertThat(BulkSheet.id(cell)).isEqualTo(id);
    }

    private static List<Share> of(AudienceInsights read, Dimension dimension) {
        return read.snapshot().shares().stream()
                .filter(share -> share.dimension() == dimension)
                .toList();
    }

    private static AudienceInsights read(String text) {
        if (Fixtures.read(text) instanceof AudienceInsights export) return export;
        throw new AssertionError(Fixtures.read(text));
    }
}
