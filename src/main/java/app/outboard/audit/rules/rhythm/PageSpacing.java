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
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** C2: Pins to one page should keep some days between them. */
final class PageSpacing implements HeadedRule {
    private static final String GAP = "gap";
    private static final Heading HEADING = Heading.of(
                    "C2", Certainty.B, Severity.LOW, Subjects.PIN, Need.PIN_LINKS, Need.PIN_DATES)
            .settable(Setting.count(GAP, 7, 1, 365), Lookback.setting());

    @Override
    public Heading heading() {
        return HEADING;
    }

    @Override
    public Judgement judge(Material material, Values values) {
        return PageDays.judged(material, values, (pages, first) -> cases(pages, first, values.count(GAP)));
    }

    private static List<Case> cases(List<PageDays> pages, LocalDate first, int gap) {
        return pages.stream()
                .flatMap(page -> IntStream.range(1, page.pins().size())
                        .mapToObj(at -> new Followed(
                                page.pins().get(at - 1), page.pins().get(at))))
                .filter(it -> it.days() < gap && !it.later().day().isBefore(first))
                .sorted(Comparator.comparingLong(Followed::days)
                        .thenComparing(Followed::later, DatedPin.OLDEST.reversed()))
                .map(Followed::asCase)
                .toList();
    }

    /** The later one is at fault: it came too soon. */
    private record Followed(DatedPin earlier, DatedPin later) {
        long days() {
            return ChronoUnit.DAYS.between(earlier.day(), later.day());
        }

        Case asCase() {
            return Case.of(
                    later.number(),
                    Value.day("created_on", later.day()),
                    Value.count("days_since_last", days()),
                    Value.link("link", Objects.requireNonNullElse(later.pin().link(), "")));
        }
    }
}
