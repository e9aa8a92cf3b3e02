package app.outboard.home;

import app.outboard.analytics.question.PeriodPicker;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A client's dashboard as the client reads it, in finished words. One that stands still is kept as it is here, so its
 * shape may only grow.
 *
 * @param period the days it is about
 * @param about how new the figures are
 * @param picker null where the days are not the viewer's to choose
 * @param clicks "5,104 clicks through to your site", or null where none are known
 * @param rate "of every 100 Pin clicks, 11 went on", or null
 * @param blank why there are no figures, or null
 * @param figures null while the period has none
 * @param sections the parts to be seen
 */
record LivePage(
        String title,
        String period,
        String about,
        @Nullable PeriodPicker picker,
        @Nullable String clicks,
        @Nullable String rate,
        @Nullable String blank,
        OverviewPage.@Nullable Figures figures,
        List<TopTable> tops,
        List<String> sections) {

    /** The same with those parts alone, and with days that are nobody's to choose. */
    LivePage showing(List<String> parts) {
        return new LivePage(
                title,
                period,
                about,
                null,
                parts.contains("figures") ? clicks : null,
                parts.contains("figures") ? rate : null,
                blank,
                figures,
                tops.stream().filter(table -> parts.contains(table.kind())).toList(),
                parts);
    }

    LivePage with(OverviewPage.@Nullable Figures other) {
        return new LivePage(title, period, about, picker, clicks, rate, blank, other, tops, sections);
    }

    public boolean shows(String section) {
        return sections.contains(section);
    }
}
