package app.outboard.audit.rules.texts;

import app.outboard.audit.material.AuditedPin;
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
import app.outboard.audit.words.Lexicon;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A12: the same title and description on many Pins within a month. */
final class SameTexts implements HeadedRule {
    private static final String MOST = "most";
    private static final String DAYS = "days";
    private static final Heading HEADING = Heading.of(
                    "A12", Certainty.B, Severity.MEDIUM, Subjects.PIN, Need.PIN_TITLES, Need.PIN_DATES)
            .settable(Setting.count(MOST, 3, 1, 50), Setting.count(DAYS, 30, 1, 365));

    private record Dated(AuditedPin pin, LocalDate day) {}

    @Override
    public Heading heading() {
        return HEADING;
    }

    @Override
    public Judgement judge(Material material, Values values) {
        var byText = new LinkedHashMap<String, List<Dated>>();
        int looked = 0;
        for (var pin : material.created()) {
            var day = pin.createdOn();
            var text = text(pin, material.lexicon());
            if (day == null || text.isBlank()) continue;
            looked++;
            byText.computeIfAbsent(text, ignored -> new ArrayList<>()).add(new Dated(pin, day));
        }
        var cases = new Cases();
        for (var alike : byText.values()) {
            var many = crowded(alike, values.count(MOST), values.count(DAYS));
            for (var dated : many)
                cases.add(
                        many.size(),
                        dated.pin().number(),
                        List.of(
                                Value.text("title", dated.pin().titleOrEmpty()),
                                Value.count("alike", many.size()),
                                Value.day("created_on", dated.day())));
        }
        return cases.judged(looked);
    }

    private static String text(AuditedPin pin, Lexicon lexicon) {
        return lexicon.folded(pin.titleOrEmpty()) + "\n" + lexicon.folded(pin.descriptionOrEmpty());
    }

    /** Those that stand with more than so many within so many days. */
    private static Set<Dated> crowded(List<Dated> alike, int most, int days) {
        var sorted = alike.stream().sorted(Comparator.comparing(Dated::day)).toList();
        var crowded = new LinkedHashSet<Dated>();
        int first = 0;
        for (int last = 0; last < sorted.size(); last++) {
            while (sorted.get(first)
                            .day()
                            .plusDays(days)
                            .compareTo(sorted.get(last).day())
                    <= 0) first++;
            if (last - first >= most) crowded.addAll(sorted.subList(first, last + 1));
        }
        return crowded;
    }
}
