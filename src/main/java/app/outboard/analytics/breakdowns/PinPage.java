package app.outboard.analytics.breakdowns;

import app.outboard.analytics.chart.FigureChart;
import app.outboard.analytics.question.PeriodPicker;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One Pin in finished words.
 *
 * @param pinterest its address at Pinterest
 * @param edit where its details are filled in, or null for those who may not
 * @param facts what is known of it
 * @param unnamed nobody has said what it is called
 * @param picker null where it has no daily figures: its ranges stand for themselves
 * @param chart its daily figures, or null
 * @param timeline its ranges as a picture, or null
 * @param marked a sentence on the day its link was added, or null
 */
record PinPage(
        String title,
        String number,
        String pinterest,
        @Nullable String edit,
        String back,
        List<Fact> facts,
        boolean unnamed,
        @Nullable PeriodPicker picker,
        @Nullable FigureChart chart,
        @Nullable RangeBars timeline,
        @Nullable String marked,
        @Nullable String few,
        @Nullable Blank blank,
        CellWords.Scale scale,
        List<Row> rows) {
    /** @param href where the value leads, or null */
    record Fact(String label, String value, @Nullable String href) {}

    /**
     * A range.
     *
     * @param under how many days, and whether it begins before the link was added
     * @param href the Pins page over these days
     */
    record Row(String range, String under, String href, Cells cells) {}
}
