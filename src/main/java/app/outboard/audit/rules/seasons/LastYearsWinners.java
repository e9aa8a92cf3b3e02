package app.outboard.audit.rules.seasons;

import app.outboard.audit.material.AuditedPin;
import app.outboard.audit.material.AuditedPin.PinCounts;
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
import app.outboard.audit.words.Lexicon;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Y3: what was wanted last season is wanted again, on a fresh Pin. */
final class LastYearsWinners implements HeadedRule {
    private static final String LEAD = "lead";
    private static final String LEAST = "least";
    private static final Heading HEADING = Heading.of(
                    "Y3", Certainty.B, Severity.LOW, Subjects.PIN, Need.PIN_TITLES, Need.PIN_DATES, Need.LAST_YEAR)
            .settable(Setting.count(LEAD, 60, 1, 180), Setting.count(LEAST, 10, 1, 1_000));

    private static final double TOP = 0.75;
    private static final int THIS_SEASON = 240;

    @Override
    public Heading heading() {
        return HEADING;
    }

    @Override
    public Judgement judge(Material material, Values values) {
        var seasons = Seasons.in(material.lexicon());
        var clicks = bar(material, PinCounts::outboundClicks, values.count(LEAST));
        var saves = bar(material, PinCounts::saves, values.count(LEAST));
        var cases = new Cases();
        int looked = 0;
        for (var pin : material.created()) {
            var counts = material.lastYear().getOrDefault(pin.number(), PinCounts.UNKNOWN);
            if (!reaches(counts.outboundClicks(), clicks) && !reaches(counts.saves(), saves)) continue;
            var peak = due(seasons.of(SeasonalText.of(pin)), material.today(), values.count(LEAD));
            if (peak.isEmpty()) continue;
            looked++;
            if (!isFresh(pin, material, peak.get().minusDays(THIS_SEASON)))
                cases.add(known(counts.outboundClicks()), pin.number(), said(pin, counts, peak.get()));
        }
        return cases.judged(looked);
    }

    /** The next peak of those near enough that a fresh Pin should be out. */
    private static Optional<LocalDate> due(List<Season> seasons, LocalDate today, int lead) {
        return seasons.stream()
                .flatMap(season -> season.next(today.minusDays(1)).stream())
                .filter(peak -> !peak.isAfter(today.plusDays(lead)))
                .min(Comparator.naturalOrder());
    }

    /** A Pin to the same page, or without one of the same title, was made since. */
    private static boolean isFresh(AuditedPin winner, Material material, LocalDate since) {
        return material.created().stream()
                .filter(pin -> pin.createdOn() != null && !pin.createdOn().isBefore(since))
                .anyMatch(pin -> isAlike(winner, pin, material.lexicon()));
    }

    private static boolean isAlike(AuditedPin one, AuditedPin other, Lexicon lexicon) {
        return one.page() != null
                ? one.page().equals(other.page())
                : lexicon.folded(one.titleOrEmpty()).equals(lexicon.folded(other.titleOrEmpty()));
    }

    private static double bar(Material material, Function<PinCounts, @Nullable Long> count, int least) {
        var known = material.lastYear().values().stream()
                .map(count)
                .filter(Objects::nonNull)
                .map(Long::doubleValue)
                .toList();
        return known.isEmpty() ? Double.POSITIVE_INFINITY : Math.max(least, Quantile.of(known, TOP));
    }

    private static boolean reaches(@Nullable Long count, double bar) {
        return count != null && count >= bar;
    }

    private static List<Value> said(AuditedPin pin, PinCounts counts, LocalDate peak) {
        var said = new ArrayList<Value>(List.of(Value.text("title", pin.titleOrEmpty()), Value.day("peak", peak)));
        if (counts.outboundClicks() != null) said.add(Value.count("outbound_last_year", counts.outboundClicks()));
        if (counts.saves() != null) said.add(Value.count("saves_last_year", counts.saves()));
        return said;
    }

    private static long known(@Nullable Long count) {
        return count == null ? 0 : count;
    }
}
