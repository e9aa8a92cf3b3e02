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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Objects;

/** E1: group boards help little by now, own ones do more. */
final class ManyGroups implements HeadedRule {
    private static final String MOST = "most";
    private static final String SHARE = "share";
    private static final Heading HEADING = Heading.of(
                    "E1", Certainty.B, Severity.MEDIUM, Subjects.BOARD, Need.BOARDS, Need.BOARD_GROUPS)
            .settable(Setting.count(MOST, 5, 0, 500), Setting.share(SHARE, 0.2));

    @Override
    public Heading heading() {
        return HEADING;
    }

    @Override
    public Judgement judge(Material material, Values values) {
        var known = Groups.known(material);
        var groups = Groups.all(material);
        if (groups.size() <= values.count(MOST) && groups.size() <= values.number(SHARE) * known.size())
            return new Judgement.Clear(known.size());
        var cases = groups.stream()
                .sorted(Comparator.comparingInt(ManyGroups::people).reversed())
                .map(ManyGroups::caseOf)
                .toList();
        return Judgement.of(cases, known.size());
    }

    private static Case caseOf(AuditedBoard board) {
        var values = new ArrayList<Value>();
        if (board.owner() != null) values.add(Value.text("owner", board.owner()));
        if (board.collaborators() != null) values.add(Value.count("collaborators", board.collaborators()));
        return new Case(board.slug(), values);
    }

    private static int people(AuditedBoard board) {
        return Objects.requireNonNullElse(board.collaborators(), 0);
    }
}
