package app.outboard.imports.files;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Two days as a file writes them, {@code 2026-04-29 - 2026-05-29}, and the line they stand on. */
record WrittenRange(long line, WrittenDay from, WrittenDay to) {
    /** The range that a text is, or null where it is none. */
    static @Nullable WrittenRange of(long line, String text) {
        var dashes = text.replace('–', '-').replace('—', '-').replace('−', '-');
        int count = (int) dashes.chars().filter(c -> c == '-').count();
        if (text.length() > 60 || count % 2 == 0) return null;
        int middle = -1;
        for (int i = 0; i <= count / 2; i++) middle = dashes.indexOf('-', middle + 1);
        var from = WrittenDay.of(Cells.trim(dashes.substring(0, middle)));
        var to = WrittenDay.of(Cells.trim(dashes.substring(middle + 1)));
        if (from == null || to == null || !from.isWholeDay() || !to.isWholeDay()) return null;
        return new WrittenRange(line, from, to);
    }

    boolean sameDays(WrittenRange other) {
        return from.equals(other.from) && to.equals(other.to);
    }

    boolean isSure() {
        return from.isSure() && to.isSure();
    }

    /** Whether both days exist and stand in order. */
    boolean fits(Order order) {
        var start = from.in(order);
        var end = to.in(order);
        return start != null && end != null && !end.isBefore(start);
    }

    /** The range; refuses one that is reversed, endless or in another century. */
    Range in(Order order) {
        var start = from.in(order);
        var end = to.in(order);
        if (start == null || end == null) throw new Refusal("files.refused.range", line);
        Years.check(start, line);
        Years.check(end, line);
        if (end.isBefore(start)) throw new Refusal("files.refused.reversed", line, start, end);
        LocalDate longest = start.plusYears(Range.LONGEST_YEARS);
        if (end.isAfter(longest)) throw new Refusal("files.refused.long", line, Range.LONGEST_YEARS);
        return new Range(start, end);
    }
}
