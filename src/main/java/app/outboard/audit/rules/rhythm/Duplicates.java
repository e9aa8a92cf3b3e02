package app.outboard.audit.rules.rhythm;

import app.outboard.audit.material.AuditedPin;
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
import app.outboard.audit.rules.shape.LinkedPin;
import app.outboard.audit.rules.shape.PinOrder;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** C9: the same Pin again brings a board nothing. */
final class Duplicates implements HeadedRule {
    private static final String ON_A_BOARD = "on_a_board";
    private static final String IN_ALL = "in_all";
    private static final Heading HEADING = Heading.of(
                    "C9", Certainty.B, Severity.MEDIUM, Subjects.PIN, Need.PIN_IMAGES, Need.PIN_LINKS)
            .settable(Setting.count(ON_A_BOARD, 1, 1, 100), Setting.count(IN_ALL, 3, 1, 100));

    @Override
    public Heading heading() {
        return HEADING;
    }

    @Override
    public Judgement judge(Material material, Values values) {
        var looked = material.described().stream()
                .sorted(PinOrder.NUMBER)
                .flatMap(Twin::of)
                .toList();
        var alike = looked.stream().collect(Collectors.groupingBy(Twin::look, Collectors.counting()));
        var onBoard = looked.stream()
                .filter(it -> it.board() != null)
                .collect(Collectors.groupingBy(Twin::place, Collectors.counting()));
        var graded = looked.stream()
                .map(it -> new Graded(it, onBoard.getOrDefault(it.place(), 0L), alike.getOrDefault(it.look(), 0L)))
                .filter(it -> it.onBoard() > values.count(ON_A_BOARD) || it.inAll() > values.count(IN_ALL))
                .sorted(Comparator.comparingLong(Graded::onBoard)
                        .thenComparingLong(Graded::inAll)
                        .reversed()
                        .thenComparing(it -> it.twin().look().toString()))
                .toList();
        boolean onOne = graded.stream().anyMatch(it -> it.onBoard() > values.count(ON_A_BOARD));
        return Judgement.of(
                onOne ? Severity.MEDIUM : Severity.LOW,
                graded.stream().map(Graded::asCase).toList(),
                looked.size());
    }

    private record Look(String image, String page) {}

    private record Twin(AuditedPin pin, Look look, @Nullable String board) {
        static Stream<Twin> of(AuditedPin pin) {
            var image = pin.picture().key();
            return image == null
                    ? Stream.empty()
                    : LinkedPin.of(pin)
                            .map(it -> new Twin(pin, new Look(image, it.page().text()), pin.board()));
        }

        List<Object> place() {
            return List.of(look, board == null ? "" : board);
        }
    }

    private record Graded(Twin twin, long onBoard, long inAll) {
        Case asCase() {
            return Case.of(
                    twin.pin().number(), Value.count("alike_on_board", onBoard), Value.count("alike_in_all", inAll));
        }
    }
}
