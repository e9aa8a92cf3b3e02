package app.outboard.figures.coverage;

import app.outboard.figures.Metric;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** One file to export, its graph and its Pins table both on one metric, and how far it is there. */
public record Item(Metric metric, DaysPart days, TablePart pins) {
    /** Ticked, half ticked, or open. */
    public enum State {
        THERE,
        HALF,
        MISSING
    }

    static Item of(Holdings held, Metric metric, Target target) {
        return new Item(metric, DaysPart.of(held, metric, target), pins(held, metric, target));
    }

    public State state() {
        if (days.isThere() && pins.isSettled()) return State.THERE;
        boolean begun = days.known() > 0 || pins == TablePart.THERE || pins == TablePart.EARLY;
        return begun ? State.HALF : State.MISSING;
    }

    public boolean isThere() {
        return state() == State.THERE;
    }

    private static TablePart pins(Holdings held, Metric metric, Target target) {
        var table = held.table(HeldTable.Of.PINS, metric, target.range());
        if (table.isPresent()) {
            var downloadedOn = LocalDate.ofInstant(table.get().downloadedAt(), ZoneOffset.UTC);
            return downloadedOn.isBefore(target.finalFrom()) && target.hasTables() ? TablePart.EARLY : TablePart.THERE;
        }
        if (!target.hasTables()) return TablePart.GONE;
        return isWithout(held, metric, target) ? TablePart.NONE : TablePart.MISSING;
    }

    private static boolean isWithout(Holdings held, Metric metric, Target target) {
        return held.series().stream()
                .anyMatch(series ->
                        series.metric() == metric && series.range().equals(target.range()) && !series.withPins());
    }
}
