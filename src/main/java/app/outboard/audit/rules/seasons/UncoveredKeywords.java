package app.outboard.audit.rules.seasons;

import app.outboard.audit.material.Keyphrase;
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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;

/** Y4: people search for it, and no title says it. */
final class UncoveredKeywords implements HeadedRule {
    private static final String SEARCHES = "searches";
    private static final Heading HEADING = Heading.of(
                    "Y4",
                    Certainty.B,
                    Severity.INFO,
                    Subjects.KEYWORD,
                    Need.KEYWORDS,
                    Need.KEYWORD_SEARCHES,
                    Need.PIN_TITLES)
            .settable(Setting.count(SEARCHES, 1, 1, 1_000_000));

    @Override
    public Heading heading() {
        return HEADING;
    }

    @Override
    public Judgement judge(Material material, Values values) {
        var wanted = new LinkedHashMap<String, Long>();
        for (var keyword : material.keywords())
            if (isWanted(keyword, material, values)) wanted.merge(keyword.phrase(), searches(keyword), Math::max);
        var terms = material.lexicon().terms(wanted.keySet());
        var covered = new HashSet<String>();
        for (var pin : material.created()) covered.addAll(terms.in(pin.titleOrEmpty()));
        var cases = new Cases();
        wanted.forEach((phrase, searches) -> {
            if (!covered.contains(phrase)) cases.add(searches, phrase, List.of(Value.count("searches", searches)));
        });
        return cases.judged(wanted.size());
    }

    /** Searched often enough, and with a word that a title could say. */
    private static boolean isWanted(Keyphrase keyword, Material material, Values values) {
        return searches(keyword) >= values.count(SEARCHES)
                && !material.lexicon().stems(keyword.phrase()).isEmpty();
    }

    private static long searches(Keyphrase keyword) {
        return keyword.monthlySearches() == null ? 0 : keyword.monthlySearches();
    }
}
