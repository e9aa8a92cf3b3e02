package app.outboard.audit.rules.boards;

import app.outboard.audit.material.Material;
import app.outboard.audit.material.Need;
import app.outboard.audit.rule.Certainty;
import app.outboard.audit.rule.HeadedRule;
import app.outboard.audit.rule.Heading;
import app.outboard.audit.rule.Judgement;
import app.outboard.audit.rule.Setting;
import app.outboard.audit.rule.Severity;
import app.outboard.audit.rule.Subjects;
import app.outboard.audit.rule.Values;
import java.util.Comparator;

/** E3: whether a group board is worth it, its clicks tell. */
final class WeakGroups implements HeadedRule {
    private static final String SHARE = "share";
    private static final String LEAST_PINS = "least_pins";
    private static final String LEAST_CLICKS = "least_clicks";
    private static final Heading HEADING = Heading.of(
                    "E3",
                    Certainty.B,
                    Severity.MEDIUM,
                    Subjects.BOARD,
                    Need.BOARDS,
                    Need.BOARD_GROUPS,
                    Need.BOARD_CLICKS,
                    Need.PIN_BOARDS)
            .settable(
                    Setting.share(SHARE, 0.5),
                    Setting.count(LEAST_PINS, 20, 1, 1000),
                    Setting.count(LEAST_CLICKS, 10, 1, 1000));

    @Override
    public Heading heading() {
        return HEADING;
    }

    @Override
    public Judgement judge(Material material, Values values) {
        var groups = Groups.all(material);
        if (groups.isEmpty()) return new Judgement.Clear(0);
        var yields = Yield.of(material, values.count(LEAST_PINS));
        var own = yields.stream().filter(it -> !Groups.isOne(it.board())).toList();
        var shared = yields.stream().filter(it -> groups.contains(it.board())).toList();
        if (own.isEmpty() || shared.isEmpty()) return Judgement.lacking(Need.MORE_PINS);
        double usual = Yield.median(own);
        // Where own boards would bring a handful, fewer may be chance.
        var looked = shared.stream()
                .filter(it -> usual * it.pins() >= values.count(LEAST_CLICKS))
                .toList();
        if (looked.isEmpty()) return Judgement.lacking(Need.MORE_CLICKS);
        var cases = looked.stream()
                .filter(it -> it.clicksPerPin() < values.number(SHARE) * usual)
                .sorted(Comparator.comparingDouble(Yield::clicksPerPin))
                .map(it -> it.beside(usual))
                .toList();
        return Judgement.of(cases, looked.size());
    }
}
