package app.outboard.audit.rules.boards;

import app.outboard.audit.material.AuditedBoard;
import app.outboard.audit.material.Material;
import app.outboard.audit.rule.Case;
import app.outboard.audit.rule.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a board brings for each Pin of the account that is on it. */
record Yield(AuditedBoard board, int pins, long clicks) {
    /** Boards with figures and at least so many Pins. */
    static List<Yield> of(Material material, int leastPins) {
        var pins = Ordered.pinsByBoard(material.described());
        return Ordered.boards(material).stream()
                .flatMap(board -> of(board, pins.getOrDefault(board.slug(), 0)))
                .filter(it -> it.pins() >= leastPins)
                .toList();
    }

    private static Stream<Yield> of(AuditedBoard board, int pins) {
        var clicks = board.outboundClicks();
        return clicks == null || pins == 0 ? Stream.empty() : Stream.of(new Yield(board, pins, clicks));
    }

    double clicksPerPin() {
        return (double) clicks / pins;
    }

    static double median(List<Yield> some) {
        var sorted = some.stream().mapToDouble(Yield::clicksPerPin).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    Case beside(double usual) {
        var values = new ArrayList<Value>();
        values.add(Value.decimal("clicks_per_pin", clicksPerPin()));
        values.add(Value.decimal("own_clicks_per_pin", usual));
        values.add(Value.count("own_pins", pins));
        var impressions = board.impressions();
        if (impressions != null) values.add(Value.decimal("impressions_per_pin", (double) impressions / pins));
        return new Case(board.slug(), values);
    }
}
