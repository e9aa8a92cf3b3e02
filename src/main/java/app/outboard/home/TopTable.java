package app.outboard.home;

import app.outboard.platform.chart.IntervalMark;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first rows of a table of boards or Pins in finished words.
 *
 * @param kind boards, pins or fresh
 * @param about which days the figures are of, and how they answer the period
 * @param note what must be known before the rows are read, or null
 * @param foot what else must be known, or null
 * @param usual "vs usual 10.7 %", or null while nothing is usual yet
 * @param empty what stands here without rows, or null
 * @param href where all of them are, {@code more} says so
 */
record TopTable(
        String kind,
        String title,
        String about,
        @Nullable String note,
        @Nullable String foot,
        String scaleFrom,
        String scaleTo,
        @Nullable String usual,
        List<Row> rows,
        @Nullable String empty,
        String href,
        String more) {
    /** @param badge "few clicks", "over 100 %", or null */
    record Row(
            String name,
            @Nullable String href,
            @Nullable String under,
            String outbound,
            String pinClicks,
            String realCtr,
            @Nullable String badge,
            @Nullable IntervalMark mark) {}
}
