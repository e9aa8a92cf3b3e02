package app.outboard.analytics.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.outboard.accounts.Accounts;
import app.outboard.analytics.question.Period;
import app.outboard.clients.Adding;
import app.outboard.clients.ClientScope;
import app.outboard.clients.Clients;
import app.outboard.clients.NewClient;
import app.outboard.figures.Metric;
import app.outboard.platform.text.Texts;
import app.outboard.testing.GoldenAccount;
import app.outboard.testing.Recording;
import app.outboard.testing.TestDatabase;
import app.outboard.trail.Trail;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FigureSheetsTest {
    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    private static final Period GOLDEN = new Period(GoldenAccount.FROM, GoldenAccount.TO);

    private static ClientScope bakery;
    private static ClientScope florist;
    private static ClientScope rival;

    @BeforeAll
    static void figures() {
        bakery = client("harbor", "Bakery");
        florist = client("harbor", "Florist");
        rival = client("rival", "Bakery");
        GoldenAccount.recordIn(database.database(), bakery);
        GoldenAccount.withoutDailyPinClicks(database.database(), florist).record();
    }

    @Test
    void the_golden_account_reads_as_pinterest_counted_it() {
        var sheet = sheet(bakery, GOLDEN);
        assertThat(sheet.days()).isEqualTo(31);
        assertThat(sheet.metrics().outboundClicks()).isEqualTo(new FigureSheet.Sum(22L, 28));
        assertThat(sheet.metrics().pinClicks()).isEqualTo(new FigureSheet.Sum(53L, 28));
        assertThat(sheet.metrics().impressions()).isEqualTo(new FigureSheet.Sum(1148L, 28));
        assertThat(sheet.metrics().saves()).isEqualTo(new FigureSheet.Sum(7L, 28));
        assertThat(sheet.realCtr().value()).isEqualTo(22.0 / 53);
        assertThat(sheet.realCtr().low()).isCloseTo(0.292, within(0.001));
        assertThat(sheet.realCtr().high()).isCloseTo(0.549, within(0.001));
        assertThat(sheet.realCtr().fewClicks()).isFalse();
        assertThat(sheet.pinterestRate().value()).isEqualTo(22.0 / 1148);
    }

    @Test
    void totals_of_a_sheet_are_of_no_day_and_stay_out() {
        Recording.of(database.database(), bakery)
                .months(Metric.OUTBOUND_CLICKS, YearMonth.of(2025, 3), 500L)
                .months(Metric.PIN_CLICKS, YearMonth.of(2025, 3), 6_000L)
                .record();
        var sheet = sheet(bakery, Period.of(YearMonth.of(2025, 3)));
        assertThat(sheet.metrics().outboundClicks()).isEqualTo(new FigureSheet.Sum(null, 0));
        assertThat(sheet.realCtr().value()).isNull();
    }

    @Test
    void lists_of_exactly_these_days_come_most_outbound_clicks_first() {
        var sheet = sheet(bakery, GOLDEN);
        assertThat(sheet.boards())
                .extracting(FigureSheet.BoardLine::slug)
                .startsWith("indoor-cat-life", "cat-owner-hacks", "best-cat-products")
                .hasSize(6);
        assertThat(sheet.boards().getFirst())
                .isEqualTo(new FigureSheet.BoardLine(
                        "indoor-cat-life", "Indoor cat life", "2026-04-29", "2026-05-29", 8L, 16L, 306L, 3L, 0.5));
        assertThat(sheet.boards().getLast().realCtr())
                .as("no Pin clicks, no rate")
                .isNull();
        assertThat(sheet.pins())
                .contains(new FigureSheet.PinLine(
                        "1138105980619624491", null, "2026-04-29", "2026-05-29", 4L, null, 57L, null))
                .hasSize(4);
    }

    @Test
    void other_days_have_no_lists_and_unknown_days_have_no_value() {
        var later = sheet(bakery, new Period(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 30)));
        assertThat(later.metrics().outboundClicks()).isEqualTo(new FigureSheet.Sum(null, 0));
        assertThat(later.realCtr()).isEqualTo(new FigureSheet.RealCtr(null, null, null, null));
        assertThat(later.pinterestRate().value()).isNull();
        assertThat(later.boards()).isEmpty();
        assertThat(later.pins()).isEmpty();
    }

    @Test
    void without_daily_pin_clicks_the_boards_speak() {
        var sheet = sheet(florist, GOLDEN);
        assertThat(sheet.metrics().pinClicks()).isEqualTo(new FigureSheet.Sum(null, 0));
        assertThat(sheet.realCtr().value()).isEqualTo(22.0 / 53);
    }

    @Test
    void another_agency_of_the_same_client_name_sees_none_of_it() {
        var sheet = sheet(rival, GOLDEN);
        assertThat(sheet.agency()).isEqualTo("rival");
        assertThat(sheet.client()).isEqualTo("bakery");
        assertThat(sheet.metrics().outboundClicks().value()).isNull();
        assertThat(sheet.boards()).isEmpty();
    }

    @Test
    void three_statements_fill_a_sheet() {
        database.statements().forget();
        sheet(bakery, GOLDEN);
        assertThat(database.statements().sent()).hasSize(3);
    }

    @Test
    void its_json_is_what_outside_scripts_read() throws Exception {
        var json = new ObjectMapper().valueToTree(sheet(bakery, GOLDEN));
        assertThat(names(json))
                .containsExactly(
                        "agency",
                        "client",
                        "from",
                        "to",
                        "days",
                        "metrics",
                        "real_ctr",
                        "pinterest_rate",
                        "boards",
                        "pins");
        assertThat(names(json.get("metrics"))).containsExactly("outbound_clicks", "pin_clicks", "impressions", "saves");
        assertThat(names(json.at("/metrics/saves"))).containsExactly("value", "known_days");
        assertThat(names(json.get("real_ctr"))).containsExactly("value", "low", "high", "few_clicks");
        assertThat(names(json.get("pinterest_rate"))).containsExactly("value");
        assertThat(names(json.at("/boards/0")))
                .containsExactly(
                        "slug",
                        "name",
                        "from",
                        "to",
                        "outbound_clicks",
                        "pin_clicks",
                        "impressions",
                        "saves",
                        "real_ctr");
        assertThat(names(json.at("/pins/0")))
                .containsExactly(
                        "pin_id", "title", "from", "to", "outbound_clicks", "pin_clicks", "impressions", "saves");
        assertThat(json.at("/pins/0/pin_id").isTextual()).isTrue();
        assertThat(json.at("/pins/0/pin_clicks").isNull()).isTrue();
        assertThat(json.at("/real_ctr/value").toString()).startsWith("0.41509433962264");
    }

    @Test
    void a_person_reads_it_as_a_table() {
        var text = new SheetText(new Texts()).of(sheet(bakery, GOLDEN));
        assertThat(text)
                .startsWith("harbor/bakery · 29 Apr – 29 May 2026 · 31 days\n")
                .contains("28 of 31 days", "1,148", "Indoor cat life", "1138105980619624491");
    }

    private static FigureSheet sheet(ClientScope scope, Period period) {
        return new FigureSheets(database.database()).of(scope, period);
    }

    private static List<String> names(JsonNode node) {
        var names = new ArrayList<String>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static ClientScope client(String agency, String name) {
        database.arrange(sql -> sql.execute(
                "insert into agency (slug, name, created_at) values (?, ?, now()) on conflict do nothing",
                agency,
                agency));
        var clock = InstantSource.system();
        var member = new Accounts(database.database()).operator(agency).orElseThrow();
        var clients = new Clients(database.database(), new Trail(clock), clock);
        return ((Adding.Added) clients.add(member, new NewClient(name, null, ""))).client();
    }
}
