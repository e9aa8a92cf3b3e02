package app.outboard.analytics.breakdowns;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One landing page in finished words.
 *
 * @param site where it is, or null for Pins without a link
 * @param open the page itself, or null
 * @param advice how to fill in links, on the page of Pins without one; else null
 * @param links what is known of the links to it: whether they work
 * @param together all its Pins together, beneath the table of them
 * @param visits sessions of the days shown
 * @param pins the table of its Pins
 * @param ranges what each report said of it, newest first
 */
record LandingPage(
        String title,
        @Nullable String site,
        @Nullable String open,
        String back,
        @Nullable Few advice,
        List<String> links,
        String about,
        Cells together,
        LandingsPage.Visits visits,
        PinsPage pins,
        List<Range> ranges) {
    /** @param href the same page over these days */
    record Range(String days, String href, LandingsPage.Visits visits) {}
}
