package app.outboard.analytics.breakdowns;

import app.outboard.accounts.Role;
import app.outboard.analytics.lists.Column;
import app.outboard.analytics.lists.Kind;
import app.outboard.analytics.lists.PageRow;
import app.outboard.analytics.lists.PageTable;
import app.outboard.analytics.question.Period;
import app.outboard.analytics.question.QuestionUrl;
import app.outboard.clients.ClientScope;
import app.outboard.platform.sheet.Downloads;
import app.outboard.platform.web.Address;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the table of landing pages into words and links. */
final class LandingsView {
    private static final int RANGES = 6;

    private final ClientScope scope;
    private final Words words;
    private final LandingWords landing;
    private final Asked<PageTable> asked;
    private final PageRequest request;
    private final PageTable table;
    private final Address address;
    private final TableView view;
    private final CellWords cells;
    private final boolean fills;

    LandingsView(ClientScope scope, Words words, Asked<PageTable> asked, PageRequest request) {
        this.scope = scope;
        this.words = words;
        this.landing = new LandingWords(words);
        this.asked = asked;
        this.request = request;
        this.table = asked.table();
        this.fills = scope.member().may(Role.ANALYST);
        this.address = request.in(QuestionUrl.on(TableView.home(scope) + "/landing-pages", asked.question()));
        this.view = new TableView(scope, words, asked, Kind.PINS, address);
        var rates = table.rows().stream().map(row -> row.counts().realCtr()).toList();
        this.cells = new CellWords(words, scope, asked, table.cover(), table.before(), rates, table.isMostlyFew());
    }

    LandingsPage page() {
        return new LandingsPage(
                scope.name(),
                view.about(),
                view.notes(),
                view.picker(),
                view.ranges(),
                blank(),
                view.coverage(table.cover()),
                new PinsPage.Search(address.path(), request.filter().words(), address.without("q")),
                columns(),
                request.columns(),
                sessions(),
                few(),
                view.compared(table.before()),
                Heads.of(request.sort(), address, words),
                Head.of(Column.PINS, request.sort(), address),
                Head.of(Column.SESSIONS, request.sort(), address),
                cells.scale(),
                table.rows().stream().map(this::row).toList(),
                none(),
                pager(),
                Downloads.of(address.url()));
    }

    /** Nothing yet, or with other filters only; null where there is a table. */
    private @Nullable Blank blank() {
        if (!table.cover().isNothing() || !asked.others().isEmpty()) return view.blank(table.cover());
        return new Blank(
                words.say("breakdowns.landings.empty.title"),
                words.say("breakdowns.landings.empty.text"),
                fills ? TableView.home(scope) + "/imports" : null,
                fills ? words.say("breakdowns.empty.drop") : null);
    }

    private List<LandingsPage.Option> columns() {
        return PageRequest.EXTRA.stream()
                .map(column -> new LandingsPage.Option(
                        words.say("breakdowns.column." + column),
                        address.with("columns", request.toggled(column)).url(),
                        request.columns().contains(column)))
                .toList();
    }

    private LandingsPage.Sessions sessions() {
        var sessions = table.sessions();
        if (sessions.isKnown()) {
            var elsewhere = sessions.sessions() - sessions.linked();
            return new LandingsPage.Sessions(
                    words.say("breakdowns.sessions.known", sessions.sessions(), elsewhere), List.of(), null, null);
        }
        if (sessions.known().isEmpty())
            return new LandingsPage.Sessions(
                    words.say("breakdowns.sessions.none"),
                    List.of(),
                    fills ? TableView.home(scope) + "/imports" : null,
                    fills ? words.say("breakdowns.sessions.drop") : null);
        return new LandingsPage.Sessions(
                words.say("breakdowns.sessions.other"),
                sessions.known().stream().limit(RANGES).map(this::range).toList(),
                null,
                null);
    }

    private Choice range(Period range) {
        var there = QuestionUrl.on(address.path(), asked.question().withPeriod(range));
        return new Choice(words.dates().span(range.from(), range.to()), there.url(), false);
    }

    private @Nullable Few few() {
        if (table.rows().isEmpty() || !table.isMostlyFew()) return null;
        var noClicks = view.noClicks(table.cover());
        if (noClicks != null) return noClicks;
        return view.few(words.say("breakdowns.landings.few", request.filter().fewClicks()), table.cover());
    }

    private @Nullable Blank none() {
        if (!table.rows().isEmpty() || table.cover().isNothing()) return null;
        var title = words.say("breakdowns.landings.none.title");
        if (request.filter().words() == null) return new Blank(title, words.say("breakdowns.none.rows"), null, null);
        return new Blank(
                title,
                words.say("breakdowns.landings.none.text"),
                address.with("q", "").url(),
                words.say("breakdowns.landings.none.all"));
    }

    private PinsPage.Pager pager() {
        if (table.rows().isEmpty()) return new PinsPage.Pager(null, null, null);
        var first = table.rows().getFirst();
        var last = table.rows().getLast();
        return new PinsPage.Pager(
                words.say("breakdowns.landings.pager", first.place(), last.place(), table.matches()),
                table.hasBefore()
                        ? address.with("before", String.valueOf(first.id())).url()
                        : null,
                table.hasAfter()
                        ? address.with("after", String.valueOf(last.id())).url()
                        : null);
    }

    private LandingsPage.Row row(PageRow page) {
        var name = page.address() == null ? LandingPages.NONE : String.valueOf(page.id());
        var own = QuestionUrl.on(address.path() + "/" + name, asked.question());
        return new LandingsPage.Row(
                landing.title(page),
                Words.line(landing.site(page), landing.pins(page)),
                own.url(),
                LandingWords.open(page),
                page.address() == null && fills ? TableView.home(scope) + "/pins/paste" : null,
                cells.summed(page.counts(), table.earlier(page)),
                landing.visits(page.visits(), cells));
    }
}
