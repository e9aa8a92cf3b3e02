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
import app.outboard.audit.rules.shape.Stems;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeMap;

/** E9: two boards of one topic share what one could have. */
final class TwinBoards implements HeadedRule {
    private static final String ALIKE = "alike";
    private static final Heading HEADING = Heading.of("E9", Certainty.C, Severity.LOW, Subjects.BOARD, Need.BOARDS)
            .settable(Setting.share(ALIKE, 0.8));

    @Override
    public Heading heading() {
        return HEADING;
    }

    @Override
    public Judgement judge(Material material, Values values) {
        var named = Ordered.ownPublicBoards(material).stream()
                .map(board -> new Named(board, Stems.plain(material.lexicon(), board.name())))
                .filter(it -> !it.words().isEmpty())
                .toList();
        var nearest = new TreeMap<String, Twin>();
        for (var one : named) {
            named.stream()
                    .filter(other -> isAnotherOf(one.board(), other.board()))
                    .map(other -> new Twin(one, other, alike(one.words(), other.words())))
                    .filter(twin -> twin.alike() > values.number(ALIKE))
                    .max(Comparator.comparingDouble(Twin::alike))
                    .ifPresent(twin -> nearest.put(one.board().slug(), twin));
        }
        var cases = nearest.values().stream()
                .sorted(Comparator.comparingDouble(Twin::alike).reversed())
                .map(Twin::asCase)
                .toList();
        return Judgement.of(cases, named.size());
    }

    private static boolean isAnotherOf(AuditedBoard one, AuditedBoard other) {
        return one.account().equals(other.account()) && !one.slug().equals(other.slug());
    }

    /** Words in both by words in either. */
    private static double alike(Set<String> one, Set<String> other) {
        long both = one.stream().filter(other::contains).count();
        return (double) both / (one.size() + other.size() - both);
    }

    private record Named(AuditedBoard board, Set<String> words) {}

    private record Twin(Named one, Named other, double alike) {
        Case asCase() {
            return Case.of(
                    one.board().slug(),
                    Value.text("name", one.board().name()),
                    Value.text("other_board", other.board().name()),
                    Value.share("alike", alike));
        }
    }
}
