package app.outboard.audit.rules.rhythm;

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
import app.outboard.audit.rules.shape.Lookback;
import app.outboard.audit.rules.shape.ShownPin;
import java.util.Comparator;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** C3: one picture on many boards at once is named as spam. */
final class ImageSpread implements HeadedRule {
    private static final String A_DAY = "a_day";
    private static final String IN_ALL = "in_all";
    private static final String GAP = "gap";
    private static final Heading HEADING = Heading.of(
                    "C3", Certainty.B, Severity.MEDIUM, Subjects.PIN, Need.PIN_IMAGES, Need.PIN_BOARDS, Need.PIN_DATES)
            .settable(
                    Setting.count(A_DAY, 1, 1, 50),
                    Setting.count(IN_ALL, 10, 1, 500),
                    Setting.count(GAP, 7, 0, 365),
                    Lookback.setting());

    @Override
    public Heading heading() {
        return HEADING;
    }

    @Override
    public Judgement judge(Material material, Values values) {
        var first = Lookback.first(material, values);
        var looked = ShownPin.all(material.described(), material.today()).stream()
                .filter(pin -> pin.pin().board() != null)
                .collect(Collectors.groupingBy(ShownPin::image, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(pins -> new ImageBoards(pins).spreads().stream())
                .filter(spread -> !spread.pin().day().isBefore(first))
                .toList();
        var cases = looked.stream()
                .filter(spread -> isTooMuch(spread, values))
                .sorted(Comparator.comparingInt(ImageBoards.Spread::thatDay)
                        .thenComparingInt(ImageBoards.Spread::inAll)
                        .thenComparing(spread -> spread.pin().day())
                        .reversed())
                .map(ImageBoards.Spread::asCase)
                .toList();
        return Judgement.of(cases, looked.size());
    }

    private static boolean isTooMuch(ImageBoards.Spread spread, Values values) {
        var gap = spread.gap();
        return spread.thatDay() > values.count(A_DAY)
                || spread.inAll() > values.count(IN_ALL)
                || (gap != null && gap < values.count(GAP));
    }
}
