package app.outboard.analytics.chart;

import app.outboard.platform.chart.ChartValues;
import app.outboard.platform.text.Numbers;
import java.time.LocalDate;

/** One metric of a chart, by day or by week, with what it is held against. */
interface Line {
    String key();

    ChartValues.Panel panel(String label);

    /** What the table shows for a day. */
    String cell(LocalDate day, Numbers numbers);

    boolean isCompared();

    /** The comparison's figure beside it. */
    String comparedCell(LocalDate day, Numbers numbers);
}
