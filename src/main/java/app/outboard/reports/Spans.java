package app.outboard.reports;

import app.outboard.platform.text.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Days by name, those in a row together: "12 Nov 2026, 28 – 30 Nov 2026". */
final class Spans {
    private Spans() {}

    /** @param days in order; at least one */
    static String of(List<LocalDate> days, Words words) {
        var said = new ArrayList<String>();
        var from = days.getFirst();
        var to = from;
        for (var day : days.subList(1, days.size())) {
            if (!day.equals(to.plusDays(1))) {
                said.add(words.dates().span(from, to));
                from = day;
            }
            to = day;
        }
        said.add(words.dates().span(from, to));
        return String.join(", ", said);
    }
}
