package app.outboard.analytics.breakdowns;

import app.outboard.accounts.Role;
import app.outboard.analytics.lists.PageDetail;
import app.outboard.analytics.lists.PageRow;
import app.outboard.analytics.question.QuestionUrl;
import app.outboard.clients.ClientScope;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts one landing page into words and links. */
final class LandingView {
    private final ClientScope scope;
    private final Words words;
    private final LandingWords landing;
    private final Asked<PageDetail> asked;
    private final PageRow row;
    private final List<String> links;
    private final String home;
    private final String path;
    private final PinRequest request;
    private final LocalDate today;
    private final CellWords cells;

    /** @param links what is known of the links to it */
    LandingView(
            ClientScope scope,
            Words words,
            Asked<PageDetail> asked,
            PageRow row,
            List<String> links,
            PinRequest request,
            LocalDate today) {
        this.scope = scope;
        this.words = words;
        this.landing = new LandingWords(words);
        this.asked = asked;
        this.row = row;
        this.links = List.copyOf(links);
        this.request = request;
        this.today = today;
        this.home = TableView.home(scope) + "/landing-pages";
        this.path = home + "/" + (row.address() == null ? LandingPages.NONE : row.id());
        var pages = asked.table().pages();
        this.cells = new CellWords(
                words,
                scope,
                asked,
                pages.cover(),
                pages.before(),
                List.of(row.counts().realCtr()),
                false);
    }

    LandingPage page() {
        var pins = new PinsView(scope, words, asked.with(asked.table().pins()), request, today, path).page();
        return new LandingPage(
                landing.title(row),
                landing.site(row),
                LandingWords.open(row),
                QuestionUrl.on(home, asked.question()).url(),
                advice(),
                links,
                landing.pins(row),
                cells.summed(row.counts(), asked.table().pages().earlier(row)),
                landing.visits(row.visits(), cells),
                pins,
                asked.table().ranges().stream().map(this::range).toList());
    }

    private @Nullable Few advice() {
        if (row.address() != null) return null;
        boolean fills = scope.member().may(Role.ANALYST);
        return new Few(
                words.say("breakdowns.landings.fill"),
                fills ? TableView.home(scope) + "/pins/paste" : null,
                fills ? words.say("breakdowns.landings.paste") : null);
    }

    private LandingPage.Range range(PageDetail.Range range) {
        var days = range.days();
        return new LandingPage.Range(
                words.dates().span(days.from(), days.to()),
                QuestionUrl.on(path, asked.question().withPeriod(days)).url(),
                landing.visits(range.visits(), cells));
    }
}
