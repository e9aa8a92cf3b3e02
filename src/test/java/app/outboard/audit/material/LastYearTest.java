package app.outboard.audit.material;

import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.audit.words.Language;
import app.outboard.audit.words.Lexicon;
import app.outboard.audit.words.WordLists;
import app.outboard.clients.ClientScope;
import app.outboard.figures.DayRange;
import app.outboard.figures.Metric;
import app.outboard.figures.Series;
import app.outboard.testing.Facts;
import app.outboard.testing.TestDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class LastYearTest {
    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final Facts facts = new Facts(database.database());

    @Test
    void figures_of_the_same_season_a_year_ago_are_known_beside_those_of_now() {
        var rival = Facts.bakeryOf(database, "rival");
        facts.store(
                rival,
                Instant.parse("2026-01-05T10:00:00Z"),
                source -> clicks(source, "2025-11-01", "2025-11-30", 999));
        var bakery = Facts.bakeryOf(database, "harbor");
        facts.store(
                bakery,
                Instant.parse("2026-01-05T10:00:00Z"),
                source -> clicks(source, "2025-11-01", "2025-11-30", 40));
        facts.store(
                bakery, Instant.parse("2026-06-05T10:00:00Z"), source -> clicks(source, "2026-05-01", "2026-05-31", 7));

        var material = read(bakery);

        assertThat(material.has()).contains(Need.LAST_YEAR);
        assertThat(material.lastYear()).containsOnlyKeys("11");
        assertThat(material.lastYear().get("11").outboundClicks()).isEqualTo(40);
        assertThat(material.lastYear().get("11").saves()).isNull();
    }

    @Test
    void without_figures_of_then_nothing_is_known_of_last_year() {
        var material = read(Facts.bakeryOf(database, "young"));

        assertThat(material.lastYear()).isEmpty();
        assertThat(material.has()).doesNotContain(Need.LAST_YEAR);
    }

    private static Series clicks(Series.Source source, String from, String to, long count) {
        var range = new DayRange(LocalDate.parse(from), LocalDate.parse(to));
        return new Series.Pins(source, Metric.OUTBOUND_CLICKS, range, List.of(new Series.PinFigure("11", count)));
    }

    private static Material read(ClientScope scope) {
        return database.database()
                .read(
                        scope,
                        sql -> new MaterialReader(sql, scope, TODAY)
                                .read(new Lexicon(List.of(Language.ENGLISH), WordLists.USUAL), Map.of(), false));
    }
}
