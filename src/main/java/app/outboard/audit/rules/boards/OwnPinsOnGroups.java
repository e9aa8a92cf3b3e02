package app.outboard.audit.rules.boards;

import app.outboard.audit.material.AuditedBoard;
import app.outboard.audit.material.Material;
import app.outboard.audit.material.Need;
import app.outboard.audit.rule.Case;
import app.outboard.audit.rule.Certainty;
import app.outboard.audit.rule.HeadedRule;
import app.outboard.audit.rule.Heading;
import app.outboard.audit.rule.Judgement;
import app.outboard.audit.rule.Setting;
import app.outboard.audit.rule.Severity;
import app.outboard.audit.rule.Subjects;
import app.outboard.audit.rule.Value;
import app.outboard.audit.rule.Values;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** E4: a Pin's first board should be the account's own. */
final class OwnPinsOnGroups implements HeadedRule {
    private static final String SHARE = "share";
    private static final Heading HEADING = Heading.of(
                    "E4", Certainty.C, Severity.LOW, Subjects.BOARD, Need.BOARDS, Need.BOARD_GROUPS, Need.PIN_BOARDS)
            .settable(Setting.share(SHARE, 0.2));

    @Override
    public Heading heading() {
        return HEADING;
    }

    @Override
    public Judgement judge(Material material, Values values) {
        var groups = Groups.all(material).stream().map(AuditedBoard::slug).collect(Collectors.toSet());
        var ads = material.boards().stream()
                .filter(AuditedBoard::isProtected)
                .map(AuditedBoard::slug)
                .collect(Collectors.toSet());
        var pins = new TreeMap<>(Ordered.pinsByBoard(material.created()));
        pins.keySet().removeAll(ads);
        int all = sum(pins.values());
        var onGroups = pins.entrySet().stream()
                .filter(entry -> groups.contains(entry.getKey()))
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .toList();
        int foreign = sum(onGroups.stream().map(Map.Entry::getValue).toList());
        if (foreign <= values.number(SHARE) * all) return new Judgement.Clear(pins.size());
        var cases = onGroups.stream()
                .map(entry -> Case.of(
                        entry.getKey(),
                        Value.count("own_pins", entry.getValue()),
                        Value.share("share_of_own_pins", (double) entry.getValue() / all)))
                .toList();
        return Judgement.of(cases, pins.size());
    }

    private static int sum(Collection<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }
}
