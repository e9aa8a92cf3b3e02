package app.outboard.platform.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Positions in a picture as SVG writes them: one decimal, a point, whatever the reader's language. */
final class Position {
    private Position() {}

    static String of(double position) {
        return BigDecimal.valueOf(position).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }
}
