package app.outboard.audit.rules.seasons;

import app.outboard.audit.material.Material;
import app.outboard.audit.material.Need;
import app.outboard.audit.rule.Cases;
import app.outboard.audit.rule.Certainty;
import app.outboard.audit.rule.HeadedRule;
import app.outboard.audit.rule.Heading;
import app.outboard.audit.rule.Judgement;
import app.outboard.audit.rule.Setting;
import app.outboard.audit.rule.Severity;
import app.outboard.audit.rule.Subjects;
import app.outboard.audit.rule.Value;
import app.outboard.audit.rule.Values;
import app.outboard.audit.seasons.Season;
import app.outboard.audit.seasons.Seasons;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Y1: people plan ahead, and Pins take weeks to be found. The first known Pin of a season is what counts. */
final class SeasonalEarly implements HeadedRule {
    private static final String LEAD = "lead";
    private static final Heading HEADING = Heading.of(
                    "Y1", Certainty.A, Severity.MEDIUM, Subjects.SEASON, Need.PIN_TITLES, Need.PIN_DATES)
            .settable(Setting.count(LEAD, 45, 1, 180));

    /** An older Pin belongs to the year before. */
    private static final int LONGEST_LEAD = 240;

    private static final int NONE_YET = 1_000;

    @Override
    public Heading heading() {
        return HEADING;
    }

    @Override
    public Judgement judge(Material material, Values values) {
        var cases = new Cases();
        int looked = 0;
        for (var entry : daysBySeason(material).entrySet())
            if (look(entry.getKey(), entry.getValue(), material.today(), values.count(LEAD), cases)) looked++;
        return cases.judged(looked);
    }

    private static Map<Season, List<LocalDate>> daysBySeason(Material material) {
        var seasons = Seasons.in(material.lexicon());
        var days = new HashMap<Season, List<LocalDate>>();
        for (var pin : material.created())
            if (pin.createdOn() != null)
                for (var season : seasons.of(SeasonalText.of(pin)))
                    days.computeIfAbsent(season, ignored -> new ArrayList<>()).add(pin.createdOn());
        return days;
    }

    /** @return whether there was anything to judge: the coming season where it can be, else the last */
    private static boolean look(Season season, List<LocalDate> days, LocalDate today, int lead, Cases cases) {
        var next = season.next(today.minusDays(1));
        if (next.isPresent()) {
            var coming = next.get();
            var first = first(days, coming);
            if (first.isPresent()) return judge(season, coming, first.get(), lead, cases);
            long left = ChronoUnit.DAYS.between(today, coming);
            if (left < lead) {
                cases.add(
                        NONE_YET - left,
                        season.key(),
                        List.of(Value.day("peak", coming), Value.count("days_left", left)));
                return true;
            }
        }
        var last = season.last(today.minusDays(1));
        return last.flatMap(past -> first(days, past).map(day -> judge(season, past, day, lead, cases)))
                .orElse(false);
    }

    private static boolean judge(Season season, LocalDate peak, LocalDate first, int lead, Cases cases) {
        long before = ChronoUnit.DAYS.between(first, peak);
        if (before < lead)
            cases.add(
                    lead - before,
                    season.key(),
                    List.of(
                            Value.day("peak", peak),
                            Value.day("first_pin", first),
                            Value.count("days_before", before)));
        return true;
    }

    private static Optional<LocalDate> first(List<LocalDate> days, LocalDate peak) {
        return days.stream()
                .filter(day -> !day.isAfter(peak) && !day.isBefore(peak.minusDays(LONGEST_LEAD)))
                .min(Comparator.naturalOrder());
    }
}
