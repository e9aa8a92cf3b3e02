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
import java.util.Comparator;
import java.util.Objects;

/** E14: most clicks from one board: a strength, and a risk. */
final class Concentration implements HeadedRule {
    private static final String SHARE = "share";
    private static final Heading HEADING = Heading.of(
                    "E14", Certainty.C, Severity.INFO, Subjects.BOARD, Need.BOARDS, Need.BOARD_CLICKS)
            .settable(Setting.share(SHARE, 0.6));

    @Override
    public Heading heading() {
        return HEADING;
    }

    @Override
    public Judgement judge(Material material, Values values) {
        var looked = Ordered.boards(material).stream()
                .filter(board -> board.outboundClicks() != null)
                .toList();
        long all = looked.stream().mapToLong(Concentration::clicks).sum();
        if (all < material.fewClicks()) return Judgement.lacking(Need.MORE_CLICKS);
        // One board alone always has all.
        if (looked.size() < 2) return new Judgement.Clear(looked.size());
        var cases = looked.stream()
                .filter(board -> clicks(board) > values.number(SHARE) * all)
                .sorted(Comparator.comparingLong(Concentration::clicks).reversed())
                .map(board -> Case.of(
                        board.slug(),
                        Value.share("share_of_clicks", (double) clicks(board) / all),
                        Value.count("outbound_clicks", clicks(board))))
                .toList();
        return Judgement.of(cases, looked.size());
    }

    private static long clicks(AuditedBoard board) {
        return Objects.requireNonNullElse(board.outboundClicks(), 0L);
    }
}
