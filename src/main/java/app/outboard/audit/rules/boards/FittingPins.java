package app.outboard.audit.rules.boards;

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
import app.outboard.audit.rules.shape.PinOrder;
import app.outboard.audit.rules.shape.Stems;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** E13: a board gives its Pins their context. */
final class FittingPins implements HeadedRule {
    private static final String FROM = "from";
    private static final String SHARE = "share";
    private static final Heading HEADING = Heading.of(
                    "E13", Certainty.B, Severity.LOW, Subjects.BOARD, Need.BOARDS, Need.PIN_BOARDS, Need.PIN_TITLES)
            .settable(Setting.count(FROM, 1, 1, 1000), Setting.share(SHARE, 0.3));

    @Override
    public Heading heading() {
        return HEADING;
    }

    @Override
    public Judgement judge(Material material, Values values) {
        var words = new HashMap<String, Set<String>>();
        Ordered.publicBoards(material)
                .forEach(board -> words.put(board.slug(), Stems.of(material.lexicon(), Ordered.words(board))));
        words.values().removeIf(Set::isEmpty);
        var pins = new TreeMap<String, Fit>();
        for (var pin : material.created().stream().sorted(PinOrder.NUMBER).toList()) {
            var board = words.get(Objects.requireNonNullElse(pin.board(), ""));
            var own = Stems.of(material.lexicon(), words(pin));
            if (board != null && !own.isEmpty())
                pins.merge(
                        Objects.requireNonNull(pin.board()), Fit.of(pin, Collections.disjoint(board, own)), Fit::and);
        }
        var cases = pins.entrySet().stream()
                .filter(entry -> entry.getValue().strangers() >= values.count(FROM)
                        && entry.getValue().share() >= values.number(SHARE))
                .sorted(Comparator.comparingInt(
                        (Map.Entry<String, Fit> entry) -> -entry.getValue().strangers()))
                .map(entry -> entry.getValue().asCase(entry.getKey()))
                .toList();
        return Judgement.of(cases, pins.size());
    }

    private static String words(AuditedPin pin) {
        return String.join(
                " ", pin.titleOrEmpty(), pin.descriptionOrEmpty(), Objects.requireNonNullElse(pin.keywords(), ""));
    }

    /** @param example a Pin that shares no word with its board */
    private record Fit(int pins, int strangers, String example) {
        static Fit of(AuditedPin pin, boolean stranger) {
            return stranger ? new Fit(1, 1, pin.titleOrEmpty()) : new Fit(1, 0, "");
        }

        Fit and(Fit other) {
            return new Fit(pins + other.pins, strangers + other.strangers, example.isEmpty() ? other.example : example);
        }

        double share() {
            return (double) strangers / pins;
        }

        Case asCase(String slug) {
            return Case.of(
                    slug,
                    Value.count("strange_pins", strangers),
                    Value.count("own_pins", pins),
                    Value.text("example", example));
        }
    }
}
