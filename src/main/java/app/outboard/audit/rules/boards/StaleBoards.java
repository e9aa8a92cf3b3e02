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
import java.util.stream.Stream;

/** E10: a board untouched for a year, to refresh where it still brings clicks. */
final class StaleBoards implements HeadedRule {
    private static final String DAYS = "days";
    private static final Heading HEADING = Heading.of(
                    "E10",
                    Certainty.C,
                    Severity.INFO,
                    Subjects.BOARD,
                    Need.BOARDS,
                    Need.BOARD_CHANGES,
                    Need.BOARD_CLICKS)
            .settable(Setting.count(DAYS, 365, 30, 3650));

    @Override
    public Heading heading() {
        return HEADING;
    }

    @Override
    public Judgement judge(Material material, Values values) {
        var before = material.today().minusDays(values.count(DAYS));
        var looked =
                Ordered.ownPublicBoards(material).stream().flatMap(Changed::of).toList();
        var cases = looked.stream()
                .filter(it -> it.on().isBefore(before))
                .sorted(Comparator.comparingLong(Changed::clicks).reversed().thenComparing(Changed::on))
                .map(Changed::asCase)
                .toList();
        return Judgement.of(cases, looked.size());
    }

    private record Changed(AuditedBoard board, LocalDate on) {
        static Stream<Changed> of(AuditedBoard board) {
            var on = board.modifiedOn();
            return on == null ? Stream.empty() : Stream.of(new Changed(board, on));
        }

        long clicks() {
            return Objects.requireNonNullElse(board.outboundClicks(), 0L);
        }

        Case asCase() {
            var last = Value.day("last_changed_on", on);
            return board.outboundClicks() == null
                    ? Case.of(board.slug(), last)
                    : Case.of(board.slug(), last, Value.count("outbound_clicks", clicks()));
        }
    }
}
