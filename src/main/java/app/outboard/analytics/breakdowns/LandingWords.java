package app.outboard.analytics.breakdowns;

import app.outboard.analytics.lists.PageRow;
import app.outboard.analytics.lists.PageVisits;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What landing pages and their sessions are called. */
record LandingWords(Words words) {
    /** "/bread/rye"; the site alone for its first page. */
    String title(PageRow page) {
        var address = page.address();
        if (address == null) return words.say("breakdowns.landings.no_link");
        return address.place().equals("/") ? address.site() : address.place();
    }

    @Nullable
    String site(PageRow page) {
        var address = page.address();
        if (address == null) return null;
        if (!address.isWeb()) return words.say("breakdowns.landings.no_web");
        return address.place().equals("/") ? words.say("breakdowns.landings.front") : address.site();
    }

    /** "12 Pins, 5 in these lists" and how many of them make the rate, where that is not all. */
    String pins(PageRow page) {
        return Words.line(
                page.listed() == page.pins()
                        ? words.say("breakdowns.landings.pins", page.pins())
                        : words.say("breakdowns.landings.pins_listed", page.pins(), page.listed()),
                page.judged() == 0 || page.judged() == page.listed()
                        ? null
                        : words.say("breakdowns.landings.judged", page.judged()));
    }

    /** Only what leads to the web may be clicked. */
    static @Nullable String open(PageRow page) {
        var link = page.link();
        return link != null && link.matches("(?i)https?://\\S+") ? link : null;
    }

    LandingsPage.Visits visits(PageVisits visits, CellWords cells) {
        return new LandingsPage.Visits(
                cells.count(visits.sessions()),
                words.numbers().count(visits.engaged()),
                amount(visits.keyEvents(), false),
                amount(visits.revenue(), true),
                visits.shared() && visits.sessions() != null);
    }

    private String amount(@Nullable BigDecimal amount, boolean cents) {
        return words.numbers().amount(amount, cents);
    }
}
