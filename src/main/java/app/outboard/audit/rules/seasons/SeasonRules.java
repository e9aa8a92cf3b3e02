package app.outboard.audit.rules.seasons;

import app.outboard.audit.rule.Rule;
import java.util.List;

/** The rules of this section, in the order of their numbers. */
public final class SeasonRules {
    private SeasonRules() {}

    public static List<Rule> all() {
        return List.of(
                new SeasonalEarly(),
                new LastYearsWinners(),
                new UncoveredKeywords(),
                new SaveIntent(),
                new SavedNotClicked(),
                new ClickedNotShown());
    }
}
