package app.outboard.home;

import app.outboard.analytics.chart.FigureChart;
import app.outboard.analytics.question.PeriodPicker;
import app.outboard.analytics.verdict.Delta;
import app.outboard.platform.chart.IntervalMark;
import app.outboard.platform.sheet.Downloads;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A client's overview in finished words.
 *
 * @param about "data to 18 Nov · last 3 days provisional · Organic"
 * @param picker null while the client has no figures at all
 * @param blank what stands instead of figures, or above the rest where only some are missing
 * @param figures null while the period has none
 * @param copy the same as the text of an e-mail
 * @param explained how the figures came about, a sentence each
 */
record OverviewPage(
        String client,
        String about,
        List<String> notes,
        @Nullable PeriodPicker picker,
        @Nullable Blank blank,
        @Nullable Figures figures,
        @Nullable Copyable copy,
        List<TopTable> tops,
        List<String> explained,
        List<OriginRow> origins) {

    /**
     * @param mark the real CTR on its own scale, or null
     * @param othersNote which of the others come from a manager's own sheet, or null
     * @param chart null where no day is known, only totals over ranges
     * @param comparisonLabel the days held against, or null for none
     * @param ranges totals that stand in for days
     */
    record Figures(
            Lead outbound,
            Lead realCtr,
            @Nullable IntervalMark mark,
            List<Other> others,
            @Nullable String othersNote,
            List<String> why,
            @Nullable FigureChart chart,
            Downloads days,
            String periodLabel,
            @Nullable String comparisonLabel,
            List<TotalRow> totals,
            List<RangeRow> ranges) {
        /** Without what leads into the agency. */
        Figures forClients() {
            return with(chart == null ? null : chart.alone());
        }

        Figures with(@Nullable FigureChart drawn) {
            return new Figures(
                    outbound,
                    realCtr,
                    mark,
                    others,
                    othersNote,
                    why,
                    drawn,
                    days,
                    periodLabel,
                    comparisonLabel,
                    totals,
                    ranges);
        }
    }

    /**
     * One of the two figures that lead.
     *
     * @param value without its unit, null where unknown
     * @param note the interval, the days known, and what else belongs beside it
     */
    record Lead(
            @Nullable String value, Delta change, @Nullable String note) {}

    /** @param term its entry in the glossary */
    record Other(String label, String term, String value, Delta change) {}

    /** @param before the comparison's own total, whatever days it knows */
    record TotalRow(String label, String value, String known, String before, Delta change) {}

    /** What a range had in all, by a manager's own sheet. */
    record RangeRow(String days, String outbound, String pinClicks, String realCtr, String impressions, String saves) {}

    record OriginRow(String at, String href, String days, String holds, int files) {}
}
