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
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;

/** E5: boards with hardly any Pins look abandoned. */
final class ThinBoards implements HeadedRule {
    private static final String INFO_BELOW = "info_below";
    private static final String WARN_BELOW = "warn_below";
    private static final String AGE = "age";
    private static final Heading HEADING = Heading.of(
                    "E5", Certainty.C, Severity.LOW, Subjects.BOARD, Need.BOARDS, Need.BOARD_PIN_COUNTS)
            .settable(
                    Setting.count(INFO_BELOW, 10, 1, 1000),
                    Setting.count(WARN_BELOW, 5, 1, 1000),
                    Setting.count(AGE, 30, 0, 3650));

    @Override
    public Heading heading() {
        return HEADING;
    }

    @Override
    public Judgement judge(Material material, Values values) {
        var newest = material.today().minusDays(values.count(AGE));
        var looked = Ordered.ownPublicBoards(material).stream()
                .filter(board -> board.pins() != null && isOlder(board, newest))
                .toList();
        var cases = looked.stream()
                .filter(board -> pins(board) < values.count(INFO_BELOW))
                .sorted(Comparator.comparingLong(ThinBoards::pins))
                .map(board -> Case.of(board.slug(), Value.count("pins", pins(board))))
                .toList();
        long fewest = looked.stream().mapToLong(ThinBoards::pins).min().orElse(Long.MAX_VALUE);
        var severity = fewest == 0 ? Severity.HIGH : fewest < values.count(WARN_BELOW) ? Severity.LOW : Severity.INFO;
        return Judgement.of(severity, cases, looked.size());
    }

    /** Hardly any list says when a board was made; most were long ago. */
    private static boolean isOlder(AuditedBoard board, LocalDate newest) {
        var created = board.createdOn();
        return created == null || created.isBefore(newest);
    }

    private static long pins(AuditedBoard board) {
        return Objects.requireNonNullElse(board.pins(), 0L);
    }
}
