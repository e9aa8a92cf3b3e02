package app.outboard.analytics.coverage;

import app.outboard.figures.DayRange;
import app.outboard.figures.Metric;
import app.outboard.figures.coverage.HeldTable;
import app.outboard.figures.coverage.Holdings;
import app.outboard.figures.coverage.Target;
import app.outboard.platform.text.Words;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A month of the calendar: its days by metric, and its tables. */
final class MonthCells {
    private static final List<Metric> NEEDED = List.of(Metric.OUTBOUND_CLICKS, Metric.PIN_CLICKS);

    private final Holdings held;
    private final Target last;
    private final Words words;

    MonthCells(Holdings held, Target last, Words words) {
        this.held = held;
        this.last = last;
        this.words = words;
    }

    CoveragePage.Month month(YearMonth month, String href, boolean shown) {
        var cells = Holdings.METRICS.stream().map(metric -> cell(month, metric)).toList();
        return new CoveragePage.Month(href, words.dates().month(month), shown, cells, boards(month), pins(month));
    }

    private CoveragePage.Cell cell(YearMonth month, Metric metric) {
        var range = DayRange.of(month);
        var days = held.days(metric);
        int known = days.within(range);
        boolean totalOnly = known == 0 && held.hasTotal(metric, range);
        return new CoveragePage.Cell(
                CoverageView.name(metric, words),
                DayStrip.of(month, days, held, last.today(), last.provisionalDays()),
                known == 0 && (totalOnly || !NEEDED.contains(metric)),
                totalOnly ? words.say("coverage.total_only") : words.say("numbers.days_of", known, range.days()),
                more(range, metric));
    }

    /** What the strip shows beside the count. */
    private @Nullable String more(DayRange month, Metric metric) {
        var days = held.days(metric);
        var past = month.overlap(new DayRange(LocalDate.EPOCH, last.today().minusDays(1)));
        var missing = past == null || days.within(month) == 0 ? List.<DayRange>of() : days.missing(past);
        int provisional = (int) month.from()
                .datesUntil(month.to().plusDays(1))
                .filter(day -> days.has(day) && held.isProvisional(day, last.provisionalDays()))
                .count();
        var said = Words.line(
                CoverageView.runs("coverage.missing", missing, words),
                provisional == 0 ? null : words.say("coverage.provisional", provisional));
        return said.isEmpty() ? null : said;
    }

    private CoveragePage.Table boards(YearMonth month) {
        var range = DayRange.of(month);
        if (held.table(HeldTable.Of.BOARDS, Metric.OUTBOUND_CLICKS, range).isPresent())
            return new CoveragePage.Table("there", words.say("coverage.table.there"));
        return other(HeldTable.Of.BOARDS, range);
    }

    private CoveragePage.Table pins(YearMonth month) {
        var range = DayRange.of(month);
        var have = NEEDED.stream()
                .filter(metric -> held.table(HeldTable.Of.PINS, metric, range).isPresent())
                .toList();
        if (have.size() == NEEDED.size()) return new CoveragePage.Table("there", words.say("coverage.table.there"));
        if (have.isEmpty()) return other(HeldTable.Of.PINS, range);
        var only = CoverageView.name(have.getFirst(), words);
        return new CoveragePage.Table("half", words.say("coverage.table.only", only));
    }

    /** Without a table of exactly the month. */
    private CoveragePage.Table other(HeldTable.Of of, DayRange range) {
        boolean overlaps = held.tables().stream()
                .anyMatch(table -> table.of() == of && table.range().overlap(range) != null);
        if (overlaps) return new CoveragePage.Table("half", words.say("coverage.table.other"));
        var target = last.at(range);
        if (!target.hasTables()) return new CoveragePage.Table("gone", words.say("coverage.table.gone"));
        boolean over = last.today().isAfter(range.to());
        return over
                ? new CoveragePage.Table("missing", words.say("coverage.table.missing"))
                : new CoveragePage.Table("waiting", words.say("coverage.table.running"));
    }
}
