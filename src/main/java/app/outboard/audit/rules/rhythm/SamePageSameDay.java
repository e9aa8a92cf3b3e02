package app.outboard.audit.rules.rhythm;

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
import app.outboard.audit.rules.shape.DatedPin;
import app.outboard.audit.rules.shape.Lookback;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** C1: several Pins to one page on one day look like spam. */
final class SamePageSameDay implements HeadedRule {
    private static final String FROM = "from";
    private static final Heading HEADING = Heading.of(
                    "C1", Certainty.B, Severity.MEDIUM, Subjects.PIN, Need.PIN_LINKS, Need.PIN_DATES)
            .settable(Setting.count(FROM, 2, 2, 50), Lookback.setting());

    @Override
    public Heading heading() {
        return HEADING;
    }

    @Override
    public Judgement judge(Material material, Values values) {
        return PageDays.judged(material, values, (pages, first) -> cases(pages, first, values.count(FROM)));
    }

    private static List<Case> cases(List<PageDays> pages, LocalDate first, int from) {
        return pages.stream()
                .flatMap(page -> crowds(page, from))
                .filter(crowd -> !crowd.getFirst().day().isBefore(first))
                .sorted(Comparator.comparingInt((List<DatedPin> crowd) -> crowd.size())
                        .thenComparing(crowd -> crowd.getFirst().day())
                        .reversed())
                .flatMap(SamePageSameDay::cases)
                .toList();
    }

    private static Stream<List<DatedPin>> crowds(PageDays page, int from) {
        var byDay =
                page.pins().stream().collect(Collectors.groupingBy(DatedPin::day, TreeMap::new, Collectors.toList()));
        return byDay.values().stream().filter(pins -> pins.size() >= from);
    }

    private static Stream<Case> cases(List<DatedPin> crowd) {
        return crowd.stream()
                .map(it -> Case.of(
                        it.number(),
                        Value.day("created_on", it.day()),
                        Value.count("pins_that_day", crowd.size()),
                        Value.link("link", Objects.requireNonNullElse(it.pin().link(), ""))));
    }
}
