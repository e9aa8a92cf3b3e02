package app.outboard.imports.files;

import app.outboard.figures.Metric;
import org.jspecify.annotations.Nullable;

/** Figures in rows; a wrong one refuses the file and names its line. */
final class Figures {
    private static final int SHOWN = 40;

    private Figures() {}

    static Figure of(FigureReader figures, Row row, int place, Metric metric) {
        return sure(row, place, figures.read(row.cell(place), metric));
    }

    /** A figure read out of a row's cell, unless it is wrong. */
    static Figure sure(Row row, int place, Figure figure) {
        var cell = row.cell(place);
        if (figure instanceof Figure.Wrong(var reason))
            throw new Refusal(reason, row.line(), cell.length() > SHOWN ? cell.substring(0, SHOWN) + "…" : cell);
        return figure;
    }

    static @Nullable Long count(Figure figure) {
        return figure instanceof Figure.Count(long value) ? value : null;
    }

    static @Nullable Double fraction(Figure figure) {
        return figure instanceof Figure.Rate(var value) ? value.doubleValue() : null;
    }
}
