package app.outboard.figures.coverage;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Months with something to export still, between a client's first known day and the month that ended last. */
public final class Gaps {
    private Gaps() {}

    /** Newest first; the month that ended last is not among them. */
    public static List<Checklist> of(Holdings held, Target last) {
        var first = held.first();
        if (first == null) return List.of();
        var gaps = new ArrayList<Checklist>();
        for (var month = last.month().minusMonths(1);
                !month.isBefore(YearMonth.from(first));
                month = month.minusMonths(1)) {
            var checklist = Checklist.of(held, Target.of(month, last.today(), last.provisionalDays()));
            if (!checklist.isComplete()) gaps.add(checklist);
        }
        return gaps;
    }
}
