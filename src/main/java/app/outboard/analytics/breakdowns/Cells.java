package app.outboard.analytics.breakdowns;

import app.outboard.analytics.verdict.Delta;
import app.outboard.platform.chart.IntervalMark;
import org.jspecify.annotations.Nullable;

/**
 * A row's figures in finished words.
 *
 * @param few marked "few clicks" on the row itself
 * @param over more outbound clicks than Pin clicks
 */
record Cells(
        String outbound,
        Delta outboundChange,
        String clicks,
        String impressions,
        String saves,
        String ctr,
        Delta ctrChange,
        @Nullable IntervalMark mark,
        boolean few,
        boolean over) {}
