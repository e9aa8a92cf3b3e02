package app.outboard.analytics.breakdowns;

import app.outboard.analytics.lists.Cover;
import app.outboard.analytics.lists.Fit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which days a table is of, in words.
 *
 * @param range the days
 * @param fit how they answer the days asked for
 * @param other they are not the days asked for
 * @param remarks what else must be known of the rows
 */
record Coverage(String range, String fit, boolean other, List<String> remarks) {
    static @Nullable Coverage of(Asked<?> asked, Cover cover, boolean cut, Words words) {
        var span = cover.span();
        if (span == null) return null;
        var remarks = new ArrayList<String>();
        if (cover.fit() == Fit.SUMMED)
            remarks.add(words.say(
                    cut ? "breakdowns.summed.cut" : "breakdowns.summed",
                    cover.ranges().size(),
                    cover.ranges().stream()
                            .map(range -> words.dates().span(range.from(), range.to()))
                            .collect(Collectors.joining(" + "))));
        if (!asked.filters().ownContent()) remarks.add(words.say("breakdowns.others"));
        return new Coverage(
                words.dates().span(span.from(), span.to()),
                words.say("breakdowns.fit." + cover.fit().name().toLowerCase(Locale.ROOT)),
                !cover.fit().isWhole(),
                remarks);
    }
}
