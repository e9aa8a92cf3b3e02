package app.outboard.imports.files;

import app.outboard.figures.Metric;

/** Figures in rows; a wrong one refuses the file and names its line. */
final class Figures {
    private static final int SHOWN = 40;

    private Figures() {}

    static Figure of(FigureReader figures, Row row, int place, Metric metric) {
        var cell = row.cell(place);
        var figure = figures.read(cell, metric);
        if (figure instanceof Figure.Wrong(var reason))
            throw new Refusal(reason, row.line(), cell.length() > SHOWN ? cell.substring(0, SHOWN) + "…" : cell);
        return figure;
    }
}
