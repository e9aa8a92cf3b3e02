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

/** E11: nobody but the account sees what is on a secret board. */
final class SecretBoards implements HeadedRule {
    private static final String DAYS = "days";
    private static final Heading HEADING = Heading.of(
                    "E11", Certainty.A, Severity.MEDIUM, Subjects.BOARD, Need.BOARDS, Need.BOARD_PRIVACY)
            .settable(Setting.count(DAYS, 7, 0, 365));

    @Override
    public Heading heading() {
        return HEADING;
    }

    @Override
    public Judgement judge(Material material, Values values) {
        var before = material.today().minusDays(values.count(DAYS));
        var waiting = Ordered.pinsByBoard(material.created().stream()
                .filter(pin -> pin.hasLink()
                        && pin.createdOn() != null
                        && pin.createdOn().isBefore(before))
                .toList());
        var looked = material.boards().stream()
                .filter(board -> board.privacy() != null)
                .toList();
        var secret = looked.stream()
                .filter(AuditedBoard::isSecret)
                .map(AuditedBoard::slug)
                .sorted(Comparator.comparingInt((String slug) -> -waiting.getOrDefault(slug, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        // Secret boards are fine; Pins meant for the site are lost on them.
        boolean lost = secret.stream().anyMatch(waiting::containsKey);
        return Judgement.of(
                lost ? Severity.MEDIUM : Severity.INFO,
                secret.stream()
                        .map(slug -> Case.of(slug, Value.count("pins_with_links", waiting.getOrDefault(slug, 0))))
                        .toList(),
                looked.size());
    }
}
