package app.outboard.audit.rules.boards;

import app.outboard.audit.rule.Rule;
import java.util.List;

/** The rules of this section, in the order of their numbers. */
public final class BoardRules {
    private BoardRules() {}

    public static List<Rule> all() {
        return List.of(
                new ManyGroups(),
                new OffTopicGroups(),
                new WeakGroups(),
                new OwnPinsOnGroups(),
                new ThinBoards(),
                new Undescribed(),
                new DescriptionLength(),
                new BoardNames(),
                new TwinBoards(),
                new StaleBoards(),
                new SecretBoards(),
                new ProtectedBoards(),
                new FittingPins(),
                new Concentration());
    }
}
